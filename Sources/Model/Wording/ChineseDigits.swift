/// Numbers written with Chinese characters, everyday and financial ones, after folding.
enum ChineseDigits {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    value(scalar) != nil || power(scalar) != nil
  }

  /// 0 to 9.
  static func value(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "零", "〇": 0
    case "一", "壹": 1
    case "二", "贰", "两": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// The zeros that a character adds.
  static func power(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十", "拾": 1
    case "百", "佰": 2
    case "千", "仟": 3
    case "万": 4
    case "亿": 8
    default: nil
    }
  }

  /// Reads 三千五百, 一万二, 二〇二七, 十五, 两 and 百 alone.
  ///
  /// - Returns: nil for an order that is no number, or one beyond 18 digits.
  static func number(_ scalars: some Sequence<Unicode.Scalar>) -> Int? {
    let all = Array(scalars)
    if all.allSatisfy({ value($0) != nil }) { return positional(all) }
    var (total, section, digit) = (0, 0, 0)
    var lastPower = 0
    for scalar in all {
      if let next = value(scalar) {
        digit = next
        if next == 0 { lastPower = 0 }
        continue
      }
      guard let power = power(scalar) else { return nil }
      if power < 4 {
        section += (digit == 0 ? 1 : digit) * tens(power)
      } else {
        let part = section + digit
        let (sum, overflow) = total.addingReportingOverflow(part == 0 && total == 0 ? 1 : part)
        let (product, tooLarge) = sum.multipliedReportingOverflow(by: tens(power))
        if overflow || tooLarge { return nil }
        // 一亿二千万: what 亿 has counted already is not multiplied again by 万.
        if power == 4, total > 0 {
          let (again, much) = part.multipliedReportingOverflow(by: 10_000)
          let (both, over) = total.addingReportingOverflow(again)
          if much || over { return nil }
          total = both
        } else {
          total = product
        }
        section = 0
      }
      lastPower = power
      digit = 0
    }
    // 一万二 is 12,000, and 三百五 350: the digit at the end counts the next place.
    let rest = lastPower > 1 && digit > 0 ? digit * tens(lastPower - 1) : digit
    let (sum, overflow) = total.addingReportingOverflow(section + rest)
    return overflow ? nil : sum
  }

  private static func positional(_ digits: [Unicode.Scalar]) -> Int? {
    guard digits.count <= 18 else { return nil }
    return digits.reduce(0) { $0 * 10 + (value($1) ?? 0) }
  }

  private static func tens(_ power: Int) -> Int {
    var result = 1
    for _ in 0..<power { result *= 10 }
    return result
  }
}
