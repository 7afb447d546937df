/// Words that say what a number counts: `3000 sets`, 3000台. Most of them mean something else where no
/// number stands before them (a set date, 一台), so that they are asked for only behind one.
///
/// Units that mean the same wherever they stand are in `WordingWords`.
enum Counters {
  /// Whether such a word follows a number.
  ///
  /// - Parameter end: the UTF-8 offset where the number ends in the source.
  static func follow(_ end: Int, in text: FoldedText) -> Bool {
    guard let last = text.place(ofSource: end - 1) else { return false }
    var place = last + 1
    // 3,000 (three thousand) sets
    while let next = text[place], next == " " || next == ")" { place += 1 }
    guard let first = text[place] else { return false }
    if chinese.contains(first) {
      return !others.contains { text.has($0, at: place) }
    }
    var letters = String.UnicodeScalarView()
    while letters.count <= longest, let next = text[place], next.isPlainLetter {
      letters.append(next)
      place += 1
    }
    let word = String(letters)
    return words.contains(word)
      || ["s", "es"].contains { ending in
        word.hasSuffix(ending) && words.contains(String(word.dropLast(ending.count)))
      }
  }

  private static let longest = 12

  /// None that can go on a sentence about money: `12.40 can be paid`.
  private static let words: Set = [
    "piece", "pc", "pce", "unit", "set", "pair", "box", "bag", "roll", "sheet", "pallet", "case",
    "carton", "pack", "package", "bottle", "drum", "barrel", "bundle", "reel", "spool", "tube",
    "coil", "lot", "batch", "dozen", "item", "part", "sample", "copies", "panel", "container",
    "teu", "feu", "metre", "meter", "g", "gram", "lb", "ounce", "oz", "inch", "foot", "feet",
    "yard", "ml", "kw", "kwh", "person", "people", "year", "time", "page", "colour", "color",
    "kit", "ream", "tray", "gallon", "worker",
  ]

  /// Not 块, which is money too.
  private static let chinese = Set(
    "个件只台套片条批箱包桶卷张根支瓶对双吨斤克米升盒罐袋组副枚粒把辆盘捆筒托名位份页种款次年".unicodeScalars)

  /// Words that begin like one of them.
  private static let others = [
    "支付", "支持", "对方", "对于", "对应", "包邮", "包括", "包含", "包装", "包干", "包税", "根据", "批准", "升级", "条件",
    "把握", "份额", "款项", "次日", "台湾", "台币", "位于", "只有", "只要", "只能", "只是", "只含", "只包", "件事", "组装", "年底",
    "名义", "双方", "双清", "套餐", "张贴",
  ].map { Array($0.unicodeScalars) }
}
