import Model
import Testing

@Suite("The wording of a decision")
struct WordingTests {
  private func kinds(_ en: String, _ zh: String? = nil) -> [WordingNotice.Kind] {
    var decision = Decision(id: "d")
    decision.wording = en
    decision.wordingZh = zh
    decision.openPoints = "none"
    decision.confirmBy = Day("2026-12-01")
    return Completeness.notices(of: decision).map(\.kind).filter { $0 != .noChinese }
  }

  @Test(
    "is asked for what it leaves open",
    arguments: [
      ("unit price 12.40", WordingNotice.Kind.amountWithoutCurrency),
      ("单价12.40", .amountWithoutCurrency),
      ("¥ 500", .ambiguousYen), ("￥500", .ambiguousYen), ("$ 500", .ambiguousDollar),
      ("delivery on 31 March", .dateWithoutYear), ("3月31日交货", .dateWithoutYear),
      ("on 03/04/2026", .ambiguousDate), ("call at 18:00", .timeWithoutZone),
      ("下午6点开会", .timeWithoutZone), ("about 500 pieces", .approximate), ("约500件", .approximate),
      ("500件左右", .approximate), ("30 % deposit", .deposit), ("付定金", .deposit), ("訂金30%", .deposit),
      ("押金", .deposit), ("if we hear nothing we assume yes", .silence), ("不回复视为同意", .silence),
      ("原则上同意", .unclear), ("差不多", .unclear), ("尽快发", .unclear),
    ])
  func leftOpen(_ text: String, _ kind: WordingNotice.Kind) {
    #expect(kinds(text) == [kind])
  }

  @Test(
    "is left alone where it is complete",
    arguments: [
      "12.40 CNY per piece, EXW, valid until 2027-03-31", "单价12.40元人民币，有效期至2027年3月31日",
      "call at 18:00 Beijing time", "500 pieces ±5 %, about", "合约第3条",
      "security deposit of 500 EUR",
    ])
  func complete(_ text: String) { #expect(kinds(text) == []) }

  @Test(
    "a quantity with its unit is no amount of money",
    arguments: [
      "total 3000 pieces", "Total: 3000 pcs", "payment for 3,000 sets", "total of 3000 units",
      "deposit refundable, 12 pallets", "cost: two boxes", "amount 3,000 (three thousand) sets",
      "合计3000件", "合计3000 套", "总额3000台", "付款后发3000个", "付款：3000（三千）盒", "合计3000双",
      "USD 3 per piece, 3000 pieces", "unit price USD 3, total 3000 sets", "单价3美元，3000套",
      "单价3元，总额3000件",
    ])
  func quantity(_ text: String) { #expect(kinds(text) == []) }

  @Test(
    "beside a quantity an amount without currency is named, and by its own words",
    arguments: [
      ("price 3 per piece, 3000 pieces", "3"), ("price 3, 3000 sets", "3"),
      ("total 3000 pieces at 12.40", "12.40"), ("total 3000", "3000"),
      ("price 500 each, 20 boxes", "500"),
      ("单价3，3000件", "3"), ("单价12，300套", "12"), ("合计3000件，每件12.40", "12.40"), ("总额3000包邮", "3000"),
      ("总价5000支付", "5000"), ("总价500块", "500"), ("price 300 (three hundred)", "300"),
    ])
  func beside(_ text: String, _ words: String) {
    var decision = Decision(id: "d")
    decision.wording = text
    let found = Completeness.notices(of: decision).filter { $0.kind == .amountWithoutCurrency }
    #expect(found.map(\.words) == [words])
  }

  @Test("what is missing altogether is named")
  func missing() {
    var decision = Decision(id: "d")
    decision.wording = "blue"
    decision.amount = "5"
    decision.quote = "好的👍"
    #expect(
      Completeness.notices(of: decision).map(\.kind)
        == [.acknowledgement, .amountWithoutCurrency, .noChinese, .noOpenPoints, .noDeadline])
  }

  @Test(
    "words of receipt are no agreement",
    arguments: ["收到", "好的", "OK", "没问题！", "👍🏽", "ok, 收到，谢谢", "好"])
  func receipt(_ text: String) { #expect(AcknowledgementWords.areAll(of: text)) }

  @Test(
    "an answer with more in it is not only receipt", arguments: ["同意", "好的，同意单价", "", "…", "不行"])
  func answer(_ text: String) { #expect(!AcknowledgementWords.areAll(of: text)) }

  @Test(
    "agrees in both languages however numbers are written",
    arguments: [
      ("15,000 pieces by 31 March 2027", "1.5万件，2027年3月31日"), ("20 % discount", "打8折"),
      ("12.40 CNY", "12.40元人民币"), ("120 million USD", "1.2亿美元"), ("3,500 EUR", "三千五百欧元"),
      ("two weeks", "两周"), ("6 pm", "下午6点"), ("15 working days", "15个工作日"),
      ("not included", "不包括"), ("20 percent", "百分之二十"),
      ("no later than 2027-03-01", "不晚于2027年3月1日"),
    ])
  func same(_ en: String, _ zh: String) {
    #expect(WordingComparison(en: en, zh: zh).differences == [])
  }

  @Test(
    "is compared by kind",
    arguments: [
      ("15,000 pieces", "15万件", WordingComparison.Kind.number), ("20 %", "30%", .percentage),
      ("2027-03-31", "2027年3月30日", .date), ("18:00", "下午5点", .time), ("5 USD", "5元", .currency),
      ("5 days", "5个工作日", .unit), ("a@example.com", "b@example.com", .address),
      ("not included", "包括", .negation), ("1. a\n2. b", "1、甲", .listItem),
    ])
  func differs(_ en: String, _ zh: String, _ kind: WordingComparison.Kind) {
    #expect(WordingComparison(en: en, zh: zh).differences.map(\.kind) == [kind])
  }

  @Test("random bytes are read without harm, and ranges stay inside", arguments: 0..<200)
  func random(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    let bytes = (0..<300).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let pieces = ["1.5万亿", "2027年", "3/4/26", "下午", "打", "百分之", "DE89", "@", "12:", "IBAN "]
    let text = String(decoding: bytes, as: UTF8.self) + pieces[seed % pieces.count]
    let facts = WordingFacts(text + text)
    for found in facts.found { #expect(found.range.upperBound <= (text + text).utf8.count) }
    for find in BankDetails.found(in: text) { #expect(find.range.upperBound <= text.utf8.count) }
    _ = kinds(text, text)
  }
}
