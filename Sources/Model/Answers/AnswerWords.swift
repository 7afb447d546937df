/// Words by which an answer is understood. Those of `not` are taken out of the text first: "please
/// confirm" confirms nothing, and 没问题 tells of no problem.
struct AnswerWords: Sendable {
  let words: [String]
  let not: [String]

  /// The first of the words that stands in the text; Latin ones as whole words.
  func first(in text: String) -> String? {
    let text = reduced(text)
    return words.first { Self.stands($0, in: text) }
  }

  /// Without what the words do not mean.
  func reduced(_ text: String) -> String {
    not.reduce(text) { Self.without($1, $0) }
  }

  /// Where each of the words stands, those that are part of others among them.
  func places(in text: String) -> [(word: String, range: Range<String.Index>)] {
    words.flatMap { word in
      Self.ranges(of: word, in: text).filter { !Self.isLatinWord(word) || Self.isWhole($0, text) }
        .map { (word, $0) }
    }
  }

  /// Simplified, lower case, one blank between words and none between hanzi, half-width question
  /// marks, nothing that cannot be seen. Paragraphs stay apart by a line feed.
  static func folded(_ text: String) -> String {
    let marks: [Character: Character] = [
      "？": "?", "’": "'", "確": "确", "認": "认", "無": "无", "誤": "误", "對": "对", "問": "问",
      "題": "题", "沒": "没", "條": "条", "後": "后", "錯": "错", "應": "应", "為": "为", "異": "异",
      "議": "议", "還": "还", "變": "变", "價": "价", "過": "过", "該": "该", "謝": "谢", "暫": "暂",
      "絕": "绝", "難": "难", "們": "们", "復": "复", "動": "动", "嗎": "吗", "處": "处",
    ]
    let visible = String(String.UnicodeScalarView(text.unicodeScalars.filter(isVisible)))
    return paragraphs(visible.lowercased().map { marks[$0] ?? $0 }).map(joined)
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .control: scalar == "\n" || scalar == "\t" || scalar == "\u{200D}"
    default: true
    }
  }

  private static func paragraphs(_ text: [Character]) -> [ArraySlice<Character>] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var paragraphs = [ArraySlice<Character>()]
    for line in lines {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1] += line + ["\n"]
      }
    }
    return paragraphs
  }

  /// 确 认 is 确认; a line that ends stays parted, for that may be a name above the answer.
  private static func joined(_ paragraph: ArraySlice<Character>) -> String {
    var text = ""
    var blank: Character?
    for sign in paragraph {
      if sign.isWhitespace {
        blank = blank == "\n" ? blank : sign
        continue
      }
      if let blank, let last = text.last, blank == "\n" || !(isHan(last) && isHan(sign)) {
        text.append(" ")
      }
      blank = nil
      text.append(sign)
    }
    return text
  }

  private static func isHan(_ sign: Character) -> Bool {
    ("\u{4E00}"..."\u{9FFF}").contains(sign)
  }

  private static func stands(_ word: String, in text: String) -> Bool {
    guard isLatinWord(word) else { return text.contains(word) }
    return ranges(of: word, in: text).contains { isWhole($0, text) }
  }

  private static func isLatinWord(_ word: String) -> Bool {
    word.utf8.first.map { $0 < 0x80 } == true
  }

  private static func isWhole(_ range: Range<String.Index>, _ text: String) -> Bool {
    let before =
      range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
    let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
    return !isLatin(before) && !isLatin(after)
  }

  private static func isLatin(_ sign: Character?) -> Bool {
    sign.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
  }

  private static func ranges(of word: String, in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var rest = text[...]
    while let range = rest.firstRange(of: word) {
      found.append(range)
      rest = text[range.upperBound...]
    }
    return found
  }

  private static func without(_ phrase: String, _ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: phrase) {
      result += rest[..<range.lowerBound] + "·"
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
