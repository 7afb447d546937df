internal import Model

/// A letter as it is shown.
enum LetterPage {
  static func text(_ text: LetterDraft.Text, asMarkdown: Bool) -> String {
    let body = PlainText.lines(text.body)
    guard let subject = text.subject.map(PlainText.line) else {
      return asMarkdown ? hard(body) : body
    }
    return asMarkdown ? "# \(escaped(subject))\n\n\(hard(body))" : "\(subject)\n\n\(body)"
  }

  /// Lines of one paragraph stay lines of their own: two blanks at the end mean that.
  private static func hard(_ body: String) -> String {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      let text = line.hasPrefix("|") ? String(line) : escaped(String(line))
      return line.isEmpty || next.isEmpty || line.hasPrefix("|") ? text : text + "  "
    }
    .joined(separator: "\n")
  }

  /// What Markdown would take for a sign of its own.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
