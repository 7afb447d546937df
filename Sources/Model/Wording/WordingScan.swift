/// Reads a folded text once from its beginning to its end. Each place is looked at by the readers in
/// turn; what one of them takes, no other sees. Those that cannot find anything there are not asked.
struct WordingScan {
  let text: FoldedText
  private(set) var found: [(WordingFacts.Mention, Range<Int>)] = []
  private(set) var sentences = 0
  private var place = 0
  private var isInSentence = false
  private let words: [TermIndex.Match]
  /// The first of the words that does not begin before this place.
  private var nextWord = 0

  init(_ text: FoldedText) {
    self.text = text
    words = WordingWords.found(in: text)
  }

  mutating func run() {
    while place < text.scalars.count {
      let start = place
      let first = text.scalars[place]
      if first == " " {
        place += 1
        continue
      }
      let isLetter = first.isPlainLetter
      if isLetter, isInsideWord {
        place += 1
        isInSentence = true
        continue
      }
      if !isLetter, isLineStart, let end = ListMarker.end(in: text, at: place) {
        take(.listItem, place..<end)
        if isInSentence { sentences += 1 }
        isInSentence = false
      } else if text.signs.contains(.address), let end = Addresses.end(in: text, at: place) {
        take(.address(text.text(place..<end)), place..<end)
      } else if !isLetter || text.signs.contains(.digit),
        let (mention, end) = DateReader.date(in: text, at: place)
      {
        take(mention, place..<end)
      } else if !isLetter, let (minutes, end) = TimeReader.time(in: text, at: place) {
        take(.time(minutes), place..<end)
      } else if let (mention, end) = NumberReader.number(in: text, at: place) {
        take(mention, place..<end)
      } else if let word = word(at: place) {
        let mention = WordingWords.meanings[word.term]
        if let mention { take(mention, word.range) } else { place = word.range.upperBound }
      } else {
        end(of: first)
        place += 1
      }
      // What Unicode says of a scalar is slow to ask, and not asked within a sentence.
      if !isInSentence, place > start + 1 || text.scalars[start].properties.isAlphabetic {
        isInSentence = true
      }
    }
    if isInSentence { sentences += 1 }
  }

  /// Within an English word nothing begins.
  private var isInsideWord: Bool { place > 0 && text.scalars[place - 1].isPlainLetter }

  private mutating func word(at place: Int) -> TermIndex.Match? {
    while nextWord < words.count, words[nextWord].range.lowerBound < place { nextWord += 1 }
    guard nextWord < words.count, words[nextWord].range.lowerBound == place else { return nil }
    return words[nextWord]
  }

  private var isLineStart: Bool { place == 0 || text[place - 1] == "\n" }

  private mutating func take(_ mention: WordingFacts.Mention, _ range: Range<Int>) {
    found.append((mention, range))
    place = range.upperBound
  }

  private mutating func end(of scalar: Unicode.Scalar) {
    switch scalar {
    case "。", "!", "?", ";", "\n": break
    case ".":
      guard let next = text[place + 1], next != " ", next != "\n" else { break }
      return
    default: return
    }
    if isInSentence { sentences += 1 }
    isInSentence = false
  }
}

/// `1.`, `(1)`, `1)`, `1、`, `①`, `一、`, `-`, `•` at the beginning of a line.
enum ListMarker {
  static func end(in text: FoldedText, at start: Int) -> Int? {
    guard let first = text[start] else { return nil }
    if first == "-" || first == "•" || first == "*" {
      return text[start + 1] == " " ? start + 2 : nil
    }
    if (0x2460...0x2473).contains(first.value) { return start + 1 }
    var place = first == "(" ? start + 1 : start
    let digits = place
    while place - digits < 3, let next = text[place],
      next.isPlainDigit || ChineseDigits.contains(next)
    { place += 1 }
    guard place > digits, let mark = text[place] else { return nil }
    if first == "(" { return mark == ")" ? place + 1 : nil }
    switch mark {
    case "、", ")": return place + 1
    case ".": return text[place + 1]?.isPlainDigit == true ? nil : place + 1
    default: return nil
    }
  }
}

/// Addresses of mail and the web.
enum Addresses {
  private static let webStarts = ["http://", "https://", "www."].map { Array($0.unicodeScalars) }

  /// The end of an address that begins here; nil where none does.
  static func end(in text: FoldedText, at start: Int) -> Int? {
    guard let first = text[start], first.isPlainWord, text[start - 1]?.isPlainWord != true else {
      return nil
    }
    let isWeb = webStarts.contains { text.has($0, at: start) }
    var place = start
    var at: Int?
    var dot: Int?
    // No address is longer; the limit keeps long runs without blanks linear.
    while place - start < 254, let next = text[place], isPart(next, isWeb) {
      if next == "@" {
        if at != nil { return nil }
        at = place
      }
      if next == ".", at != nil { dot = place }
      place += 1
    }
    while place > start, let last = text[place - 1], !last.isPlainWord, last != "/" { place -= 1 }
    if isWeb { return place > start + 7 ? place : nil }
    guard let at, let dot, dot > at + 1, place > dot + 2 else { return nil }
    return place
  }

  private static func isPart(_ scalar: Unicode.Scalar, _ isWeb: Bool) -> Bool {
    if scalar.isPlainWord { return true }
    switch scalar {
    case ".", "-", "_", "+", "@": return true
    case "/", ":", "?", "=", "&", "%", "#", "~": return isWeb
    default: return false
    }
  }
}
