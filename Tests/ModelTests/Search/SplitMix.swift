/// Random texts that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Scalars of all kinds: controls, ASCII, marks, hanzi, emoji, private use, the last plane.
  mutating func text(upTo limit: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7E, 0x61...0x7A, 0x30...0x39, 0x80...0x24F, 0x300...0x36F, 0x1E00...0x206F,
      0x2E80...0x30FF, 0x4E00...0x9FFF, 0xF900...0xFFFF, 0x1F300...0x1FAFF, 0x20000...0x323AF,
      0xE0000...0x10FFFF,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...limit, using: &self) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
