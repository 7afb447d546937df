import Exchange
import Model
import Testing

@Suite struct CardNameTests {
  @Test(
    "Chinese characters and Latin letters each find their place, the family name first",
    arguments: [
      (["FN:李伟"], "", "李伟"), (["FN:Li Wei 李伟"], "Li Wei", "李伟"),
      (["FN:李 伟 (Li Wei)"], "Li Wei", "李伟"), (["FN:Wei Li"], "Wei Li", nil),
      (["N:李;伟;;;"], "", "李伟"), (["FN:伟李", "N:李;伟;;;"], "", "李伟"),
      (["FN:伟 李", "N:李;伟;;;"], "", "李伟"), (["FN:赵 敏", "N:敏;赵;;;"], "", "赵敏"),
      (["FN:趙敏", "N:敏;趙;;;"], "", "趙敏"), (["FN:李黄", "N:黄;李;;;"], "", "黄李"),
      (["FN:李伟", "N:Li;Wei;;;"], "Li Wei", "李伟"), (["N:Smith;Jane;Q;;"], "Jane Q Smith", nil),
      (["FN;LANGUAGE=zh;ALTID=1:李伟", "FN;LANGUAGE=en;ALTID=1:Li Wei"], "Li Wei", "李伟"),
      (["FN:李伟", "X-PHONETIC-LAST-NAME:li", "X-PHONETIC-FIRST-NAME:wei"], "Li Wei", "李伟"),
      (["FN:李伟", "SORT-STRING:Li Wei"], "Li Wei", "李伟"),
      (["N;SORT-AS=\"Li,Wei\":李;伟;;;"], "Li Wei", "李伟"),
      (["FN:山田はなこ"], "山田はなこ", nil), (["FN:Aaa 李伟 Li Wei", "N:Aaa 李 Li;伟 Wei"], "Aaa Li Wei", "李伟"),
    ] as [([String], String, String?)])
  func writings(lines: [String], name: String, chinese: String?) {
    let text = (["BEGIN:VCARD", "VERSION:3.0"] + lines + ["END:VCARD"]).joined(separator: "\n")
    let read = VCardReader(Array(text.utf8)).first { _ in true }.flatMap(VCardContact.init)
    #expect(read?.contact.name == name)
    #expect(read?.contact.nameZh == chinese)
  }

  @Test("an organisation in both languages is parted, one with Latin letters inside is not")
  func organisation() {
    let both = contact("ORG:Tencent 腾讯")?.contact
    #expect(both?.organisation == "Tencent")
    #expect(both?.organisationZh == "腾讯")
    let one = contact("ORG:示例ABC（宁波）有限公司")?.contact
    #expect(one?.organisation == nil)
    #expect(one?.organisationZh == "示例ABC（宁波）有限公司")
  }

  @Test("a card without a name is named after what it has, and says so")
  func standIn() {
    let read = contact("TEL:13000000000", name: "N:;;;;")
    #expect(read?.contact.name == "+8613000000000")
    #expect(read?.noticeKeys == ["vcard.no-name"])
  }

  @Test("a group and a card with nothing in it name nobody")
  func nobody() {
    #expect(contact("X-ADDRESSBOOKSERVER-KIND:group") == nil)
    #expect(contact("NOTE:", name: "FN:") == nil)
  }
}
