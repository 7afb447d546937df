/// A telephone number in the international form: `+`, country code, digits.
///
/// Facts about China: mobile numbers have 11 digits and begin with 13 to 19; the ranges in use are
/// those of libphonenumber 9.0.43; area codes are 10, 20 to 29 and three digits from 3 to 9.
public struct PhoneNumber: Hashable, Sendable {
  /// `+8613000000000`
  public let e164: String

  /// Reads what people write: blanks, hyphens, dots, slashes and brackets between the digits, `00`
  /// for `+`, a `(0)` behind the country code, mainland mobiles with or without 86.
  ///
  /// - Returns: nil where something else stands between the digits, where the country stays unknown,
  ///   or where the length is none that E.164 has (7 to 15 digits).
  public init?(_ text: String) {
    guard let (digits, isInternational) = Self.digits(HandleText.cleaned(text)) else { return nil }
    guard let number = isInternational ? digits : Self.mainlandMobile(digits) else { return nil }
    guard (7...15).contains(number.utf8.count), number.utf8.first != UInt8(ascii: "0") else {
      return nil
    }
    e164 = "+" + number
  }

  /// What was typed without the signs between the digits, for numbers whose country is unknown; nil
  /// where it is no number at all.
  static func compact(_ cleaned: String) -> String? {
    digits(cleaned).map { $0.isInternational ? "+" + $0.digits : $0.digits }
  }

  private static func digits(_ cleaned: String) -> (digits: String, isInternational: Bool)? {
    var digits: [UInt8] = []
    var hasPlus = false
    let letters = Array(cleaned.unicodeScalars)
    for (index, letter) in letters.enumerated() {
      switch letter {
      // The 0 of "+49 (0)40" is dialled at home only.
      case "0"
      where (hasPlus || digits.starts(with: [0x30, 0x30])) && letters[..<index].last == "("
        && letters[(index + 1)...].first == ")":
        continue
      case "0"..."9": digits.append(UInt8(letter.value))
      case "+" where digits.isEmpty && !hasPlus: hasPlus = true
      case " ", "-", ".", "/", "(", ")", "\u{2010}", "\u{2011}", "\u{2013}": continue
      default: return nil
      }
    }
    if !hasPlus, digits.starts(with: [0x30, 0x30]) {
      hasPlus = true
      digits.removeFirst(2)
    }
    // +86 010 …: an area code keeps its 0 only inside the country.
    if hasPlus, digits.starts(with: [0x38, 0x36, 0x30]) { digits.remove(at: 2) }
    return digits.isEmpty ? nil : (String(decoding: digits, as: UTF8.self), hasPlus)
  }

  /// With the country code in front; nil for anything but a mainland mobile number.
  private static func mainlandMobile(_ digits: String) -> String? {
    let national =
      digits.count == 13 && digits.hasPrefix("86") ? String(digits.dropFirst(2)) : digits
    return isMobileShape(national) ? "86" + national : nil
  }

  private static func isMobileShape(_ national: String) -> Bool {
    let bytes = Array(national.utf8)
    return bytes.count == 11 && bytes[0] == UInt8(ascii: "1")
      && (UInt8(ascii: "3")...UInt8(ascii: "9")).contains(bytes[1])
  }
}

extension PhoneNumber {
  public enum Place: Hashable, Sendable { case mainland, hongKong, macao, taiwan, elsewhere }

  public var place: Place {
    if e164.hasPrefix("+86") { return .mainland }
    if e164.hasPrefix("+852") { return .hongKong }
    if e164.hasPrefix("+853") { return .macao }
    return e164.hasPrefix("+886") ? .taiwan : .elsewhere
  }

  /// A mainland mobile number, whether or not its range is in use.
  public var isMainlandMobile: Bool { place == .mainland && Self.isMobileShape(national) }

  /// Whether the range of a mainland mobile number is known to be in use. Ranges are added: not
  /// known means "look again", not "wrong".
  var isInKnownRange: Bool {
    let digits = national.utf8.map { Int($0) - 0x30 }
    guard digits.count == 11 else { return false }
    let (second, third, fourth) = (digits[1], digits[2], digits[3])
    switch second {
    case 3, 8: return true
    case 4: return third == 5 || third == 7
    case 5, 9: return third != 4
    case 6: return [2, 5, 6, 7].contains(third) || (third == 1 && fourth == 0)
    case 7: return third <= 8 && (third != 4 || fourth == 0 && digits[4] <= 5)
    default: return false
    }
  }

  /// Digits behind the country code, for the four places whose code is known here.
  private var national: String {
    switch place {
    case .mainland: String(e164.dropFirst(3))
    case .hongKong, .macao, .taiwan: String(e164.dropFirst(4))
    case .elsewhere: String(e164.dropFirst())
    }
  }

  /// In groups as they are read aloud: `+86 130 0000 0000`. Countries whose grouping is not known
  /// here stay in one piece.
  public var grouped: String {
    switch place {
    case .mainland where isMainlandMobile: "+86 " + groups(national, [3, 4, 4])
    case .mainland: "+86 " + groups(national, [areaCodeLength, 4, 4])
    case .hongKong: "+852 " + groups(national, [4, 4])
    case .macao: "+853 " + groups(national, [4, 4])
    case .taiwan: "+886 " + groups(national, [national.count == 9 ? 3 : 1, 4, 4])
    case .elsewhere where e164.hasPrefix("+1"):
      "+1 " + groups(String(e164.dropFirst(2)), [3, 3, 4])
    case .elsewhere: e164
    }
  }

  private var areaCodeLength: Int {
    national.hasPrefix("10") || national.hasPrefix("2") ? 2 : 3
  }

  /// What is left behind the last group is a group of its own.
  private func groups(_ digits: String, _ lengths: [Int]) -> String {
    var rest = digits[...]
    var groups: [Substring] = []
    for length in lengths where !rest.isEmpty {
      groups.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    if !rest.isEmpty { groups.append(rest) }
    return groups.joined(separator: " ")
  }
}
