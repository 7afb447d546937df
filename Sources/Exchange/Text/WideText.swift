/// Files in UTF-16, as some Windows programs save an address book: with a byte-order mark or without.
enum WideText {
  /// The same text in UTF-8 without any byte-order mark. Bytes in other encodings come back as they are.
  static func narrowed(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf8(bytes.dropFirst(2), low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf8(bytes.dropFirst(2), low: 1) }
    guard bytes.count >= 4 else { return bytes }
    if bytes[1] == 0, bytes[3] == 0, bytes[0] != 0 { return utf8(bytes[...], low: 0) }
    if bytes[0] == 0, bytes[2] == 0, bytes[1] != 0 { return utf8(bytes[...], low: 1) }
    return bytes
  }

  /// - Parameter low: which byte of a pair is the less significant one.
  private static func utf8(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map {
      UInt16(bytes[$0 + 1 - low]) << 8 | UInt16(bytes[$0 + low])
    }
    return Array(String(decoding: Array(units), as: UTF16.self).utf8)
  }
}
