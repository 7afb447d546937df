import Exchange
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

  @Test("a code is a square of a size that the standard has, and none is made of too much")
  func codes() {
    #expect(QREncoder.code("tel:+8613000000000")?.size == 25)
    #expect(QREncoder.code("") == nil)
    #expect(QREncoder.code(String(repeating: "a", count: 3000)) == nil)
  }
}
