/// Numbers in a draft that belong to persons.
public enum NumberFinds {
  /// Resident identity numbers with the right check character, as UTF-8 offsets.
  public static func identityNumbers(in text: FoldedText) -> [Range<Int>] {
    NumberTokens.tokens(in: text).filter { NumberChecks.identityNumber($0.characters) }
      .map { text.source($0.range) }
  }

  /// Numbers that look like telephones: mobile numbers of the PRC, and those with `+`.
  public static func telephones(in text: FoldedText) -> [Range<Int>] {
    NumberTokens.tokens(in: text).filter { $0.isPhone && !$0.hasLetters && $0.digits.count >= 8 }
      .map { text.source($0.range) }
  }
}

extension WordingFacts {
  /// Large numbers with nothing beside them that says of what: three digits or more that neither a
  /// unit, a currency nor a word follows or precedes.
  public var bareNumbers: [Range<Int>] {
    found.enumerated().compactMap { place, item in
      guard case .number(let value) = item.mention, let whole = value.whole, whole >= 100 else {
        return nil
      }
      let isNamed = [place - 1, place + 1].contains { other in
        guard found.indices.contains(other) else { return false }
        switch found[other].mention {
        case .currency, .unit: return true
        default: return false
        }
      }
      return isNamed || hasWordBeside(item.range) ? nil : item.range
    }
  }

  private func hasWordBeside(_ range: Range<Int>) -> Bool {
    guard let first = folded.place(ofSource: range.lowerBound),
      let last = folded.place(ofSource: max(range.lowerBound, range.upperBound - 1))
    else { return false }
    let before = folded[folded[first - 1] == " " ? first - 2 : first - 1]
    let after = folded[folded.afterBlanks(last + 1)]
    return [before, after].contains { scalar in
      guard let scalar else { return false }
      return scalar.properties.isAlphabetic || scalar.isPlainDigit
        || "+-#_/.:".unicodeScalars.contains(scalar)
    }
  }
}
