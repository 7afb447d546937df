/// Runs of letters and digits that can be the number of an account, a card or a person, with the
/// blanks and hyphens of their groups taken out.
enum NumberTokens {
  struct Token {
    /// Folded scalars, the groups' blanks included.
    let range: Range<Int>
    /// In upper case.
    let characters: String
    let digits: [Int]
    let hasLetters: Bool
    /// A `+` stands before it.
    let isAfterPlus: Bool

    /// Cards of the usual first digits, 13 to 19 digits; source: ISO/IEC 7812, lists of issuers.
    var isCard: Bool {
      guard (13...19).contains(digits.count), let first = digits.first else { return false }
      let isUsual = (3...6).contains(first) || (digits.count == 19 && (first == 1 || first == 9))
      return isUsual && NumberChecks.luhn(digits)
    }

    /// With a country code, or a mobile number of the PRC.
    var isPhone: Bool {
      isAfterPlus || (digits.count == 11 && digits[0] == 1 && digits[1] >= 3)
        || (digits.count == 13 && digits.prefix(3).elementsEqual([8, 6, 1]))
    }

    /// `20260331`
    var isDate: Bool {
      guard digits.count == 8 else { return false }
      let part = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
      return (1990...2099).contains(part(0..<4))
        && Day(year: part(0..<4), month: part(4..<6), day: part(6..<8)) != nil
    }

    func isFollowedByMoney(_ text: FoldedText) -> Bool {
      let place = text.afterBlanks(range.upperBound)
      guard let next = text[place] else { return false }
      if ["元", "万", "亿", "¥", "$", "€", "."].contains(next) { return true }
      return ["cny", "rmb", "usd", "eur", "人民币", "美元", "欧元"].contains {
        text.has(Array($0.unicodeScalars), at: place)
      }
    }
  }

  /// All tokens with at least six characters, in order. Linear in the length.
  static func tokens(in text: FoldedText) -> [Token] {
    var tokens: [Token] = []
    var place = 0
    while let scalar = text[place] {
      guard scalar.isPlainWord, text[place - 1]?.isPlainWord != true else {
        place += 1
        continue
      }
      if scalar.isPlainLetter, let iban = iban(in: text, at: place) {
        tokens.append(iban)
        place = iban.range.upperBound
      } else {
        let token = run(in: text, at: place)
        if token.characters.utf8.count >= 6 { tokens.append(token) }
        place = token.range.upperBound
      }
    }
    return tokens
  }

  /// Digits may stand in groups; a word with letters is taken as it stands.
  private static func run(in text: FoldedText, at start: Int) -> Token {
    var end = start
    while text[end]?.isPlainWord == true { end += 1 }
    let isNumber = text.scalars[start..<end].allSatisfy(\.isPlainDigit)
    if isNumber { end = afterGroups(in: text, end) }
    // The check character of an identity number.
    if isNumber, end - start == 17, text[end] == "x" { end += 1 }
    return token(text, start..<end)
  }

  private static func afterGroups(in text: FoldedText, _ first: Int) -> Int {
    var end = first
    while let separator = text[end], separator == " " || separator == "-" {
      var next = end + 1
      while text[next]?.isPlainDigit == true { next += 1 }
      // Groups of an account are of three or four digits and more; `12 pieces` are no group.
      guard next - end > 3 || (next - end > 1 && end - first > 8),
        text[next]?.isPlainLetter != true
      else { return end }
      end = next
    }
    return end
  }

  /// Two letters and two digits, then groups of at most four; as far as the remainder is right.
  private static func iban(in text: FoldedText, at start: Int) -> Token? {
    guard text[start + 1]?.isPlainLetter == true, text[start + 2]?.isPlainDigit == true,
      text[start + 3]?.isPlainDigit == true
    else { return nil }
    var end = start
    var count = 0
    var best: Token?
    while count < 34, let scalar = text[end] {
      if scalar.isPlainWord {
        count += 1
        end += 1
        if count >= 15, text[end]?.isPlainWord != true {
          let candidate = token(text, start..<end)
          if NumberChecks.iban(candidate.characters) { best = candidate }
        }
      } else if scalar == " " || scalar == "-", text[end + 1]?.isPlainWord == true {
        end += 1
      } else {
        break
      }
    }
    return best
  }

  private static func token(_ text: FoldedText, _ range: Range<Int>) -> Token {
    let kept = text.scalars[range].filter(\.isPlainWord)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: kept)
    return Token(
      range: range, characters: String(view).uppercased(), digits: kept.compactMap(\.digit),
      hasLetters: kept.contains { $0.isPlainLetter },
      isAfterPlus: text[range.lowerBound - 1] == "+")
  }
}
