/// Base64 (RFC 4648, section 4).
enum Base64 {
  static func encode(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: encoded(bytes), as: UTF8.self)
  }

  /// In lines of 76 characters, each with CR LF (RFC 2045, section 6.8).
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count / 57 * 78 + 80)
    var start = 0
    while start < bytes.count {
      let end = min(start + 57, bytes.count)
      lines += encoded(bytes[start..<end])
      lines += [0x0D, 0x0A]
      start = end
    }
    return lines
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func encoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var (group, count) = (0, 0)
    for byte in bytes {
      group = group << 8 | Int(byte)
      count += 1
      guard count == 3 else { continue }
      for shift in [18, 12, 6, 0] { text.append(alphabet[group >> shift & 63]) }
      (group, count) = (0, 0)
    }
    if count == 1 {
      text += [alphabet[group >> 2 & 63], alphabet[group << 4 & 63], 0x3D, 0x3D]
    } else if count == 2 {
      text += [
        alphabet[group >> 10 & 63], alphabet[group >> 4 & 63], alphabet[group << 2 & 63], 0x3D,
      ]
    }
    return text
  }
}
