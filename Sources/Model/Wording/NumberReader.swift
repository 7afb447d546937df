/// Numbers with their multipliers: `12,400.50`, `1.5万`, `三千五百`, `2 million`, `twelve`, `20 %`,
/// `百分之二十`, `打8折`.
enum NumberReader {
  static func number(in text: FoldedText, at start: Int) -> (WordingFacts.Mention, Int)? {
    guard let first = text[start] else { return nil }
    if let value = discount(in: text, at: start, first) { return value }
    if text.has(hundredth, at: start), let (value, end) = plain(in: text, at: start + 3) {
      return (.percentage(value), end)
    }
    guard let (value, end) = plain(in: text, at: start) else { return nil }
    let after = text.afterBlanks(end)
    if text[after] == "%" { return (.percentage(value), after + 1) }
    for word in percentWords where text.has(word, at: after) {
      return (.percentage(value), after + word.count)
    }
    return (.number(value), end)
  }

  /// A number without regard to what follows it.
  static func plain(in text: FoldedText, at start: Int) -> (Quantity, Int)? {
    guard let first = text[start] else { return nil }
    if first.isPlainDigit {
      guard text[start - 1]?.isPlainLetter != true else { return nil }
      return digits(in: text, at: start)
    }
    if ChineseDigits.contains(first) { return chinese(in: text, at: start) }
    return word(in: text, at: start)
  }

  private static let hundredth = Array("百分之".unicodeScalars)
  private static let percentWords = ["percent", "per cent", "pct"].map { Array($0.unicodeScalars) }

  private static func discount(
    in text: FoldedText, at start: Int, _ first: Unicode.Scalar
  ) -> (WordingFacts.Mention, Int)? {
    guard first == "打", let (value, end) = plain(in: text, at: start + 1), text[end] == "折",
      let off = value.discount
    else { return nil }
    return (.percentage(off), end + 1)
  }

  private static func digits(in text: FoldedText, at start: Int) -> (Quantity, Int)? {
    var digits: [UInt8] = []
    var decimals = 0
    var place = start
    while let digit = text[place]?.digit {
      digits.append(UInt8(digit))
      place += 1
    }
    // Thousands: a comma or an apostrophe, then exactly three digits. A comma of Chinese width between
    // narrow digits parts a sentence: 单价3，300件
    while digits.count > 0, let mark = text[place], mark == "," || mark == "'",
      text.width(place) == text.width(place + 1),
      (1...3).allSatisfy({ text[place + $0]?.isPlainDigit == true }),
      text[place + 4]?.isPlainDigit != true
    {
      for step in 1...3 { digits.append(UInt8(text[place + step]?.digit ?? 0)) }
      place += 4
    }
    if text[place] == ".", text[place + 1]?.isPlainDigit == true {
      place += 1
      while let digit = text[place]?.digit {
        digits.append(UInt8(digit))
        decimals += 1
        place += 1
      }
    }
    let (power, end) = multiplier(in: text, at: place)
    return (Quantity(digits: digits, decimals: decimals, power: power), end)
  }

  /// 万, 亿, 百万, million, k behind digits; `5 m` is rather a length.
  private static func multiplier(in text: FoldedText, at start: Int) -> (Int, Int) {
    var place = start
    var power = 0
    while let next = text[place], let zeros = ChineseDigits.power(next), zeros > 1, power < 16 {
      power += zeros
      place += 1
    }
    if power > 0 { return (power, place) }
    let word = text.afterBlanks(start)
    for (name, zeros) in multipliers where text.has(name, at: word) {
      let end = word + name.count
      let isPlural = text[end] == "s"
      if text[end + (isPlural ? 1 : 0)]?.isPlainWord != true {
        return (zeros, end + (isPlural ? 1 : 0))
      }
    }
    if text[start] == "k", text[start + 1]?.isPlainWord != true { return (3, start + 1) }
    return (0, start)
  }

  private static let multipliers: [([Unicode.Scalar], Int)] = [
    ("hundred", 2), ("thousand", 3), ("million", 6), ("mio", 6), ("mn", 6), ("billion", 9),
    ("bn", 9), ("trillion", 12),
  ].map { (Array($0.0.unicodeScalars), $0.1) }

  /// 一 alone is rather an article (一个, 一起), and 万一, 千万 alone are no numbers.
  private static func chinese(in text: FoldedText, at start: Int) -> (Quantity, Int)? {
    var end = start
    while end - start < 40, let next = text[end], ChineseDigits.contains(next) { end += 1 }
    let run = text.scalars[start..<end]
    let hasMeasure = text[end].map(measures.contains) ?? false
    if run.count == 1 {
      guard hasMeasure, let only = run.first,
        only != "一" || strongMeasures.contains(text[end] ?? "x")
      else { return nil }
    } else if !hasMeasure, run.allSatisfy({ ChineseDigits.power($0) != nil }) || run.last == "一" {
      return nil
    }
    guard let value = ChineseDigits.number(run) else { return nil }
    return (Quantity(value), end)
  }

  private static let measures = Set(
    "个件只台套片条批次箱包桶卷张块根支瓶对双吨斤克米厘毫升天日周月年时小分秒点元角欧美折倍层名位人份页号%公平立千万亿星礼工自成".unicodeScalars)
  private static let strongMeasures = Set("天周月年万亿百千元吨米日箱套件台".unicodeScalars)

  private static func word(in text: FoldedText, at start: Int) -> (Quantity, Int)? {
    guard let first = text[start], first.isPlainLetter, text[start - 1]?.isPlainWord != true
    else { return nil }
    var packed: UInt64 = 0
    var end = start
    while end - start < longestWord, let letter = text[end], letter.isPlainLetter {
      packed = pack(letter, behind: packed)
      end += 1
    }
    guard text[end]?.isPlainWord != true, let place = packedWords.firstIndex(of: packed) else {
      return nil
    }
    let (power, after) = multiplier(in: text, at: end)
    return (Quantity(values[place]).multiplied(power: power), after)
  }

  /// Twelve letters of five bits each fill a number: words are compared without a string for each.
  private static let longestWord = 12

  private static func pack(_ letter: Unicode.Scalar, behind packed: UInt64) -> UInt64 {
    packed << 5 | UInt64(letter.value - 0x60)
  }

  private static let packedWords = words.map { word in
    word.key.unicodeScalars.reduce(0) { pack($1, behind: $0) }
  }
  private static let values = words.map(\.value)

  private static let words: KeyValuePairs<String, Int> = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
}
