/// Quoted-printable (RFC 2045, section 6.7) as vCard 2.1 uses it.
enum QuotedPrintable {
  /// The bytes that `text` stands for. A `=` that begins no code stays as it is.
  ///
  /// - Parameter protecting: bytes that stay distinguishable from a bare one: when coded, they come
  ///   back with a backslash before them. A coded `;` belongs to the text, a bare one separates.
  static func decode(_ text: some RandomAccessCollection<UInt8>, protecting: [UInt8] = [])
    -> [UInt8]
  {
    var bytes = [UInt8]()
    bytes.reserveCapacity(text.count)
    var position = text.startIndex
    while position < text.endIndex {
      let byte = text[position]
      let rest = text[position...].dropFirst()
      if byte == UInt8(ascii: "="), let high = rest.first.flatMap(hexValue),
        let low = rest.dropFirst().first.flatMap(hexValue)
      {
        let coded = high << 4 | low
        if protecting.contains(coded), bytes.last != UInt8(ascii: "\\") {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(coded)
        position = text.index(position, offsetBy: 3)
      } else {
        bytes.append(byte)
        position = text.index(after: position)
      }
    }
    return bytes
  }

  /// ASCII only, one line however long.
  static func encode(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF")
    var text = ""
    for byte in bytes {
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "=") {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text.append("=")
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }
    return text
  }

  private static func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
