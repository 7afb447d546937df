/// Words by which a wording names another account to pay to, also where no number stands beside them:
/// the number follows in the next message.
enum PayeeWords {
  static func stand(in text: String) -> Bool {
    mayStand(text) && !words.matches(in: FoldedText(text)).isEmpty
  }

  private static let accounts = ["账户", "账号", "帐户", "帐号"]
  private static let before = [
    "新", "新的", "收款", "更换", "变更", "更改", "换", "其他", "另一个", "支付宝",
  ]
  private static let behind = ["变更", "已变", "已更"]
  private static let others = [
    "收款人", "收款方", "收款单位", "收款码", "收款二维码", "新收款", "新的收款", "换银行", "新银行", "另一家银行",
    "new account", "new bank", "another bank", "another account", "other account",
    "different account", "different bank", "change of account", "account has changed",
    "account changed", "account change", "changed bank details", "updated bank details",
    "bank details changed", "bank details have changed", "new payment details",
    "changed payment details", "payment details changed", "new beneficiary", "new payee",
  ]
  private static let words = TermIndex(
    others
      + accounts.flatMap { (account: String) -> [String] in
        before.map { $0 + account } + behind.map { account + $0 }
      })

  /// Cheap, as lists ask it of each decision: one of 账, 帐, 賬, 帳, 款, 银, 銀, or of `acco`, `bank`, `paye`,
  /// `paym`, `bene`.
  private static func mayStand(_ text: String) -> Bool {
    var last: UInt32 = 0
    for byte in text.utf8 {
      last = last << 8 | UInt32(byte)
      switch last & 0xFF_FFFF {
      case 0xE8B4A6, 0xE5B890, 0xE8B3AC, 0xE5B8B3, 0xE6ACBE, 0xE993B6, 0xE98A80: return true
      default: break
      }
      switch last | 0x2020_2020 {
      case 0x6163_636F, 0x6261_6E6B, 0x7061_7965, 0x7061_796D, 0x6265_6E65: return true
      default: break
      }
    }
    return false
  }
}
