internal import Model

/// Handles by the rules of their platforms.
enum SocialHandle {
  /// As the book stores it: without invisible characters, a leading `@`, or the platform's name
  /// before it (`微信号：`).
  static func clean(_ handle: String, on platform: String) -> String {
    rule(platform).normalised(handle)
  }

  static func isSame(_ one: String, _ other: String, on platform: String) -> Bool {
    key(platform, one) == key(platform, other)
  }

  /// What two accounts must share to be the same one. Calls and text messages share their number.
  static func key(_ platform: String, _ handle: String) -> String {
    let service = platform == "sms" ? "phone" : platform
    return service + ":" + rule(platform).comparable(handle)
  }

  static func key(_ account: Account) -> String? {
    account.handle.map { key(account.platform, $0) }
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
