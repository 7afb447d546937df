extension LetterDraft.Text {
  /// A filled template: where its first line begins with `Subject:` or `主题：`, that is the subject.
  init(filled text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let marks = ["Subject:", "主题：", "主题:"]
    if let first = lines.first, let mark = marks.first(where: first.hasPrefix) {
      subject = LetterText.line(String(first.dropFirst(mark.count)))
      body = Self.trimmed(lines.dropFirst())
    } else {
      subject = nil
      body = Self.trimmed(lines[...])
    }
  }

  /// Without blank lines at both ends, and never two in a row: a section that was left out leaves no
  /// hole.
  private static func trimmed(_ lines: ArraySlice<Substring>) -> String {
    var kept: [Substring] = []
    for line in lines {
      let isBlank = line.allSatisfy(\.isWhitespace)
      if isBlank, kept.last?.isEmpty ?? true { continue }
      kept.append(isBlank ? "" : line)
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.isEmpty ? "" : kept.joined(separator: "\n") + "\n"
  }
}

/// Text of records on its way into letters: what strangers wrote must not end a line of a header or
/// turn the writing around.
public enum LetterText {
  /// One line: control characters and line ends become a blank, runs of blanks one.
  public static func line(_ text: String) -> String {
    cleaned(text, lineEnds: false).split(separator: " ").joined(separator: " ")
  }

  /// The lines that hold something, without the numbers or dots that they began with.
  public static func points(_ text: String) -> [String] {
    cleaned(text, lineEnds: true).split(separator: "\n").map { withoutNumber(line(String($0))) }
      .filter { !$0.isEmpty }
  }

  private static func cleaned(_ text: String, lineEnds: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        result.append(lineEnds && scalar == "\n" ? scalar : " ")
      case .format where scalar.properties.isBidiControl: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// `1. `, `2) `, `一、`, `- `, `• `
  private static func withoutNumber(_ line: String) -> String {
    for mark in ["- ", "* ", "• ", "· "] where line.hasPrefix(mark) {
      return String(line.dropFirst(mark.count))
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if (1...3).contains(digits.count) {
      let rest = line[digits.endIndex...]
      for mark in [". ", ") ", "、"] where rest.hasPrefix(mark) {
        return self.line(String(rest.dropFirst(mark.count)))
      }
    }
    let hanzi = line.prefix { "一二三四五六七八九十百".contains($0) }
    guard !hanzi.isEmpty, line[hanzi.endIndex...].hasPrefix("、") else { return line }
    return String(line[hanzi.endIndex...].dropFirst())
  }
}
