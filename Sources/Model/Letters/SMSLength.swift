/// How many short messages a text takes (3GPP TS 23.038 and 23.040): 160 characters of the GSM alphabet
/// in one and 153 in each of several, or 70 and 67 UTF-16 units where one character is outside of it.
public struct SMSLength: Hashable, Sendable {
  public let units: Int
  public let messages: Int
  /// The first character that is not of the GSM alphabet; nil where all are.
  public let outside: Unicode.Scalar?

  public init(_ text: String) {
    let outside = text.unicodeScalars.first {
      !Self.basic.contains($0) && !Self.extended.contains($0)
    }
    let widths = text.unicodeScalars.map { scalar in
      outside == nil
        ? Self.extended.contains(scalar) ? 2 : 1 : UTF16.width(scalar)
    }
    self.outside = outside
    units = widths.reduce(0, +)
    messages = units <= Self.single(outside) ? 1 : Self.parts(widths, Self.part(outside))
  }

  /// What so many messages hold.
  public var capacity: Int {
    messages == 1 ? Self.single(outside) : messages * Self.part(outside)
  }

  private static func single(_ outside: Unicode.Scalar?) -> Int { outside == nil ? 160 : 70 }
  private static func part(_ outside: Unicode.Scalar?) -> Int { outside == nil ? 153 : 67 }

  /// A character of two units is not torn: where one is left, it begins the next message.
  private static func parts(_ widths: [Int], _ part: Int) -> Int {
    var (count, used) = (1, 0)
    for width in widths {
      if used + width > part { (count, used) = (count + 1, 0) }
      used += width
    }
    return count
  }

  private static let basic = Set(
    """
    @£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà
    """.unicodeScalars)
  private static let extended = Set("\u{0C}^{}\\[~]|€".unicodeScalars)
}

extension SMSLength {
  /// The count in words: `63 of 70 characters, 1 SMS`; with the character that makes the room small
  /// where nobody expects one.
  public func count(_ language: LetterLanguage) -> Phrase {
    let surprise = language == .en ? outside : nil
    return Phrase(
      "sms-count.\(language.rawValue)" + (surprise == nil ? "" : "-outside"),
      [
        "units": String(units), "capacity": String(capacity), "n": String(messages),
        "character": surprise.map(String.init) ?? "",
      ])
  }
}

extension LetterDraft {
  /// How long one language of it is as it would be sent; nil where it does not go by SMS.
  public func smsLength(_ language: LetterLanguage) -> SMSLength? {
    guard channel?.platform == "sms" else { return nil }
    let body = self[language].body
    return SMSLength(String(body.dropLast(body.hasSuffix("\n") ? 1 : 0)))
  }
}
