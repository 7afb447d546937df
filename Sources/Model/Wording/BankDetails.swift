/// Bank details in a text: what a thief slips into a message to be paid in somebody's place.
public enum BankDetails {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Letters and digits whose remainder by 97 is right.
    case iban
    /// 13 to 19 digits with Luhn's check digit.
    case card
    /// Eight or eleven characters of a bank (ISO 9362) beside its label.
    case swift
    /// Digits beside 账号, 收款, 开户行, account number and the like.
    case account
  }

  public struct Find: Hashable, Sendable {
    public let kind: Kind
    /// UTF-8 offsets in the text, its label not included.
    public let range: Range<Int>
  }

  /// All that is found, in the order of the text, none within another. Full-width digits, and blanks
  /// and hyphens within a number, are understood.
  public static func found(in text: String) -> [Find] {
    guard mayHold(text) else { return [] }
    let folded = FoldedText(text)
    let tokens = NumberTokens.tokens(in: folded)
    let labels = labels.matches(in: folded)
    return tokens.compactMap { token in
      kind(of: token, folded, labels).map { Find(kind: $0, range: folded.source(token.range)) }
    }
  }

  /// Cheap, as lists ask it of each decision: fewer than six digits hold no account, and a bank code
  /// of letters alone needs its label.
  private static func mayHold(_ text: String) -> Bool {
    var digits = 0
    // The last four letters, in lower case.
    var letters: UInt32 = 0
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) || (0x90...0x99).contains(byte) {
        digits += 1
        if digits >= 6 { return true }
      }
      letters = letters << 8 | UInt32(byte | 0x20)
      // `wift`, `bic`; letters of other shapes may spell them too.
      if letters == 0x7769_6674 || letters & 0xFF_FFFF == 0x62_6963 { return true }
      if isShapedLetter(letters) { return true }
    }
    return false
  }

  /// Full-width letters (U+FF21 to U+FF5A) and those of mathematics (four bytes), their bytes with
  /// the bit of lower case set.
  private static func isShapedLetter(_ letters: UInt32) -> Bool {
    if letters >> 24 == 0xF0 { return true }
    let (first, last) = (letters >> 8 & 0xFFFF, letters & 0xFF)
    return (first == 0xEFBC && last >= 0xA1) || (first == 0xEFBD && last <= 0xBA)
  }

  /// Those of `bankCode`, then those of accounts, then those that speak of other accounts.
  private static let labelWords = [
    "swift", "bic", "swift code", "bic code", "账号", "帐号", "账户", "帐户", "户名", "开户", "开户行", "收款",
    "卡号", "银行账", "汇款", "打款", "account no", "account number", "account", "a/c", "acct", "iban",
    "beneficiary", "payee", "bank", "routing", "sort code", "微信", "微信号", "微信账号", "qq", "qq号", "钉钉",
    "飞书", "抖音", "小红书", "电话", "手机", "phone", "mobile", "tel", "wechat", "whatsapp", "订单", "合同",
    "order", "contract", "税号", "信用代码", "tracking", "单号", "身份证", "发票",
  ]
  private static let firstAccountLabel = 4
  private static let firstOtherLabel = labelWords.firstIndex(of: "微信") ?? labelWords.count
  private static let labels = TermIndex(labelWords)
  /// How far a label stands before what it names, in characters.
  private static let reach = 30

  private static func kind(
    of token: NumberTokens.Token, _ text: FoldedText, _ labels: [TermIndex.Match]
  ) -> Kind? {
    let label = nearest(before: token, labels)
    if token.hasLetters {
      if NumberChecks.iban(token.characters) { return .iban }
      let isNamed = label.map { $0 < firstAccountLabel } ?? false
      return isNamed && isBankCode(token.characters) ? .swift : nil
    }
    if let label, label >= firstOtherLabel { return nil }
    if NumberChecks.identityNumber(token.characters) { return nil }
    let isAccount = label.map { $0 >= firstAccountLabel } ?? false
    if token.isCard, !token.isPhone { return .card }
    guard isAccount, token.digits.count >= 8, !token.isPhone, !token.isDate else { return nil }
    return token.isFollowedByMoney(text) ? nil : .account
  }

  /// Which label stands last before a token, within reach.
  private static func nearest(
    before token: NumberTokens.Token, _ labels: [TermIndex.Match]
  ) -> Int? {
    var (low, high) = (0, labels.count)
    while low < high {
      let middle = (low + high) / 2
      if labels[middle].range.upperBound <= token.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, token.range.lowerBound - labels[low - 1].range.upperBound <= reach else {
      return nil
    }
    return labels[low - 1].term
  }

  private static func isBankCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 11 else { return false }
    return bytes.prefix(6).allSatisfy { (0x41...0x5A).contains($0) }
  }
}
