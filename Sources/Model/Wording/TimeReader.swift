/// Times of day: `18:00`, `6 pm`, `下午6点`, `18点30分`, `上午9时半`.
enum TimeReader {
  /// - Returns: minutes since midnight.
  static func time(in text: FoldedText, at start: Int) -> (Int, Int)? {
    guard let first = text[start], text[start - 1]?.isPlainWord != true else { return nil }
    for (word, isLate) in partsOfDay where text.has(word, at: start) {
      let place = text.afterBlanks(start + word.count)
      guard let (minutes, end) = clock(in: text, at: place, isNamed: true) else { return nil }
      return (isLate && minutes < 720 ? minutes + 720 : minutes, end)
    }
    guard first.isPlainDigit || ChineseDigits.contains(first) else { return nil }
    return clock(in: text, at: start, isNamed: false)
  }

  private static let partsOfDay: [([Unicode.Scalar], Bool)] = [
    ("上午", false), ("早上", false), ("凌晨", false), ("中午", true), ("下午", true), ("晚上", true),
    ("傍晚", true), ("今晚", true),
  ].map { (Array($0.0.unicodeScalars), $0.1) }

  private static func clock(
    in text: FoldedText, at start: Int, isNamed: Bool
  ) -> (Int, Int)? {
    guard let hour = hour(in: text, at: start), hour.value <= 24 else { return nil }
    if text[hour.end] == ":", let minute = DateReader.digits(in: text, at: hour.end + 1, limit: 2),
      minute.value < 60, minute.end == hour.end + 3
    {
      return half(of: text, hour.value * 60 + minute.value, minute.end)
    }
    if text[hour.end] == "点" || (text[hour.end] == "时" && isNamed) {
      return chineseMinutes(in: text, hour.value * 60, hour.end + 1, isNamed)
    }
    guard text[start]?.isPlainDigit == true, hour.value <= 12 else { return nil }
    let after = text.afterBlanks(hour.end)
    guard text[after] == "a" || text[after] == "p" else { return nil }
    let (minutes, end) = half(of: text, hour.value * 60, hour.end)
    return end > hour.end ? (minutes, end) : nil
  }

  private static func hour(in text: FoldedText, at start: Int) -> (value: Int, end: Int)? {
    if text[start]?.isPlainDigit == true {
      return DateReader.digits(in: text, at: start, limit: 2)
    }
    var end = start
    while end - start < 3, let next = text[end],
      ChineseDigits.value(next) != nil || next == "十"
    { end += 1 }
    return end > start
      ? ChineseDigits.number(text.scalars[start..<end]).map { ($0, end) } : nil
  }

  /// 点半, 点30分, 点; a plain 3点 may be the third point of a list, so that it needs more beside it.
  private static func chineseMinutes(
    in text: FoldedText, _ base: Int, _ place: Int, _ isNamed: Bool
  ) -> (Int, Int)? {
    if text[place] == "半" { return (base + 30, place + 1) }
    if text[place] == "整" || text[place] == "钟" { return (base, place + 1) }
    if let minute = DateReader.digits(in: text, at: place, limit: 2), minute.value < 60 {
      return (base + minute.value, text[minute.end] == "分" ? minute.end + 1 : minute.end)
    }
    let isTime = isNamed || base > 600 || text[place] == "前" || text[place] == "后"
    return isTime ? (base, place) : nil
  }

  /// `am`, `p.m.` behind a time.
  private static func half(of text: FoldedText, _ minutes: Int, _ end: Int) -> (Int, Int) {
    let place = text.afterBlanks(end)
    for (mark, isLate) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)] {
      let scalars = Array(mark.unicodeScalars)
      guard text.has(scalars, at: place), text[place + scalars.count]?.isPlainWord != true else {
        continue
      }
      let twelve = minutes % 720
      return (isLate ? twelve + 720 : twelve, place + scalars.count)
    }
    return (minutes, end)
  }
}
