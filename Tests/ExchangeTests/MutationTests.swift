import Exchange
import Model
import Testing

/// Files as they come off broken disks and bad cables: whatever the bytes, no trap and no lost card.
@Suite struct MutationTests {
  @Test("no mutation of a file stops the reader, the writer or the merge", arguments: Fixture.names)
  func mutations(name: String) {
    let original = Fixture.bytes(name)
    var random = Dice(seed: 0x600D)
    for _ in 0..<120 {
      var bytes = original
      for _ in 0...random.below(6) { mutate(&bytes, &random) }
      var run = VCardImport(into: ContactMerge([Contact]()))
      run.read(bytes)
      for (contact, kept) in run.merge.additions { _ = VCardWriter.card(contact, kept: kept) }
      #expect(run.merge.additions.count <= run.merge.outcomes.count)
    }
  }

  @Test("a million opened cards, folds or bytes without an end are read in one go")
  func extremes() {
    let begins = Array(String(repeating: "BEGIN:VCARD\nAGENT:\n", count: 50_000).utf8)
    #expect(Array(VCardReader(begins)).count == 50_000)
    let folds = Array(("BEGIN:VCARD\nNOTE:" + String(repeating: "\n x", count: 300_000)).utf8)
    #expect(Array(VCardReader(folds)).count == 1)
    let soft = Array(
      ("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + String(repeating: "=41=\n", count: 200_000)).utf8)
    #expect(Array(VCardReader(soft)).first?.first("NOTE")?.value.utf8.count == 200_000)
    let broken = Array(("BEGIN:VCARD\nNOTE:" + String(repeating: "\nx", count: 100_000)).utf8)
    #expect(Array(VCardReader(broken)).count == 1)
    #expect(Array(VCardReader([UInt8](repeating: 0, count: 1_000_000))).isEmpty)
    #expect(Array(VCardReader([UInt8](repeating: 0xFF, count: 1_000_000))).isEmpty)
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout Dice) {
    guard !bytes.isEmpty else { return }
    let place = random.below(bytes.count)
    let signs = Array("\r\n\t =:;,\\\"^%.\u{0}".utf8) + [0x80, 0xC3, 0xE6, 0xFF]
    switch random.below(5) {
    case 0: bytes[place] = UInt8(random.below(256))
    case 1: bytes[place] = signs[random.below(signs.count)]
    case 2: bytes.insert(signs[random.below(signs.count)], at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
    default:
      let end = min(bytes.count, place + random.below(80))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count))
    }
  }
}

/// Repeatable random numbers (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return limit < 1 ? 0 : Int((word ^ (word >> 31)) % UInt64(limit))
  }
}
