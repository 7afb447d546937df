import Testing

@testable import TOML

struct RobustnessTests {
  private func refusal(_ bytes: [UInt8]) -> String? {
    do throws(ParseError) {
      _ = try Document(bytes)
      return nil
    } catch {
      return "\(error.position) \(error.code.rawValue)"
    }
  }

  private func many(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test(
    "deep nesting is refused without using up the stack",
    arguments: ["[", "[[", "{a=", "a.", "[a.", "a=[", "{a={", "[{a=", "\"a\".", "''."])
  func deep(part: String) {
    #expect(refusal(many(part, 100_000)) != nil)
    #expect(refusal(Array("a = ".utf8) + many(part, 100_000)) != nil)
  }

  @Test("nesting up to the limit is read, and a level more is not")
  func limit() {
    func nested(_ depth: Int) -> [UInt8] {
      Array("a = ".utf8) + many("[", depth) + many("]", depth)
    }
    #expect(refusal(nested(127)) == nil)
    #expect(refusal(nested(128)) == "1:132 too-deep")
  }

  @Test("a long line is read, or refused where it is wrong")
  func long() throws {
    let text = many("x", 1_000_000)
    let line = Array("a = '".utf8) + text + Array("'".utf8)
    #expect(try Document(line).root.string("a")?.utf8.count == 1_000_000)
    #expect(refusal(line + [0]) == "1:1000007 control-character")
    #expect(refusal(text) == "1:1000001 expected-equals")
  }

  @Test("a document larger than the limit is refused before it is read")
  func large() {
    var limits = Limits()
    limits.bytes = 10
    let error = #expect(throws: ParseError.self) {
      try Storage(Array("aaaaaaaa = 1\n".utf8), limits: limits)
    }
    #expect(error?.code == .tooLarge)
    #expect(error?.position.offset == 10)
  }

  @Test("a document of more values than the limit is refused")
  func numerous() {
    var limits = Limits()
    limits.nodes = 10
    let error = #expect(throws: ParseError.self) {
      try Storage(Array("a = [1,2,3,4,5,6,7,8,9,10]".utf8), limits: limits)
    }
    #expect(error?.code == .tooManyValues)
    #expect(error?.arguments["limit"] == "10")
  }

  @Test(
    "text that is not UTF-8 is refused at its first wrong byte",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE6], [0xE6, 0x9D],
      [0xE6, 0x9D, 0x41],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    let before = Array("# twelve bytes of ASCII, 李伟 ".utf8)
    #expect(refusal(before + bytes) == "1:29 invalid-utf8")
    #expect(refusal(before + bytes + Array("\n".utf8)) == "1:29 invalid-utf8")
  }

  @Test("a quotation in a complaint is short and fit for a terminal")
  func quotation() {
    let error = #expect(throws: ParseError.self) { try Document("a = \u{1B}[31m") }
    #expect(error?.arguments["text"] == "U+001B")
    let long = #expect(throws: ParseError.self) {
      try Document("a = " + String(repeating: "李", count: 100))
    }
    #expect(long?.arguments["text"] == String(repeating: "李", count: 40) + "…")
  }
}
