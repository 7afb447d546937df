internal import Model

/// One account as a line of a 4.0 card.
enum CardAccountLine {
  /// Nil for an account without a handle.
  static func line(_ account: Account) -> String? {
    guard let handle = account.handle, !handle.isEmpty else { return nil }
    switch account.platform {
    case "sms", "phone": return telephone(account, handle)
    case "email":
      return "EMAIL" + use(account) + preference(account) + ":" + CardValue.escaped(handle)
    default: return profile(account, handle)
    }
  }

  /// A label that no TYPE says.
  static func ownLabel(_ account: Account) -> String? {
    account.label.flatMap { $0.isEmpty || purpose(account) != nil ? nil : $0 }
  }

  private static func telephone(_ account: Account, _ handle: String) -> String {
    let kinds = account.platform == "sms" ? ["cell", "text", "voice"] : ["voice"]
    let types = ([purpose(account)].compactMap(\.self) + kinds).joined(separator: ",")
    let type = types.contains(",") ? "\"\(types)\"" : types
    let header = "TEL;TYPE=\(type)" + preference(account)
    let isNumber = handle.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") }
    // A URI of a number without its country would need the context that nobody told.
    if isNumber, handle.hasPrefix("+") { return header + ";VALUE=uri:tel:" + handle }
    return header + ":" + CardValue.escaped(handle)
  }

  /// WeChat, QQ and most others have no address of a person: their names go as text.
  private static func profile(_ account: Account, _ handle: String) -> String {
    let service = CardParameter.written(KnownService.serviceName(account.platform))
    let header = "SOCIALPROFILE;SERVICE-TYPE=\(service)" + use(account) + preference(account)
    if let address = account.note, address.isWebAddress {
      return header + ";USERNAME=\(CardParameter.written(handle)):" + CardValue.singleLine(address)
    }
    let isNumber = !handle.isEmpty && handle.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if account.platform == "weibo", isNumber { return header + ":https://weibo.com/u/" + handle }
    return header + ";VALUE=text:" + CardValue.escaped(handle)
  }

  private static func use(_ account: Account) -> String {
    purpose(account).map { ";TYPE=" + $0 } ?? ""
  }

  private static func purpose(_ account: Account) -> String? {
    switch account.label {
    case Purpose.business.rawValue: "work"
    case Purpose.personal.rawValue: "home"
    default: nil
    }
  }

  private static func preference(_ account: Account) -> String {
    account.preferred == true ? ";PREF=1" : ""
  }
}

extension CardParameter {
  /// A parameter's value with quotes where the grammar wants them and the escapes of RFC 6868.
  static func written(_ value: String) -> String {
    var text = ""
    for character in value {
      switch character {
      case "\n", "\r\n": text += "^n"
      case "\"": text += "^'"
      case "^": text += "^^"
      default: if !character.isControl { text.append(character) }
      }
    }
    return text.contains(where: { ":;,".contains($0) }) ? "\"\(text)\"" : text
  }
}

extension Character {
  /// Control characters have no place in a line, whatever a record holds.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }
}

extension String {
  fileprivate var isWebAddress: Bool {
    (hasPrefix("https://") || hasPrefix("http://")) && !contains(where: \.isWhitespace)
  }
}
