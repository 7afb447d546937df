import TOML
import Testing

struct FuzzTests {
  @Test("whatever a valid document is turned into, it is a document or an error with a place")
  func mutations() throws {
    let seeds = try Fixture.valid.map { try Fixture.bytes("valid/\($0).toml") }
    var accepted = 0
    for run in runs(100_000) {
      var chance = Chance(seed: run)
      // A window of a document keeps the runs short; most windows begin in the middle of something.
      let whole = chance.one(of: seeds)
      let start = chance.isOne(in: 2) ? 0 : chance.below(whole.count + 1)
      var bytes = Array(whole[start...].prefix(120))
      for _ in 0...chance.below(3) { mutate(&bytes, &chance) }
      if isAccepted(bytes) { accepted += 1 }
    }
    #expect(accepted > 1000)
  }

  private func isAccepted(_ bytes: [UInt8]) -> Bool {
    do throws(ParseError) {
      let document = try Document(bytes)
      #expect(document.bytes == bytes)
      // All of it can be read.
      _ = document.root.value.text
      return true
    } catch {
      let position = error.position
      let isInside =
        (0...bytes.count).contains(position.offset) && position.line >= 1 && position.column >= 1
      #expect(isInside, "\(bytes): \(error)")
      return false
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ chance: inout Chance) {
    let place = chance.below(bytes.count + 1)
    let end = min(bytes.count, place + chance.below(6))
    switch chance.below(6) {
    case 0: bytes.insert(UInt8(chance.below(256)), at: place)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: chance.below(bytes.count + 1))
    case 3: bytes.removeSubrange(place...)
    default:
      let parts = [
        "\"", "'", "\"\"\"", "'''", "[", "]", "[[", "]]", "{", "}", ",", "=", ".", "#", "\n",
        "\r\n",
        "\r", " ", "\\", "\\u00", "\\U0010FFFF", "\\x", "e", "_", "+", "0x", "inf", "1979-05-27",
        "07:32", "T", "Z", "\u{FEFF}", "\u{0}", "李", "a", "a = 1\n",
      ]
      bytes.replaceSubrange(place..<end, with: chance.one(of: parts).utf8)
    }
  }

  @Test("whatever bytes come, they are a document or an error with a place")
  func noise() {
    for run in runs(5_000) {
      var chance = Chance(seed: run)
      let bytes = (0..<chance.below(40)).map { _ in UInt8(chance.below(256)) }
      _ = isAccepted(bytes)
    }
  }
}
