internal import Model

/// A text cut where Chinese and other writing meet.
enum ScriptRuns {
  struct Run: Equatable {
    var text: String
    var isChinese: Bool
    /// Neither: digits, blanks and marks alone.
    var isNeutral: Bool
  }

  /// Digits and marks go with what stands before them.
  static func of(_ text: String) -> [Run] {
    var runs: [Run] = []
    for scalar in text.unicodeScalars {
      let isChinese = Han.contains(scalar) || isChineseMark(scalar)
      let isLetter = !isChinese && scalar.properties.isAlphabetic
      if var last = runs.last,
        last.isNeutral || !(isChinese || isLetter) || last.isChinese == isChinese
      {
        last.text.unicodeScalars.append(scalar)
        if last.isNeutral, isChinese || isLetter {
          last.isNeutral = false
          last.isChinese = isChinese
        }
        runs[runs.count - 1] = last
      } else {
        runs.append(
          Run(
            text: String(scalar), isChinese: isChinese, isNeutral: !(isChinese || isLetter)))
      }
    }
    return runs
  }

  /// Punctuation of Chinese text, and full-width forms.
  private static func isChineseMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x3001...0x301F).contains(scalar.value) || (0xFF01...0xFF60).contains(scalar.value)
  }
}
