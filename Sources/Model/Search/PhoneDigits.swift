/// Telephone numbers, which people write with all kinds of signs between the digits.
enum PhoneDigits {
  /// The digits, after a plus sign where there is one; nil for what is no number of two digits and
  /// more, with nothing but blanks and `+-()./` besides.
  static func compact(_ folded: some Sequence<UInt8>) -> [UInt8]? {
    var digits: [UInt8] = []
    for byte in folded {
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case UInt8(ascii: "+") where digits.isEmpty: digits.append(byte)
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
      case UInt8(ascii: "."), UInt8(ascii: "/"): break
      default: return nil
      }
    }
    return digits.count >= 2 ? digits : nil
  }
}
