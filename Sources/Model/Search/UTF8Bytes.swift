/// Reading scalars out of bytes without making a `String` of them.
enum UTF8Bytes {
  /// The scalar that begins at a place and how many bytes it takes: at least one, whatever stands
  /// there. What is no UTF-8 reads as U+FFFD.
  @inline(__always)
  static func scalar(in bytes: borrowing Span<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[index]
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
    guard length > 1, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for place in 1..<length { value = value << 6 | UInt32(bytes[index + place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
