/// Mends what backup programs write although XML does not allow it: an emoji as two references to
/// surrogates (`&#55357;&#56832;`), references to control characters, and control characters.
enum XMLRepair {
  /// The same number of lines. Text that needs no mending comes back as it is.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    guard needsRepair(bytes) else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if let (value, length) = reference(bytes, place), !isAllowed(value) {
        let low = reference(bytes, place + length)
        if (0xD800...0xDBFF).contains(value), let low, (0xDC00...0xDFFF).contains(low.value) {
          let whole = 0x10000 + (value - 0xD800) << 10 + (low.value - 0xDC00)
          output += Array(String(Unicode.Scalar(whole).map(Character.init) ?? "\u{FFFD}").utf8)
          place += length + low.length
        } else {
          output += replacement
          place += length
        }
      } else if isAllowed(UInt32(bytes[place])) {
        output.append(bytes[place])
        place += 1
      } else {
        output += replacement
        place += 1
      }
    }
    return output
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func needsRepair(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      for place in buffer.indices {
        let byte = buffer[place]
        if byte < 0x20, !isAllowed(UInt32(byte)) { return true }
        if byte == UInt8(ascii: "&"), place + 1 < buffer.count,
          buffer[place + 1] == UInt8(ascii: "#"), let found = reference(bytes, place),
          !isAllowed(found.value)
        {
          return true
        }
      }
      return false
    }
  }

  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xD800...0xDFFF, 0xFFFE, 0xFFFF: false
    default: value <= 0x10FFFF
    }
  }

  /// `&#55357;` or `&#xD83D;` at a place, and its length.
  private static func reference(_ bytes: [UInt8], _ place: Int) -> (value: UInt32, length: Int)? {
    guard place + 3 < bytes.count, bytes[place] == UInt8(ascii: "&"),
      bytes[place + 1] == UInt8(ascii: "#")
    else { return nil }
    let isHex = bytes[place + 2] | 0x20 == UInt8(ascii: "x")
    let start = place + (isHex ? 3 : 2)
    let digits = bytes[start...].prefix(9).prefix { $0 != UInt8(ascii: ";") }
    let end = start + digits.count
    guard !digits.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ";"),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
    else { return nil }
    return (value, end + 1 - place)
  }
}
