import Catalogue
import Model
import TOML
import Testing

@Suite("The built-in platforms")
struct PlatformDataTests {
  let platforms = PlatformCatalogue.builtIn()

  @Test("are read without a complaint")
  func noComplaints() {
    // A second reading over the first sees every key and value again.
    #expect(platforms.all.count == 26)
    let again = PlatformCatalogue.overlay("", path: "platforms.toml", on: platforms)
    #expect(again.complaints.isEmpty)
    #expect(again.platforms == platforms)
  }

  @Test(
    "have all that the rest of the program relies on", arguments: PlatformCatalogue.builtIn().all)
  func completeness(_ platform: Platform) {
    #expect(Slug.make(platform.id) == platform.id)
    #expect(!platform.name.isEmpty)
    #expect(platform.nameZh?.isEmpty == false)
    #expect(platform.owner?.isEmpty == false)
    #expect(platform.failureDomain?.isEmpty == false)
    #expect(platform.handleLabel?.isEmpty == false)
    #expect(platform.handleLabelZh?.isEmpty == false)
    #expect(platform.handleForm?.isEmpty == false)
    #expect(platform.openSteps?.isEmpty == false)
    #expect(!platform.caveats.isEmpty)
    #expect(platform.source?.isEmpty == false)
    #expect(platform.checkedOn == Day(year: 2026, month: 11, day: 23))
    #expect((platform.mainland == .retired) == (platform.retiredOn != nil))
    #expect((platform.link == nil) == (platform.linkConfidence == nil))
  }

  @Test("share no name, id or alias")
  func uniqueNames() {
    var owners: [String: String] = [:]
    for platform in platforms.all {
      let names = Set(([platform.id] + platform.names).map { Fold.text($0).filter { $0 != " " } })
      for name in names {
        #expect(owners[name] == nil, "\(name): \(owners[name] ?? "") and \(platform.id)")
        owners[name] = platform.id
      }
    }
  }

  @Test("know which company takes which mailbox down")
  func mailboxes() throws {
    let email = try #require(platforms["email"])
    #expect(email.mailProvider(of: "10001@QQ.com")?.failureDomain == "tencent")
    #expect(email.mailProvider(of: "a@126.com")?.failureDomain == "netease")
    #expect(email.mailProvider(of: "a@yahoo.co.jp")?.mainland == .blocked)
    #expect(email.mailProvider(of: "a@example.cn") == nil)
    #expect(email.mailProviders.allSatisfy { $0.failureDomain != nil && !$0.domains.isEmpty })
  }

  @Test("say what the chat platforms of Tencent have in common")
  func failureDomains() {
    for id in ["wechat", "wecom", "qq", "voov"] {
      #expect(platforms[id]?.failureDomain == "tencent")
    }
    #expect(platforms["skype"]?.mainland == .retired)
    #expect(platforms["whatsapp"]?.mainland == .blocked)
    #expect(platforms["xiaohongshu"]?.forbidsContactDetails == true)
    #expect(platforms["wechat"]?.recallFile == 10_800)
  }
}

extension PlatformCatalogue {
  /// The text of a book's file over a base, for tests.
  static func overlay(
    _ text: String, path: String = "platforms.toml", on base: Platforms = builtIn()
  ) -> (platforms: Platforms, complaints: [Complaint]) {
    overlay(Array(text.utf8), path: path, on: base)
  }
}
