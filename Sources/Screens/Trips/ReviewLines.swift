import Checks
import Model
import TUI
import Texts

/// The page of one contact, and the page at the end.
struct ReviewLines {
  let contact: String
  let trip: Trip
  let desk: Desk

  var page: [DetailLine] {
    guard let page = desk.reviewPage(contact, trip) else {
      return [
        DetailLine(
          [
            Span("✗ ", .danger),
            Span(desk.words(Phrase("why.contact-gone", ["contact": contact])), .danger),
          ])
      ]
    }
    let text = ReviewText(page, desk.texts, desk.platforms, desk.contents, desk.world)
    return text.lines.enumerated().flatMap { place, line in
      Self.lines(line, isFirst: place == 0)
    } + findings + complaints
  }

  private static func lines(_ line: ReviewLine, isFirst: Bool) -> [DetailLine] {
    let anchor: DetailLine.Anchor? =
      switch line.subject {
      case .channel(let channel): .channel(channel)
      case .decision(let id): .record(RecordID(.decision, id))
      case nil: nil
      }
    let indent = String(line.text.prefix { $0 == " " })
    let text = String(line.text.dropFirst(indent.count))
    let sign: Span? =
      switch line.look {
      case .good: Span("✓ ", .good)
      case .doubtful: Span("? ", .warning)
      case .bad: Span("✗ ", .danger)
      case .heading, .plain, .muted: nil
      }
    let role: Role =
      switch line.look {
      case .heading: .title
      case .muted: .muted
      case .bad: .danger
      case .plain, .good, .doubtful: .text
      }
    let lead = sign == nil && !indent.isEmpty ? indent + "  " : indent
    let spans = [Span(lead)] + (sign.map { [$0] } ?? []) + [Span(text, role)]
    let row = DetailLine(spans.filter { !$0.text.isEmpty }, anchor: anchor, hang: 4)
    return line.look == .heading && !isFirst ? [.blank, row] : [row]
  }

  private var findings: [DetailLine] {
    let found = desk.findings(about: contact)
    if found.isEmpty { return [] }
    return [.blank, DetailLine(desk.words(Phrase("review.findings")), .title)]
      + found.map { $0.line(desk) }
  }

  private var complaints: [DetailLine] {
    (desk.contents.complaints[RecordID(.contact, contact).path] ?? []).map { complaint in
      DetailLine(
        [Span("✗ ", .danger), Span(desk.line(complaint), .danger)],
        anchor: .place(path: complaint.path, line: complaint.line))
    }
  }

  /// The state of the trip in one word and why, then everybody.
  static func end(_ plan: TripPlan, _ desk: Desk) -> [DetailLine] {
    [
      DetailLine([plan.readiness.sign, Span(" " + desk.word(plan.readiness), plan.readiness.role)])
    ] + plan.reasons.map { DetailLine([Span("  " + desk.words($0))], hang: 4) } + [.blank]
      + plan.reviews.map { review in
        let note = review.review?.note.map { ": \($0)" } ?? ""
        return DetailLine(
          [
            review.state.sign, Span(" \(review.name)  "),
            Span(desk.words(Phrase("review.\(review.state.rawValue)")) + note, .muted),
          ], hang: 4)
      } + [.blank, DetailLine(desk.words(Phrase("review.end-keys")), .muted)]
  }
}
