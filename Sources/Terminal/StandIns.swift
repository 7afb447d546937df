/// What is shown instead where the locale has ASCII only. Every stand-in takes the same cells.
enum StandIns {
  /// The glyphs of a frame in ASCII; a wide character becomes `??`.
  static func ascii(_ glyphs: [UInt32]) -> [UInt32] {
    var plain = glyphs
    for index in plain.indices where plain[index] >= 0x7f || plain[index] == 0 {
      plain[index] = scalar(plain[index])
    }
    return plain
  }

  private static func scalar(_ glyph: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(glyph) else { return 0x3f }
    if (0x2500...0x257f).contains(glyph) {
      return glyph <= 0x2501 ? 0x2d : glyph <= 0x2503 ? 0x7c : 0x2b
    }
    return (table[scalar] ?? "?").value
  }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = [
    "✓": "+", "✔": "+", "✗": "x", "✘": "x", "●": "*", "○": "o", "•": "*", "▸": ">", "▾": "v",
    "▶": ">", "◀": "<", "‹": "<", "›": ">", "…": "~", "—": "-", "–": "-", "→": ">", "←": "<",
    "↑": "^", "↓": "v", "·": ".", "×": "x", "█": "#", "░": ".", "“": "\"", "”": "\"", "‘": "'",
    "’": "'", "\u{a0}": " ", "«": "<", "»": ">", "≈": "~", "≥": ">", "≤": "<",
  ]
}
