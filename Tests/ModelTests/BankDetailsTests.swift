import Model
import Testing

@Suite("Bank details in a text")
struct BankDetailsTests {
  @Test(
    "are found with their kind",
    arguments: [
      ("IBAN DE89 3704 0044 0532 0130 00", BankDetails.Kind.iban, "DE89 3704 0044 0532 0130 00"),
      ("pay to GB82WEST12345698765432 please", .iban, "GB82WEST12345698765432"),
      ("卡号6222021234567890128", .card, "6222021234567890128"),
      ("请转到４１１１１１１１１１１１１１１１", .card, "４１１１１１１１１１１１１１１１"),
      ("SWIFT: DEUTDEFF", .swift, "DEUTDEFF"),
      ("收款账号 4000 0232 0920 1234", .account, "4000 0232 0920 1234"),
      ("開戶行：中國銀行，帳號123456789012", .account, "123456789012"),
      ("account number 12345678", .account, "12345678"),
    ])
  func found(_ text: String, _ kind: BankDetails.Kind, _ words: String) {
    let finds = BankDetails.found(in: text)
    #expect(finds.map(\.kind) == [kind])
    #expect(finds.map { text.text(utf8: $0.range) } == [words])
  }

  @Test(
    "are not seen in other numbers",
    arguments: [
      "12.40 CNY per piece, 10,000 pieces", "phone +86 138 0013 8000", "电话13800138000",
      "微信账号 liwei_88888888", "收款124000000元", "order 4500001234", "2026-11-20", "到2027年3月31日", "",
    ])
  func others(_ text: String) {
    #expect(BankDetails.found(in: text).isEmpty)
  }

  @Test(
    "a wording that speaks of another account needs a call-back before the number is known",
    arguments: [
      "请付款至新的收款账户", "收款人：深圳华强", "貨款付至新帳戶", "请扫微信收款码", "支付宝账号 a@b.cn", "我们已更换账户",
      "Pay to our new account", "The bank details changed", "PAY TO ANOTHER BANK",
    ])
  func payee(_ text: String) {
    var decision = Decision(id: "d")
    decision.wording = text
    #expect(decision.needsCallBack)
  }

  @Test(
    "a wording about paying as before needs none",
    arguments: [
      "收款后发货", "收到定金后15天发货", "30 % deposit, balance against documents", "尾款见提单复印件支付",
      "payment by bank transfer within 30 days", "微信账号 liwei",
      "payment details as in the contract", "unchanged bank details",
    ])
  func sameAccount(_ text: String) {
    var decision = Decision(id: "d")
    decision.wording = text
    #expect(!decision.needsCallBack)
  }

  @Test("an identity number needs its check character, a credit code too")
  func checkDigits() {
    #expect(NumberChecks.identityNumber("11010519491231002X"))
    #expect(!NumberChecks.identityNumber("110105194912310021"))
    #expect(NumberChecks.creditCode("91350100M000100Y43"))
    #expect(!NumberChecks.creditCode("91350100M000100Y44"))
  }

  @Test("a decision with bank details is not confirmed without a call-back")
  func state() {
    var decision = Decision(id: "d")
    decision.wordingZh = "请付款到账号 6222021234567890128"
    #expect(decision.needsCallBack)
    decision.wordingZh = "单价12.40元人民币"
    #expect(!decision.needsCallBack)
    decision.decisionKind = .payeeChange
    #expect(decision.needsCallBack)
  }
}
