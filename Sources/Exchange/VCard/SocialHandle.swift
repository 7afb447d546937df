internal import Model

/// Handles: cleaned for the book, and compared by the rules of their platform.
enum SocialHandle {
  /// Without invisible characters, a leading `@`, or the platform's name before it (`微信号：`).
  static func clean(_ handle: String, on platform: String) -> String {
    var text = String(
      String.UnicodeScalarView(
        handle.unicodeScalars.filter { !(0x200B...0x200F).contains($0.value) && $0 != "\u{FEFF}" })
    ).trimmed
    if let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      KnownService.platform(text[..<colon]) == platform
    {
      text = text[text.index(after: colon)...].trimmed
    }
    if text.hasPrefix("@") { text = String(text.dropFirst()) }
    return isNumbered(platform) ? number(text) : text
  }

  static func isSame(_ one: String, _ other: String, on platform: String) -> Bool {
    key(platform, one) == key(platform, other)
  }

  /// What two accounts must share to be the same one. Calls and text messages share their number;
  /// WeChat and those beside it here do not tell upper from lower case.
  static func key(_ platform: String, _ handle: String) -> String {
    switch platform {
    case "sms", "phone": "tel:" + PhoneNumber.normalised(handle)
    case "wechat", "email", "skype", "telegram", "line", "kakaotalk", "teams", "qq", "zoom":
      platform + ":" + handle.lowercased()
    default: platform + ":" + (isNumbered(platform) ? number(handle) : handle)
    }
  }

  static func key(_ account: Account) -> String? {
    account.handle.map { key(account.platform, $0) }
  }

  private static func isNumbered(_ platform: String) -> Bool {
    ["whatsapp", "viber", "signal", "imessage"].contains(platform)
  }

  /// These platforms know people by their number, if it is one and not a name or an address.
  private static func number(_ text: String) -> String {
    let isNumber = text.allSatisfy { $0.isNumber || "+-() .".contains($0) }
    let number = isNumber ? PhoneNumber.normalised(text) : ""
    return number.isEmpty ? text : number
  }
}
