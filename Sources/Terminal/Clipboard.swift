/// The sequence that hands text to the terminal's clipboard (OSC 52).
struct Clipboard {
  /// Longer text is refused: xterm and tmux take about 100,000 bytes in base64.
  static let limit = 70_000

  /// `$TERM`, and whether the terminal is inside tmux.
  let type: String
  let insideTmux: Bool

  /// nil where the terminal would print it, or the text is too long.
  func sequence(_ text: String) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.limit, !type.hasPrefix("linux"), !type.hasPrefix("vt") else {
      return nil
    }
    let plain = Array("\u{1b}]52;c;".utf8) + Self.base64(bytes) + [0x07]
    guard insideTmux else { return plain }
    // tmux takes the plain one with `set-clipboard on`, and hands the wrapped one through to the
    // terminal outside with `allow-passthrough on`.
    return plain + Array("\u{1b}Ptmux;\u{1b}".utf8) + plain + Array("\u{1b}\\".utf8)
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value = group.reduce(0) { $0 << 8 | Int($1) }
      value <<= 8 * (3 - group.count)
      for place in 0..<4 {
        out.append(place <= group.count ? letters[value >> (18 - 6 * place) & 63] : 0x3d)
      }
    }
    return out
  }
}
