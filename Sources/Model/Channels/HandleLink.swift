extension HandleRule {
  /// Without the address of a profile in front of its ID: `https://t.me/ann` gives `ann`.
  func withoutAddress(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "/")), !addresses.isEmpty else { return text }
    var rest = text[...]
    for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    if rest.lowercased().hasPrefix("www.") { rest = rest.dropFirst(4) }
    for start in addresses where rest.lowercased().hasPrefix(start) {
      let id = rest.dropFirst(start.count).prefix { !"/?#".contains($0) }
      if id.isEmpty { return text }
      return self == .phone ? "+" + id : String(id)
    }
    return text
  }

  /// How the addresses of profiles begin, in lower case and without the scheme.
  private var addresses: [String] {
    switch self {
    case .weibo: ["weibo.com/u/", "weibo.com/n/", "m.weibo.cn/u/", "sinaweibo://userinfo?uid="]
    case .xiaohongshu: ["xiaohongshu.com/user/profile/", "xhsdiscover://user/"]
    case .telegram: ["t.me/"]
    case .messenger: ["m.me/", "facebook.com/", "messenger.com/t/"]
    case .phone: ["wa.me/"]
    default: []
    }
  }
}

extension Platform {
  /// A URI that opens the chat or the profile of this account, or the composer; nil where there is
  /// none. Where `linkConfidence` is not high, show `openSteps` as well.
  public func link(to handle: String) -> String? {
    let handle = handleRule.normalised(handle)
    guard let link, !handle.isEmpty, leadsSomewhere(handle) else { return nil }
    return Self.filling(link, "{handle}", Self.encoded(handle, inQuery: link.contains("?")))
      ?? Self.filling(link, "{digits}", handle.filter { ("0"..."9").contains($0) })
  }

  /// Some handles identify a person without being part of any address.
  private func leadsSomewhere(_ handle: String) -> Bool {
    switch handleRule {
    case .xiaohongshu: HandleShape.isRedLinkID(handle)
    case .weibo: HandleShape.isDigits(handle)
    case .feishu: handle.hasPrefix("ou_")
    case .dingtalk, .telegram, .line, .messenger: handleRule.fits(handle) && !handle.hasPrefix("+")
    case .signal: handle.hasPrefix("+") && handleRule.fits(handle)
    default: handleRule.fits(handle)
    }
  }

  private static func filling(_ link: String, _ gap: String, _ value: String) -> String? {
    guard let open = link.firstIndex(of: "{"), link[open...].hasPrefix(gap) else { return nil }
    return link[..<open] + value + link[open...].dropFirst(gap.count)
  }

  /// Percent-encoded but for the characters that every part of a URI takes, and `@`; and `+`, which
  /// only in a query means a blank.
  private static func encoded(_ text: String, inQuery: Bool) -> String {
    let plain = inQuery ? "-._~@" : "-._~@+"
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: result.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where plain.utf8.contains(byte): result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}
