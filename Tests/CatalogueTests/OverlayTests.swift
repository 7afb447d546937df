import Catalogue
import Model
import Testing

@Suite("A book's own platforms.toml")
struct OverlayTests {
  @Test("corrects single keys and leaves the others")
  func corrects() {
    let (platforms, complaints) = PlatformCatalogue.overlay(
      """
      [[platform]]
      id = "whatsapp"
      mainland = "limited"
      checked_on = 2027-01-05
      """)
    let builtIn = PlatformCatalogue.builtIn()
    #expect(complaints.isEmpty)
    #expect(platforms["whatsapp"]?.mainland == .limited)
    #expect(platforms["whatsapp"]?.checkedOn == Day(year: 2027, month: 1, day: 5))
    #expect(platforms["whatsapp"]?.caveats == builtIn["whatsapp"]?.caveats)
    #expect(platforms.all.map(\.id) == builtIn.all.map(\.id))
  }

  @Test("adds a platform")
  func adds() {
    let (platforms, complaints) = PlatformCatalogue.overlay(
      """
      [[platform]]
      id = "bip"
      name = "BiP"
      kind = "personal"
      handle_rule = "phone"
      """)
    #expect(complaints.isEmpty)
    #expect(platforms.all.last?.name == "BiP")
    #expect(platforms.find("BIP").platform?.handleRule == .phone)
  }

  @Test("puts its mailbox providers before the built-in ones")
  func mail() {
    let (platforms, complaints) = PlatformCatalogue.overlay(
      """
      [[platform]]
      id = "email"
      [[platform.mail]]
      domains = ["Example.CN"]
      failure_domain = "alibaba"
      mainland = "works"
      """)
    #expect(complaints.isEmpty)
    #expect(platforms["email"]?.mailProvider(of: "li@example.cn")?.failureDomain == "alibaba")
    #expect(platforms["email"]?.mailProvider(of: "a@gmail.com")?.failureDomain == "google")
  }

  static let mistakes: [(text: String, line: Int, column: Int, key: String)] = [
    ("[[platform]]\nid = \"wechat\"\nmainland = \"wroks\"", 3, 12, "platforms.bad-choice-near"),
    ("[[platform]]\nid = \"wechat\"\nmainland = \"sometimes\"", 3, 12, "platforms.bad-choice"),
    ("[[platform]]\nid = \"wechat\"\nmainlnad = \"works\"", 3, 1, "platforms.unknown-key"),
    ("[[platform]]\nid = \"wechat\"\nretired_on = \"2027-01-01\"", 3, 14, "platforms.wants-day"),
    ("[[platform]]\nid = \"wechat\"\nrecall_text = \"2 min\"", 3, 15, "platforms.wants-number"),
    ("[[platform]]\nid = \"wechat\"\ncaveats = \"slow\"", 3, 11, "platforms.wants-list"),
    ("[[platform]]\nid = \"wechat\"\nname = 7", 3, 8, "platforms.wants-text"),
    (
      "[[platform]]\nid = \"wechat\"\nforbids_contact_details = \"no\"", 3, 27,
      "platforms.wants-flag"
    ),
    ("[[platform]]\nid = \"wechta\"\nmainland = \"works\"", 2, 6, "platforms.no-name-near"),
    ("[[platform]]\nid = \"pigeon-post\"", 2, 6, "platforms.no-name"),
    ("[[platform]]\nid = \"Pigeon Post\"", 2, 6, "platforms.bad-id"),
    ("[[platform]]\nname = \"WeChat\"", 1, 1, "platforms.no-id"),
    ("platform = \"wechat\"", 1, 12, "platforms.not-tables"),
    ("[[platfrom]]\nid = \"wechat\"", 1, 3, "platforms.unknown-key"),
    ("[[platform]]\nid = ", 2, 6, "toml.expected-value"),
  ]

  @Test("is complained about with line and column", arguments: mistakes)
  func complaints(_ mistake: (text: String, line: Int, column: Int, key: String)) {
    let complaints = PlatformCatalogue.overlay(mistake.text).complaints
    #expect(complaints.map(\.phrase.key) == [mistake.key])
    #expect(complaints.first?.path == "platforms.toml")
    #expect(complaints.first?.line == mistake.line)
    #expect(complaints.first?.column == mistake.column)
  }

  @Test("keeps the built-in value where its own does not fit")
  func keeps() {
    let text = "[[platform]]\nid = \"wechat\"\nmainland = \"wroks\"\nowner = \"Someone\""
    let (platforms, complaints) = PlatformCatalogue.overlay(text)
    #expect(platforms["wechat"]?.mainland == .works)
    #expect(platforms["wechat"]?.owner == "Someone")
    #expect(complaints.first?.phrase.arguments["near"] == "works")
  }

  @Test("says nothing about keys that are like none of ours")
  func unknownKeys() {
    let text = "colour = 1\n[[platform]]\nid = \"wechat\"\nour_rating = 5"
    #expect(PlatformCatalogue.overlay(text).complaints.isEmpty)
  }

  @Test("never stops the program, whatever the bytes")
  func anyBytes() {
    for bytes: [UInt8] in [[0], [0xFF, 0xFE], Array("[[platform".utf8), [0xEF, 0xBB, 0xBF]] {
      #expect(PlatformCatalogue.overlay(bytes).platforms == PlatformCatalogue.builtIn())
    }
  }
}
