internal import Model
internal import Texts

extension Texts {
  /// `path:line:column: error: …`, which editors understand.
  func line(_ complaint: Complaint) -> String {
    var place = PlainText.line(complaint.path)
    if let line = complaint.line {
      place += ":\(line)"
      if let column = complaint.column { place += ":\(column)" }
    }
    let text = PlainText.line(withoutPlace(complaint))
    return complaint.severity == .error
      ? self("say.error-at", ["place": place, "text": text])
      : self("say.warning-at", ["place": place, "text": text])
  }

  /// What is wrong. Some sentences name their file because they also stand alone; here it stands
  /// before them already.
  private func withoutPlace(_ complaint: Complaint) -> String {
    let text = self(complaint.phrase.withShortArguments)
    guard let named = complaint.phrase.arguments["path"],
      named == complaint.path || named.hasSuffix("/" + complaint.path),
      text.hasPrefix(named + ": ")
    else { return text }
    return String(text.dropFirst(named.count + 2))
  }
}
