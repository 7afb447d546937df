import Exchange
import Foundation
import Model
import Testing

@Suite struct BriefTests {
  private static let hostile = "<script>alert(1)</script>\"'&\u{202E}\u{1B}[31m李伟\u{0}"

  private static func brief() -> Brief {
    var person = Contact(id: "li-wei")
    person.name = hostile
    person.nameZh = "李伟" + hostile
    person.organisation = hostile
    person.addressZh = hostile
    person.accounts = [Account(platform: "wechat", handle: hostile)]
    var trip = Trip(id: "t")
    trip.title = hostile
    trip.cities = [hostile]
    trip.contacts = ["li-wei", "nobody"]
    var contents = Contents()
    contents.contacts.put(person)
    let world = World(now: Instant(seconds: 1_800_000_000), digest: Digest { $0 })
    return BriefMaker(
      contents, platforms: Platforms(), calendar: .weekdays, world: world, words: BriefWords()
    ).brief(trip)
  }

  @Test("no text of the book becomes markup or a control character of the page")
  func escaped() {
    for wallet in [false, true] {
      let page = BriefPage(Self.brief()).text(wallet: wallet)
      #expect(!page.contains("<script"))
      #expect(!page.unicodeScalars.contains("\u{202E}"))
      #expect(!page.unicodeScalars.contains("\u{1B}"))
      #expect(!page.unicodeScalars.contains("\u{0}"))
    }
  }

  @Test("a calendar's lines have at most 75 octets and end with CR LF")
  func folded() {
    var brief = Self.brief()
    brief.trip.from = Day("2027-03-08")
    brief.trip.to = Day("2027-03-14")
    let lines = BriefCalendar(brief).text.utf8.split(separator: 0x0A)
    #expect(lines.allSatisfy { $0.count <= 76 && $0.last == 0x0D })
  }

  @Test("channels agreed for personal talk alone stay out unless asked for")
  func personal() {
    var person = Contact(id: "a")
    person.accounts = [Account(platform: "wechat", handle: "one")]
    person.accounts.append(Account(platform: "qq", handle: "12345"))
    person.agreements = [Agreement(purpose: .personal, platform: "qq", handle: "12345")]
    #expect(person.personalChannels == [Channel(platform: "qq", handle: "12345")])
    person.agreements.append(Agreement(purpose: .backup, platform: "qq", handle: "12345"))
    #expect(person.personalChannels.isEmpty)
  }

  @Test("a contact's code says each number once, chat IDs in the note, and nothing private")
  func card() {
    var person = Contact(id: "li-wei")
    person.name = "Li Wei"
    person.nameZh = "李伟"
    person.organisation = "Sample"
    person.note = "private"
    person.tags = ["supplier"]
    person.accounts = [
      Account(platform: "wechat", handle: "liwei_hq"),
      Account(platform: "sms", handle: "+8613000000000"),
      Account(platform: "phone", handle: "+8613000000000"),
      Account(platform: "email", handle: "li@example.cn"), Account(platform: "qq", handle: "12345"),
      Account(platform: "letter", handle: nil),
    ]
    let qq = Channel(platform: "qq", handle: "12345")
    #expect(
      ContactCode.card(person, leaving: [qq]).split(separator: "\n") == [
        "BEGIN:VCARD", "VERSION:3.0", "N:李;伟;;;", "FN:李伟 Li Wei", "ORG:Sample",
        "TEL;TYPE=CELL:+8613000000000", "EMAIL:li@example.cn", "NOTE:WeChat liwei_hq", "END:VCARD",
      ])
    #expect(ContactCode.card(person).contains("NOTE:WeChat liwei_hq\\, QQ 12345"))
  }

  @Test("a line break in a name adds no line to a card")
  func injection() {
    var person = Contact(id: "a")
    person.name = "Li\nTEL:+49110"
    person.accounts = [Account(platform: "sms", handle: "+861\r\nTEL:2")]
    let lines = ContactCode.card(person).split { $0.isNewline }
    #expect(lines.filter { $0.hasPrefix("TEL") }.count == 1)
  }

  @Test(
    "a wallet sheet has the addresses whatever the number of people, and counts who is left out")
  func wallet() {
    var brief = Self.brief()
    let person = brief.people[0]
    brief.people = (0..<60).map { _ in person }
    let page = BriefPage(brief).text(wallet: true)
    #expect(page.components(separatedBy: "class=\"fold\"").count == 11)
    #expect(page.contains("… +20"))
    #expect(page.contains(brief.words[.taxi].chinese))
  }

  @Test("how to begin by hand is said once for each platform")
  func steps() {
    var brief = Self.brief()
    var way = brief.people[0].ways[0]
    way.steps = "open the app"
    brief.people[0].ways = [way, way]
    brief.people.append(brief.people[0])
    #expect(BriefPage(brief).text().components(separatedBy: "open the app").count == 2)
  }

  @Test("a code is a square of a size that the standard has, and none is made of too much")
  func codes() {
    #expect(QREncoder.code("tel:+8613000000000")?.size == 25)
    #expect(QREncoder.code("") == nil)
    #expect(QREncoder.code(String(repeating: "a", count: 3000)) == nil)
  }
}
