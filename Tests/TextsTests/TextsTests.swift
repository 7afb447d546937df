import Model
import Testing

@testable import Texts

@Suite("phrases become sentences")
struct TextsTests {
  private let texts = Texts(.english)

  @Test("gaps are filled, and a number chooses the form")
  func filling() {
    #expect(
      texts("change.still-named", ["n": "1", "id": "ann", "others": "decisions/a.toml"])
        .hasPrefix("1 record still names 'ann': decisions/a.toml; change it first"))
    #expect(
      texts("change.still-named", ["n": "2", "id": "ann", "others": "a, b"])
        .hasPrefix("2 records still name 'ann': a, b; change them first"))
  }

  @Test("names in a gap are said in the words of their section, unknown ones as they are")
  func names() {
    #expect(
      texts("found.network-untested", ["networks": "hotel-wifi,roaming,dove", "trip": "T"])
        .contains("from hotel Wi-Fi, roaming, dove, for 'T'"))
  }

  @Test("owners with a comma in them, and companies without a word, are said as they are")
  func owners() {
    #expect(texts("failure.domain", ["domain": "telecom"]) == "the telephone network")
    #expect(texts("failure.domain", ["domain": "Sina, Beijing"]) == "Sina, Beijing")
  }

  @Test(
    "what was seen at a sign-off is said with names, and a handle stays a handle",
    arguments: [
      (
        "agreement · business · wechat · wechat · 2026-03-02",
        "Business · WeChat · wechat · 2026-03-02"
      ),
      ("account · wechat · sms · identity-checked", "WeChat · sms · identity checked"),
      (
        "test · wechat · hotel-wifi · 2026-11-01T00:00:00Z",
        "WeChat · hotel Wi-Fi · 2026-11-01T00:00:00Z"
      ),
      ("decision · price · requested", "Unit price · letter sent"),
      ("decision · gone · requested", "gone · letter sent"), ("odd", "odd"),
    ])
  func seen(line: String, said: String) {
    var wechat = Platform(id: "wechat")
    wechat.name = "WeChat"
    var price = Decision(id: "price")
    price.title = "Unit price"
    var contents = Contents()
    contents.put(.decision(price))
    #expect(SeenLine(texts, Platforms([wechat]), contents).shown(line).hasSuffix(said))
  }

  @Test("a phrase without words is shown bare, not lost")
  func bare() {
    #expect(texts("no.such", ["b": "2", "a": "1"]) == "no.such a=1 b=2")
  }

  @Test("what fills a gap is not filled again")
  func literal() {
    #expect(texts("change.missing", ["field": "{field}"]) == "'{field}' is needed")
  }

  @Test("the catalogue has words in every part")
  func parts() {
    #expect(texts.keys.count > 100)
  }
}
