extension Platform {
  /// What to mind about a handle before relying on it: nothing here forbids it.
  public func notices(about text: String) -> [Phrase] {
    let handle = handleRule.normalised(text)
    if handle.isEmpty { return [] }
    let special = specialNotices(handle)
    if !special.isEmpty { return special }
    if !handleRule.isUsual(handle), let handleForm {
      return [
        Phrase(
          "handle.unusual",
          ["platform": name, "label": handleLabel ?? "handle", "form": handleForm])
      ]
    }
    return []
  }

  /// Whether nothing is to be said of a handle but who runs the mailbox; false for one that `notices`
  /// has to judge.
  public func hasFlawlessHandle(_ handle: String) -> Bool {
    id != "teams" && PlainHandle.isFlawless(handle, handleRule)
  }

  private func specialNotices(_ handle: String) -> [Phrase] {
    if handleRule.takesPhone, let notices = phoneNotices(handle) { return notices }
    if handleRule.takesEmail, HandleShape.isEmail(handle) { return mailNotices(handle) }
    switch handleRule {
    case .wechat: return weChatNotices(handle)
    case .qq where HandleShape.isNumber(handle, 12...12): return [Phrase("handle.long-number")]
    default: return []
    }
  }

  private func weChatNotices(_ handle: String) -> [Phrase] {
    let small = handle.lowercased()
    if HandleShape.isDigits(handle) || PhoneNumber(handle) != nil {
      return [Phrase("handle.digits-only")]
    }
    if small.hasSuffix("@chatroom") { return [Phrase("handle.group", ["handle": handle])] }
    if small.hasPrefix("gh_") { return [Phrase("handle.official-account", ["handle": handle])] }
    if small.hasPrefix("wxid_") { return [Phrase("handle.system-id", ["handle": handle])] }
    return []
  }

  /// - Returns: nil for what is no telephone number.
  private func phoneNotices(_ handle: String) -> [Phrase]? {
    guard let number = PhoneNumber(handle) else {
      guard handleRule == .phone, HandleShape.isDigits(handle) else { return nil }
      return [Phrase("handle.no-country-code", ["handle": handle])]
    }
    switch number.place {
    case .mainland where number.isMainlandMobile && !number.isInKnownRange:
      return [Phrase("handle.new-number-range")]
    case .hongKong: return [Phrase("handle.roams-hong-kong")]
    case .macao: return [Phrase("handle.roams-macao")]
    case .taiwan: return [Phrase("handle.roams-taiwan")]
    case .mainland, .elsewhere: return []
    }
  }

  private func mailNotices(_ handle: String) -> [Phrase] {
    let domain = MailProvider.domain(of: handle)
    if id == "teams", domain.hasSuffix("onmschina.cn") {
      return [Phrase("handle.china-tenant", ["domain": domain])]
    }
    guard let provider = mailProvider(of: handle), provider.mainland == .blocked else { return [] }
    return [Phrase("handle.not-readable-in-china", ["domain": domain])]
  }

  /// Who runs the mailbox of an address, where the catalogue knows it.
  public func mailProvider(of address: String) -> MailProvider? {
    if mailProviders.isEmpty { return nil }
    let domain = MailProvider.domain(of: address)
    return mailProviders.first { provider in provider.domains.contains { $0.covers(domain) } }
  }
}

extension MailProvider {
  /// Behind the last `@`, in lower case.
  static func domain(of address: String) -> String {
    let bytes = address.utf8
    if let sign = bytes.lastIndex(of: UInt8(ascii: "@")) {
      let rest = address[bytes.index(after: sign)...]
      // Most are in lower case already.
      let isPlain = rest.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 && !(0x41...0x5A).contains($0) }
      if isPlain { return String(rest) }
    }
    guard let sign = address.lastIndex(of: "@") else { return "" }
    return address[address.index(after: sign)...].lowercased()
  }
}

extension String {
  /// `yahoo.*` covers `yahoo.com` and `yahoo.co.uk`; other domains cover themselves.
  fileprivate func covers(_ domain: String) -> Bool {
    hasSuffix(".*") ? domain.hasPrefix(dropLast()) : self == domain
  }
}
