import Exchange
import Model
import Testing

@Suite struct VCardWriterTests {
  @Test("a contact is written as a 4.0 card")
  func whole() {
    var person = Contact(id: "lin-xiaoyu")
    person.name = "Lin Xiaoyu"
    person.nameZh = "林晓雨"
    person.organisationZh = "示例贸易（宁波）有限公司"
    person.role = "Buyer, cables"
    person.city = "Ningbo"
    person.region = .mainland
    person.timeZone = "Asia/Shanghai"
    person.languages = ["zh", "en"]
    person.tags = ["a,b", "c"]
    person.uid = "urn:uuid:1"
    person.note = "one\ntwo; three"
    person.accounts = [
      Account(platform: "sms", handle: "+8613000000000", preferred: true),
      Account(platform: "email", handle: "lin@example.cn"),
      Account(platform: "wechat", handle: "lin_xiaoyu88"),
      Account(platform: "weibo", handle: "1234567890"),
    ]
    person.accounts[2].label = "business"
    let lines = VCardWriter.card(person, kept: ["GENDER:F"]).split(separator: "\r\n")
    #expect(
      lines == [
        "BEGIN:VCARD", "VERSION:4.0", "FN;LANGUAGE=zh;ALTID=1:林晓雨",
        "FN;LANGUAGE=en;ALTID=1:Lin Xiaoyu", "N;LANGUAGE=zh:林;晓雨;;;",
        "ORG:示例贸易（宁波）有限公司", "TITLE:Buyer\\, cables", "ADR:;;;Ningbo;;;China",
        "TZ:Asia/Shanghai", "LANG;PREF=1:zh", "LANG;PREF=2:en", "CATEGORIES:a\\,b,c",
        "UID:urn:uuid:1",
        "NOTE:one\\ntwo\\; three",
        "TEL;TYPE=\"cell,text,voice\";PREF=1;VALUE=uri:tel:+8613000000000",
        "EMAIL:lin@example.cn",
        "SOCIALPROFILE;SERVICE-TYPE=WeChat;TYPE=work;VALUE=text:lin_xiaoyu88",
        "SOCIALPROFILE;SERVICE-TYPE=Weibo:https://weibo.com/u/1234567890", "GENDER:F", "END:VCARD",
      ])
  }

  @Test("lines are at most 75 octets, no character is cut, and they read back", arguments: 60...90)
  func folds(length: Int) {
    var person = Contact(id: "a")
    person.name = "A"
    person.note =
      String(repeating: "x", count: length % 7) + String(repeating: "好的🙂", count: length)
    let text = VCardWriter.card(person)
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    let read = VCardReader(Array(text.utf8)).first { _ in true }.flatMap(VCardContact.init)
    #expect(read?.contact.note == person.note)
  }

  @Test("nothing in a record can begin a line of its own")
  func noInjection() {
    var person = Contact(id: "a")
    person.name = "A\r\nTEL:1"
    person.uid = "u\r\nTEL:2"
    person.accounts = [Account(platform: "x\nTEL:3", handle: "h\nTEL:4")]
    let text = VCardWriter.card(person, kept: ["X-A:b\r\nTEL:5"])
    #expect(!text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("TEL") })
  }

  @Test("a kept line that says more stands instead of the key's own line")
  func keptInstead() {
    var person = Contact(id: "a")
    person.name = "A"
    person.city = "Ningbo"
    let lines = VCardWriter.card(person, kept: ["ADR:;;1 Road;Ningbo;;;"]).split(separator: "\r\n")
    #expect(lines.filter { $0.hasPrefix("ADR") } == ["ADR:;;1 Road;Ningbo;;;"])
  }
}
