internal import Model

/// Handles by the rules of their platforms.
enum SocialHandle {
  /// As the book stores it: without invisible characters, a leading `@`, or the platform's name
  /// before it (`微信号：`).
  static func clean(_ handle: String, on platform: String) -> String {
    isSettled(handle) ? handle : rule(platform).normalised(handle)
  }

  static func isSame(_ one: String, _ other: String, on platform: String) -> Bool {
    key(platform, one) == key(platform, other)
  }

  /// What two accounts must share to be the same one. Calls and text messages share their number.
  static func key(_ platform: String, _ handle: String) -> String {
    let service = platform == "sms" ? "phone" : platform
    return service + ":" + (isSettled(handle) ? handle : rule(platform).comparable(handle))
  }

  static func key(_ account: Account) -> String? {
    account.handle.map { key(account.platform, $0) }
  }

  /// Whether no rule alters the handle, which is so for most: a lower-case name, or a whole
  /// international number. Asking the rules costs microseconds, and a large book asks often.
  private static func isSettled(_ handle: String) -> Bool {
    var hasLetter = false
    for byte in handle.utf8.dropFirst() {
      switch byte {
      case 0x61...0x7A, UInt8(ascii: "_"): hasLetter = true
      case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "@"): continue
      default: return false
      }
    }
    guard let first = handle.utf8.first else { return false }
    switch first {
    case 0x61...0x7A: return true
    case 0x30...0x39: return hasLetter
    case UInt8(ascii: "+"): return isWholeNumber(handle)
    default: return false
    }
  }

  /// `+`, no zero where a country code begins, none behind China's, and digits as E.164 has them.
  private static func isWholeNumber(_ handle: String) -> Bool {
    let digits = handle.utf8.dropFirst()
    return (7...15).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
      && digits.first != 0x30 && !handle.hasPrefix("+860")
  }

  /// The catalogue says so too, but a card is read without a book; most rules have their
  /// platform's name.
  private static func rule(_ platform: String) -> HandleRule {
    switch platform {
    case "sms", "whatsapp", "viber": .phone
    case "imessage": .phoneOrEmail
    case "teams": .email
    default: HandleRule(rawValue: platform) ?? .any
    }
  }
}
