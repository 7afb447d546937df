/// HZ, the Chinese of the first mails and newsgroups (RFC 1843): between `~{` and `~}` stand the two
/// bytes of each character of GB2312 without their eighth bits.
enum HZText {
  /// The same as GB2312 in eight bits, and whether it was well-formed. Whatever is not stays as it is;
  /// at the end of a line ASCII begins again, as the RFC wants it and broken mails need it.
  static func gb2312(_ bytes: some Collection<UInt8>) -> (bytes: [UInt8], isWhole: Bool) {
    let bytes = Array(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isWhole = true
    var isChinese = false
    var place = 0
    while place < bytes.count {
      let (byte, next) = (bytes[place], place + 1 < bytes.count ? bytes[place + 1] : nil)
      place += 1
      switch (byte, next) {
      case (tilde, UInt8(ascii: "{")) where !isChinese:
        isChinese = true
        place += 1
      case (tilde, UInt8(ascii: "}")) where isChinese:
        isChinese = false
        place += 1
      case (tilde, tilde) where !isChinese:
        result.append(tilde)
        place += 1
      // A line that goes on.
      case (tilde, UInt8(ascii: "\n")) where !isChinese: place += 1
      case (0x21...0x77, .some(let next)) where isChinese && (0x21...0x7E).contains(next):
        result += [byte | 0x80, next | 0x80]
        place += 1
      default:
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
          isChinese = false
        } else if isChinese || byte == tilde || byte >= 0x80 {
          isWhole = false
        }
        result.append(byte)
      }
    }
    return (result, isWhole)
  }

  private static let tilde = UInt8(ascii: "~")
}
