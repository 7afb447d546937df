/// Quoted-printable for bodies (RFC 2045, section 6.7): lines of at most 76 characters with CR LF.
enum QuotedLines {
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var length = 0
      let line = line.filter { $0 != 0x0D }
      for (index, byte) in line.enumerated() {
        let isLast = index == line.count - 1
        let code = coded(byte, endsLine: isLast, beginsLine: length == 0)
        // One place is kept for the `=` of a soft line end.
        if length + code.count > (isLast ? 76 : 75) {
          result += [0x3D, 0x0D, 0x0A]
          length = 0
        }
        result += code
        length += code.count
      }
      result += [0x0D, 0x0A]
    }
    // What stood behind the last line end was no line.
    if bytes.last == 0x0A || bytes.isEmpty { result.removeLast(2) }
    return result
  }

  /// Blanks at a line's end get lost on the way, a dot alone ends a message in SMTP, `From` at the
  /// beginning is altered by mailboxes.
  private static func coded(_ byte: UInt8, endsLine: Bool, beginsLine: Bool) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    let isPlain =
      switch byte {
      case 0x20: !endsLine
      case 0x2E, 0x46: !beginsLine
      case 0x3D: false
      default: byte > 0x20 && byte < 0x7F
      }
    return isPlain ? [byte] : [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
