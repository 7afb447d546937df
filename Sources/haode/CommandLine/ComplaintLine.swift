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
    let text = PlainText.line(self(complaint.phrase))
    return complaint.severity == .error
      ? self("say.error-at", ["place": place, "text": text])
      : self("say.warning-at", ["place": place, "text": text])
  }
}
