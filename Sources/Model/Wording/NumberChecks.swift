/// Check digits of numbers that people pass on.
public enum NumberChecks {
  /// Luhn's check (ISO/IEC 7812-1 annex B) over digits 0 to 9, the last of which is the check digit.
  public static func luhn(_ digits: some BidirectionalCollection<Int>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place % 2 == 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  /// A resident identity number of the PRC (GB 11643-1999): 17 digits with a date of birth, and a
  /// check character by ISO 7064 MOD 11-2.
  public static func identityNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 18, bytes[0] > 0x30 else { return false }
    let digits = bytes.dropLast().compactMap { (0x30...0x39).contains($0) ? Int($0) - 0x30 : nil }
    guard digits.count == 17 else { return false }
    let part = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
    guard (1900...2099).contains(part(6..<10)),
      Day(year: part(6..<10), month: part(10..<12), day: part(12..<14)) != nil
    else { return false }
    var sum = 0
    var weight = 1
    for digit in digits.reversed() {
      weight = weight * 2 % 11
      sum += digit * weight
    }
    let check = (12 - sum % 11) % 11
    let last = bytes[17]
    return check == 10 ? last == 0x58 || last == 0x78 : last == UInt8(0x30 + check)
  }

  /// An IBAN (ISO 13616) in upper case without blanks: the remainder by 97 is 1.
  public static func iban(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (15...34).contains(bytes.count) else { return false }
    let isLetter = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard isLetter(bytes[0]), isLetter(bytes[1]), isDigit(bytes[2]), isDigit(bytes[3]) else {
      return false
    }
    var remainder = 0
    for byte in bytes[4...] + bytes[..<4] {
      if isDigit(byte) {
        remainder = (remainder * 10 + Int(byte) - 0x30) % 97
      } else if isLetter(byte) {
        remainder = (remainder * 100 + Int(byte) - 0x41 + 10) % 97
      } else {
        return false
      }
    }
    return remainder == 1
  }

  /// A Unified Social Credit Code 统一社会信用代码 (GB 32100-2015): 18 characters without I, O, S, V
  /// and Z, the last of them a check by powers of 3 modulo 31.
  public static func creditCode(_ text: String) -> Bool {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    let values = text.utf8.compactMap { alphabet.firstIndex(of: $0) }
    guard text.utf8.count == 18, values.count == 18, values[2..<8].allSatisfy({ $0 < 10 }) else {
      return false
    }
    var sum = 0
    var weight = 1
    for value in values.dropLast() {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31 == values[17]
  }
}
