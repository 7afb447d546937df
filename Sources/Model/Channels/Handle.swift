extension HandleRule {
  /// The handle as it is stored: what people paste, without labels, invisible characters, full-width
  /// forms and the address in front of a profile's ID. Telephone numbers become `+8613000000000`
  /// where their country is certain, and lose their blanks in any case; the domain of an e-mail
  /// address becomes lower case. Doing it twice changes nothing more.
  public func normalised(_ text: String) -> String {
    var handle = stripped(text)
    if handle == text { return handle }
    // What stands around a handle can be wrapped again: "WeChat: @liwei_hq". The limit only keeps
    // absurd text from taking absurd time.
    for _ in 0..<16 {
      let next = stripped(handle)
      if next == handle { break }
      handle = next
    }
    return handle
  }

  private func stripped(_ text: String) -> String {
    let bare = HandleText.withoutLabel(HandleText.cleaned(text), mayHoldBlanks: mayHoldBlanks)
    if takesEmail, bare.contains("@") { return Self.email(bare) }
    let inner = withoutAddress(bare)
    if takesPhone {
      if let number = PhoneNumber(inner) { return number.e164 }
      // Digits alone can be an ID too; only a rule for nothing but numbers may alter them.
      if self == .phone, let compact = PhoneNumber.compact(inner) { return compact }
    }
    let name = inner.drop { $0 == "@" }
    return dropsAt && !name.isEmpty ? String(name) : inner
  }

  /// What two spellings of one account have in common; compare it with `==`.
  ///
  /// WeChat IDs and user names ignore case. So does the whole of an e-mail address here, although
  /// the local part may by the standard be case-sensitive: no provider in use makes it so, and
  /// people write it either way.
  public func comparable(_ text: String) -> String {
    let handle = normalised(text)
    if takesEmail, handle.contains("@") { return handle.lowercased() }
    return ignoresCase ? handle.lowercased() : handle
  }

  public func same(_ left: String, _ right: String) -> Bool {
    comparable(left) == comparable(right)
  }

  /// The handle for reading: telephone numbers in groups, everything else as it is.
  public func shown(_ handle: String) -> String {
    guard takesPhone, handle.hasPrefix("+"), let number = PhoneNumber(handle) else { return handle }
    return number.grouped
  }

  /// Whether the handle, once normalised, looks as such handles do.
  public func fits(_ text: String) -> Bool {
    isUsual(normalised(text))
  }

  /// The same for a handle that is normalised already.
  func isUsual(_ handle: String) -> Bool {
    if handle.isEmpty { return false }
    if takesPhone, PhoneNumber(handle) != nil { return true }
    if takesEmail, HandleShape.isEmail(handle) { return true }
    return fitsOwnShape(handle)
  }

  private func fitsOwnShape(_ handle: String) -> Bool {
    switch self {
    case .any: true
    case .phone, .email, .phoneOrEmail: false
    case .wechat: HandleShape.isWeChat(handle)
    case .qq: HandleShape.isNumber(handle, 5...12)
    case .dingtalk: HandleShape.isDingTalk(handle)
    case .feishu: HandleShape.isFeishuID(handle)
    case .weibo:
      HandleShape.isDigits(handle)
        ? HandleShape.isNumber(handle, 6...11) : (2...30).contains(handle.count)
    case .xiaohongshu: HandleShape.isRedID(handle) || HandleShape.isRedLinkID(handle)
    case .douyin: HandleShape.isDouyin(handle)
    case .wangwang: (2...25).contains(handle.count)
    case .zoom: HandleShape.isNumber(handle.filter { $0 != " " && $0 != "-" }, 9...11)
    case .telegram: HandleShape.isTelegram(handle)
    case .signal: HandleShape.isSignalName(handle)
    case .line: HandleShape.isSmallID(handle.lowercased(), 1...20)
    case .kakaotalk: HandleShape.isSmallID(handle.lowercased(), 4...20)
    case .messenger: HandleShape.isMessenger(handle)
    }
  }

  var takesPhone: Bool {
    switch self {
    case .phone, .phoneOrEmail, .dingtalk, .feishu, .signal: true
    default: false
    }
  }

  var takesEmail: Bool {
    switch self {
    case .email, .phoneOrEmail, .feishu, .zoom: true
    default: false
    }
  }

  private var mayHoldBlanks: Bool {
    switch self {
    case .any, .weibo, .wangwang, .zoom: true
    default: false
    }
  }

  private var dropsAt: Bool { self != .any && !takesEmail }

  private var ignoresCase: Bool {
    switch self {
    case .wechat, .telegram, .signal, .messenger, .line, .kakaotalk: true
    default: false
    }
  }

  /// `Li Wei <li@EXAMPLE.cn>` gives `li@example.cn`.
  private static func email(_ text: String) -> String {
    var address = text[...]
    if let open = text.lastIndex(of: "<"), let close = text[open...].firstIndex(of: ">") {
      address = text[text.index(after: open)..<close]
    }
    guard let sign = address.lastIndex(of: "@") else { return String(address) }
    return address[..<sign] + address[sign...].lowercased()
  }
}
