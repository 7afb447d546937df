import TOML
import Testing

struct CorpusTests {
  @Test("each of our valid documents has the values beside it", arguments: Fixture.valid)
  func valid(name: String) throws {
    let document = try Document(Fixture.bytes("valid/\(name).toml"))
    let json = try Fixture.bytes("valid/\(name).json")
    #expect(try TaggedJSON.difference(document.root, json) == nil)
  }

  @Test("each of our valid documents comes back byte for byte", arguments: Fixture.valid)
  func roundTrip(name: String) throws {
    let bytes = try Fixture.bytes("valid/\(name).toml")
    #expect(try Document(bytes).bytes == bytes)
  }

  @Test(
    "each of our wrong documents is refused with its place and code", arguments: Fixture.invalid)
  func invalid(refusal: Fixture.Refusal) throws {
    let bytes = try Fixture.bytes("invalid/\(refusal.name)")
    let error = #expect(throws: ParseError.self) { try Document(bytes) }
    let complaint = error.map { "\($0.position) \($0.code.rawValue)" }
    #expect(complaint == refusal.complaint)
  }

  @Test("every wrong document is listed with its complaint")
  func listed() {
    let files = Set(Fixture.names(in: "invalid").map { $0 + ".toml" })
    #expect(files == Set(Fixture.invalid.map(\.name)))
  }

  @Test(
    "every code has a document that provokes it",
    arguments: Set(ParseError.Code.allCases).subtracting([.tooLarge, .tooManyValues]))
  func provoked(code: ParseError.Code) {
    #expect(Fixture.invalid.contains { $0.complaint.hasSuffix(" \(code.rawValue)") })
  }
}
