/// Dates: `2027-03-31`, `31 March 2027`, `Mar 31`, `3月31日`, `03/04/2026`.
enum DateReader {
  static func date(in text: FoldedText, at start: Int) -> (WordingFacts.Mention, Int)? {
    guard let first = text[start], text[start - 1]?.isPlainWord != true else { return nil }
    if first.isPlainLetter { return monthFirst(in: text, at: start) }
    if ChineseDigits.value(first) != nil || first == "十" { return chinese(in: text, at: start) }
    guard first.isPlainDigit else { return nil }
    return chinese(in: text, at: start) ?? numeric(in: text, at: start)
      ?? dayFirst(in: text, at: start)
  }

  /// At most `limit` digits from a place.
  static func digits(in text: FoldedText, at start: Int, limit: Int) -> (value: Int, end: Int)? {
    var place = start
    var value = 0
    while place - start < limit, let digit = text[place]?.digit {
      value = value * 10 + digit
      place += 1
    }
    return place > start && text[place]?.isPlainDigit != true ? (value, place) : nil
  }

  /// 2027年3月31日, 3月31号, 三月三十一日
  private static func chinese(in text: FoldedText, at start: Int) -> (WordingFacts.Mention, Int)? {
    guard var part = part(in: text, at: start) else { return nil }
    var year: Int?
    var place = text.afterBlanks(part.end)
    if text[place] == "年" {
      guard (1900...2999).contains(part.value) else { return nil }
      year = part.value
      guard let next = self.part(in: text, at: text.afterBlanks(place + 1)) else { return nil }
      part = next
      place = text.afterBlanks(part.end)
    }
    guard text[place] == "月", (1...12).contains(part.value),
      let day = self.part(in: text, at: text.afterBlanks(place + 1)), (1...31).contains(day.value)
    else { return nil }
    let end = text.afterBlanks(day.end)
    guard text[end] == "日" || text[end] == "号" else { return nil }
    return (.date(year: year, month: part.value, day: day.value), end + 1)
  }

  private static func part(in text: FoldedText, at start: Int) -> (value: Int, end: Int)? {
    if text[start]?.isPlainDigit == true { return digits(in: text, at: start, limit: 4) }
    var end = start
    while end - start < 5, let next = text[end],
      ChineseDigits.value(next) != nil || next == "十"
    { end += 1 }
    guard end > start, let value = ChineseDigits.number(text.scalars[start..<end]) else {
      return nil
    }
    return (value, end)
  }

  /// 2027-03-31, 2027/3/31, 31.03.2027, 03/04/2026
  private static func numeric(in text: FoldedText, at start: Int) -> (WordingFacts.Mention, Int)? {
    guard let first = digits(in: text, at: start, limit: 4), let mark = text[first.end],
      mark == "-" || mark == "/" || mark == ".",
      let second = digits(in: text, at: first.end + 1, limit: 2), text[second.end] == mark,
      let third = digits(in: text, at: second.end + 1, limit: 4),
      text[third.end]?.isPlainLetter != true
    else { return nil }
    let end = third.end
    if first.value >= 1900 { return valid(first.value, second.value, third.value, end) }
    guard (1900...2999).contains(third.value) || (mark == "/" && third.value < 100) else {
      return nil
    }
    let year = third.value < 100 ? 2000 + third.value : third.value
    if first.value > 12 || mark == "." { return valid(year, second.value, first.value, end) }
    if second.value > 12 { return valid(year, first.value, second.value, end) }
    guard first.value != second.value else { return valid(year, first.value, second.value, end) }
    return first.value > 0 && second.value > 0 ? (.ambiguousDate, end) : nil
  }

  private static func valid(
    _ year: Int, _ month: Int, _ day: Int, _ end: Int
  ) -> (WordingFacts.Mention, Int)? {
    Day(year: year, month: month, day: day).map { _ in
      (.date(year: year, month: month, day: day), end)
    }
  }

  /// 31 March 2027, 31st of March
  private static func dayFirst(in text: FoldedText, at start: Int) -> (WordingFacts.Mention, Int)? {
    guard let day = digits(in: text, at: start, limit: 2), (1...31).contains(day.value) else {
      return nil
    }
    var place = afterOrdinal(in: text, day.end)
    place = text.afterBlanks(place)
    if text.has(Array("of ".unicodeScalars), at: place) { place += 3 }
    if text[place] == "-" { place += 1 }
    guard let month = month(in: text, at: place) else { return nil }
    let (year, end) = year(in: text, at: month.end)
    return (.date(year: year, month: month.value, day: day.value), end)
  }

  /// March 31, 2027
  private static func monthFirst(in text: FoldedText, at start: Int) -> (WordingFacts.Mention, Int)?
  {
    guard let month = month(in: text, at: start) else { return nil }
    let next = text.afterBlanks(month.end)
    guard next > month.end, let day = digits(in: text, at: next, limit: 2),
      (1...31).contains(day.value)
    else { return nil }
    let after = afterOrdinal(in: text, day.end)
    guard text[after]?.isPlainWord != true, text[after] != ":", text[after] != "%" else {
      return nil
    }
    let (year, end) = year(in: text, at: after)
    return (.date(year: year, month: month.value, day: day.value), end)
  }

  private static func afterOrdinal(in text: FoldedText, _ place: Int) -> Int {
    for ending in ["st", "nd", "rd", "th"] where text.has(Array(ending.unicodeScalars), at: place) {
      return place + 2
    }
    return place
  }

  /// A year after blanks, a comma or a hyphen; the place given where there is none.
  private static func year(in text: FoldedText, at start: Int) -> (Int?, Int) {
    var place = start
    if text[place] == "," || text[place] == "-" || text[place] == "." { place += 1 }
    place = text.afterBlanks(place)
    guard let year = digits(in: text, at: place, limit: 4), (1900...2999).contains(year.value)
    else { return (nil, start) }
    return (year.value, year.end)
  }

  private static func month(in text: FoldedText, at start: Int) -> (value: Int, end: Int)? {
    guard let first = text[start] else { return nil }
    for (place, name) in names.enumerated() where name[0] == first {
      if text.has(name, at: start), text[start + name.count]?.isPlainWord != true {
        return (place + 1, start + name.count)
      }
      let short = Array(name.prefix(3))
      if text.has(short, at: start) {
        var end = start + 3
        if name.count > 8, text[end] == "t" { end += 1 }
        if text[end] == "." { end += 1 }
        if text[end]?.isPlainWord != true { return (place + 1, end) }
      }
    }
    return nil
  }

  private static let names: [[Unicode.Scalar]] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.unicodeScalars) }
}
