import Model
import TUI

/// What a confirmation stands on, and whether it holds: evidence, wording, signature.
struct VerificationLines {
  let decision: Decision
  let desk: Desk

  var lines: [DetailLine] {
    guard let last = decision.lastConfirmation else { return [] }
    let heading = DetailLine(desk.words(Phrase("ground.heading")), .muted)
    guard let result = desk.verifications[decision.id] else {
      return [heading, DetailLine(desk.words(Phrase("ground.waits")), .muted)]
    }
    var lines = [heading]
    // Signatures are files of evidence too, and have their own line.
    let files = result.evidence - decision.confirmations.count { $0.signature != nil }
    if files > 0 { lines.append(good(Phrase("ground.evidence", ["n": String(files)]))) }
    if last.evidence == nil { lines.append(missing(Phrase("ground.no-evidence"))) }
    if desk.state(decision) == .confirmed { lines.append(good(Phrase("ground.wording"))) }
    if result.signatures > 0 {
      let name = last.signedBy.map(desk.staffName) ?? ""
      lines.append(good(Phrase("ground.signed", ["name": name])))
    } else if last.signature == nil {
      lines.append(missing(Phrase("ground.not-signed")))
    }
    return lines + result.complaints.map(wrong)
  }

  private func good(_ phrase: Phrase) -> DetailLine {
    DetailLine([Span("✓ ", .good), Span(desk.words(phrase))])
  }

  private func missing(_ phrase: Phrase) -> DetailLine {
    DetailLine([Span("- ", .muted), Span(desk.words(phrase), .muted)])
  }

  private func wrong(_ complaint: Complaint) -> DetailLine {
    DetailLine(
      [Span("✗ ", .danger), Span(LetterText.line(desk.words(complaint.phrase)), .danger)],
      anchor: .place(path: complaint.path, line: complaint.line))
  }
}
