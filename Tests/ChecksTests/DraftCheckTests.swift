import Catalogue
import Checks
import Model
import Testing

@Suite("The check of a draft")
struct DraftCheckTests {
  private static let rules = ContentRulesCatalogue.builtIn()
  private static let check = DraftCheck(rules)

  private func categories(_ text: String, platform: String? = nil) -> [String] {
    let platform = platform.flatMap { PlatformCatalogue.builtIn()[$0] }
    return Self.check.notices(text, platform: platform).map(\.category)
  }

  @Test("each word of each category is found", arguments: rules.categories)
  func words(_ category: ContentRules.Category) {
    for word in category.en + category.zh {
      let found = categories("x \(word) y", platform: "xiaohongshu")
      #expect(found.contains(category.id), "\(word)")
    }
  }

  @Test(
    "ways to reach somebody elsewhere are an error for platforms that forbid them",
    arguments: ["xiaohongshu", "douyin", "wangwang"])
  func elsewhere(_ id: String) {
    let platform = PlatformCatalogue.builtIn()[id]
    let notices = Self.check.notices("请加我微信 liwei_hq 或打 +86 130 0000 0000", platform: platform)
    #expect(notices.map(\.category).contains("contact_on_social"))
    #expect(notices.map(\.category).contains("pattern_contact"))
  }

  @Test("each phrase in which a word is normal is passed over", arguments: rules.categories)
  func normal(_ category: ContentRules.Category) {
    for phrase in category.normal {
      #expect(!categories(phrase).contains(category.id), "\(phrase)")
    }
  }

  @Test(
    "ordinary business raises no alarm",
    arguments: [
      "Delivery on June 4, 2027.", "6月4日交货", "the strike price of the option", "a trade secret",
      "split shipment", "我们的代理", "分批发货", "商业秘密", "保密协议", "shipping to Taiwan", "发货到香港",
      "Tiananmen East station", "company VPN", "halal certificate", "Christmas orders", "党委书记王先生",
      "toy gun", "confidential", "lottery terminals", "Party secretary Wang",
      "delay because of the typhoon",
    ])
  func ordinary(_ text: String) { #expect(categories(text) == []) }

  @Test("traditional characters and plurals are found")
  func forms() {
    #expect(categories("臺獨") == ["territory"])
    #expect(categories("State Secrets") == ["security_secrets"])
    #expect(categories("they pay KICKBACKS") == ["gifts_bribes"])
  }

  @Test("contact details are an error only where the platform forbids them")
  func contact() {
    let text = "add my WeChat liwei_hq or call +86 138 0013 8000"
    #expect(categories(text) == [])
    let platform = PlatformCatalogue.builtIn()["xiaohongshu"]
    let notices = Self.check.notices(text, platform: platform)
    #expect(notices.map(\.level) == [.error, .error])
    #expect(notices.map(\.words) == ["WeChat", "86 138 0013 8000"])
  }

  @Test(
    "the form of a draft is seen",
    arguments: [
      ("11010519491231002X", "pattern_identity"), ("4111 1111 1111 1111", "pattern_card"),
      ("SEND THIS IMMEDIATELY PLEASE", "capitals"), ("really??", "exclamation"),
      ("a? b? c? d?", "questions"), ("on 03/04/2026", "date_order"), ("at 18:00", "time_zone"),
      (String(repeating: "货", count: 401), "length"), ("1500", "unit"),
    ])
  func form(_ text: String, _ category: String) {
    #expect(categories(text).contains(category))
  }

  @Test("the hour and the day in Beijing are noted")
  func hour() throws {
    let saturday = try #require(Instant("2026-11-28T14:00:00Z"))
    #expect(
      Self.check.notices("hello", sending: DraftSending(saturday, .weekdays)).map(\.category)
        == ["day_off", "quiet_hours"])
    let monday = try #require(Instant("2026-11-23T03:00:00Z"))
    #expect(Self.check.notices("hello", sending: DraftSending(monday, .weekdays)) == [])
  }
}
