import Model
import TUI

extension DecisionRecords {
  static func detail(_ id: String, width: Int, _ desk: Desk) -> [DetailLine] {
    guard let decision = desk.contents.decisions[id] else { return [] }
    return DecisionDetail(decision: decision, width: max(1, width), desk: desk).lines
  }
}

/// All that is known of one decision: its state, the wording in both languages (against the confirmed
/// one where they differ), where it comes from, and what became of it.
private struct DecisionDetail {
  let decision: Decision
  let width: Int
  let desk: Desk

  var lines: [DetailLine] {
    let parts = [
      standing, verification, isChanged ? change : wording, remarks, quote, facts, terms, history,
      risk, note,
      complaints,
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  private var state: DecisionState { desk.state(decision) }
  private var isChanged: Bool { state == .changed }

  private var standing: [DetailLine] {
    let word = desk.standing(decision)
    var spans = [desk.sign(decision), Span(" " + word.text, word.role)]
    if let due = desk.due(decision) {
      spans.append(
        Span(
          " · " + desk.words(Phrase("decisions.confirm-by", ["when": due.text])), due.role))
    }
    var lines = [DetailLine(spans)]
    lines += wrapped(desk.words(explanation), .muted)
    return lines
  }

  private var verification: [DetailLine] {
    VerificationLines(decision: decision, desk: desk).lines
  }

  private var explanation: Phrase {
    if desk.hasFaults(decision) { return Phrase("ground.fails-next") }
    return switch state {
    case .agreedInChat: Phrase("decisions.next-agreed")
    case .requested: Phrase("decisions.next-requested")
    case .acknowledged: Phrase("decisions.next-acknowledged")
    case .confirmed: Phrase("decisions.next-confirmed")
    case .disputed: Phrase("decisions.next-disputed")
    case .changed: Phrase("decisions.next-changed")
    case .withdrawn: Phrase("decisions.next-withdrawn")
    case .superseded: Phrase("decisions.next-superseded")
    }
  }

  private var wording: [DetailLine] {
    var lines = heading(Phrase("decisions.wording"))
    lines += wrapped(decision.wording, .text)
    lines += wrapped(decision.wordingZh ?? "", .text)
    return lines
  }

  private var change: [DetailLine] {
    let confirmed = decision.lastConfirmation
    let day = confirmed?.on.map(\.description) ?? ""
    let pairs = [
      WordingDifference(confirmed: confirmed?.wording ?? "", present: decision.wording),
      WordingDifference(confirmed: confirmed?.wordingZh ?? "", present: decision.wordingZh ?? ""),
    ]
    var lines = heading(Phrase("decisions.confirmed-wording", ["day": day]))
    for pair in pairs {
      lines += wrapped([Span("- ", .danger)] + WordingDifference.spans(pair.confirmed, .danger))
    }
    lines += heading(Phrase("decisions.present-wording"))
    for pair in pairs {
      lines += wrapped([Span("+ ", .good)] + WordingDifference.spans(pair.present, .good))
    }
    let same = pairs.allSatisfy {
      !$0.confirmed.contains(where: \.differs) && !$0.present.contains(where: \.differs)
    }
    if same { lines += wrapped(desk.words(Phrase("decisions.changed-elsewhere")), .warning) }
    return lines
  }

  /// What the wordings say differently, what they leave open, and terms with their risk; Enter on a
  /// term has somebody vouch for it.
  private var remarks: [DetailLine] {
    let all = desk.remarks(on: decision)
    let parts = [
      (Phrase("difference.heading"), all.differenceRemarks),
      (Phrase("completeness.heading"), state.isOpen ? all.openRemarks : []),
      (Phrase("remarks.terms-heading"), all.termRemarks),
    ]
    let lines = parts.filter { !$0.1.isEmpty }.map { name, remarks in
      heading(name)
        + remarks.map { remark in
          DetailLine(
            [remark.sign, Span(" "), Span(LetterText.line(desk.words(remark.phrase)))],
            anchor: remark.term.map(DetailLine.Anchor.term), hang: 2)
        }
    }
    return Array(lines.joined(separator: [.blank]))
  }

  private var quote: [DetailLine] {
    guard let quote = decision.quote, !quote.isEmpty else { return [] }
    return heading(Phrase("decisions.quote")) + wrapped("“\(quote)”", .text)
  }

  private var facts: [DetailLine] {
    var lines: [DetailLine] = []
    for id in decision.contacts {
      lines.append(
        DetailLine(
          [label(lines.isEmpty ? Phrase("head.with") : nil), Span(desk.contactName(id))],
          anchor: .record(RecordID(.contact, id)), hang: labelWidth))
    }
    let chat = decision.platform.map {
      desk.platform($0) + (decision.handle.map { "  \($0)" } ?? "")
    }
    let kind = decision.decisionKind.map { desk.words(Phrase("decision-kind.\($0.rawValue)")) }
    let rows: [(Phrase, String?)] = [
      (Phrase("decisions.decided"), decision.decidedOn.map(dated)),
      (Phrase("head.chat"), chat), (Phrase("decisions.kind"), kind),
      (Phrase("head.amount"), DecisionRecords.amount(decision)),
      (Phrase("decisions.owner"), decision.owner.map(desk.staffName)),
      (Phrase("decisions.withdrawn"), decision.withdrawnBecause),
    ]
    for (name, value) in rows {
      guard let value, !value.isEmpty else { continue }
      lines.append(DetailLine([label(name), Span(value)], hang: labelWidth))
    }
    if let other = decision.supersededWith {
      lines.append(
        DetailLine(
          [
            label(Phrase("decisions.superseded-with")),
            Span(desk.contents.decisions[other]?.title ?? other),
          ], anchor: .record(RecordID(.decision, other)), hang: labelWidth))
    }
    return lines
  }

  /// The date, and in words where it is near.
  private func dated(_ day: Day) -> String {
    let words = desk.ago(day)
    return words == day.description ? words : "\(day), \(words)"
  }

  private var terms: [DetailLine] {
    guard !decision.terms.isEmpty else { return [] }
    return heading(Phrase("decisions.terms"))
      + decision.terms.map { term in
        let validated = desk.validation(of: term)
        let sign = validated == nil ? Span("? ", .warning) : Span("✓ ", .good)
        let by = validated?.validatedBy.map {
          desk.words(Phrase("decisions.validated", ["name": $0]))
        }
        return DetailLine(
          [
            sign, Span(term.term), Span(term.meaning.map { "  \($0)" } ?? ""),
            Span(by.map { "  \($0)" } ?? "", .muted),
          ], anchor: .term(term.term))
      }
  }

  private var history: [DetailLine] {
    var events: [(moment: Int64, line: DetailLine, more: String)] = []
    func add(_ moment: Instant?, _ sign: Span, _ phrase: Phrase, _ more: String? = nil) {
      let spans = [sign, Span(" " + desk.words(phrase))]
      events.append((moment?.seconds ?? .min, DetailLine(spans), more ?? ""))
    }
    for request in decision.requests {
      add(
        request.sent, Span("→", .muted),
        Phrase(
          "decisions.request",
          [
            "when": request.sent.map { desk.ago($0) } ?? "",
            "channel": desk.platform(request.channel ?? ""),
          ]))
    }
    for event in decision.acknowledgements {
      add(
        start(event.on), Span("●", .warning),
        Phrase("decisions.acknowledgement", answer(event.on, event.by, event.channel)),
        event.words.map { "“\($0)”" })
    }
    for event in decision.disputes {
      add(
        start(event.on), Span("✗", .danger),
        Phrase("decisions.dispute", answer(event.on, event.by, event.channel)),
        event.words.map { "“\($0)”" })
    }
    for event in decision.confirmations {
      let more = [event.reference, event.evidence, event.calledBack].compactMap { $0 }
      add(
        start(event.on), Span("✓", .good),
        Phrase("decisions.confirmation", answer(event.on, event.by, event.channel)),
        more.joined(separator: " "))
    }
    guard !events.isEmpty else { return [] }
    let sorted = events.enumerated().sorted {
      ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset)
    }
    return heading(Phrase("decisions.history"))
      + sorted.flatMap { event in
        [event.element.line]
          + (event.element.more.isEmpty
            ? []
            : Wrap.lines(event.element.more, width: max(1, width - 2)).map {
              DetailLine("  " + $0, .muted)
            })
      }
  }

  private func start(_ day: Day?) -> Instant? { day.map { Instant($0, hour: 0, minute: 0) } }

  private func answer(_ on: Day?, _ by: String?, _ channel: String?) -> [String: String] {
    [
      "when": on.map(desk.ago) ?? "", "name": by.map(desk.contactName) ?? "",
      "channel": channel.map(desk.platform) ?? "",
    ]
  }

  private var risk: [DetailLine] {
    let factors = desk.risk(decision).factors.prefix(4)
    guard !factors.isEmpty else { return [] }
    let words = factors.map { factor -> String in
      switch factor.factor {
      case .state(let state): desk.word(state)
      case .payeeChange: desk.words(Phrase("risk.payee"))
      case .overdue(let days): desk.words(Phrase("day.late", ["n": String(days)]))
      case .due(let days): desk.words(Phrase("risk.due", ["n": String(days)]))
      case .age(let days): desk.words(Phrase("risk.age", ["n": String(days)]))
      case .amount: DecisionRecords.amount(decision)
      case .weakChannel: desk.words(Phrase("risk.weak-channel"))
      case .departure(let days): desk.words(Phrase("risk.departure", ["n": String(days)]))
      }
    }
    return heading(Phrase("decisions.risk")) + wrapped(words.joined(separator: " · "), .text)
  }

  private var note: [DetailLine] { wrapped(decision.note ?? "", .text) }

  private var complaints: [DetailLine] {
    (desk.contents.complaints[decision.recordID.path] ?? []).map { complaint in
      DetailLine(
        [Span("✗ ", .danger), Span(desk.line(complaint), .danger)],
        anchor: .place(path: complaint.path, line: complaint.line))
    }
  }

  private func heading(_ phrase: Phrase) -> [DetailLine] {
    [DetailLine(desk.words(phrase), .muted)]
  }

  private var labelWidth: Int { min(12, width / 3) }

  private func label(_ phrase: Phrase?) -> Span {
    let room = labelWidth
    let cut = Width.cut(phrase.map(desk.words) ?? "", to: max(0, room - 1))
    return Span(cut + String(repeating: " ", count: max(0, room - Width.of(cut))), .muted)
  }

  private func wrapped(_ text: String, _ role: Role) -> [DetailLine] {
    text.isEmpty ? [] : Wrap.lines(text, width: width).map { DetailLine($0, role) }
  }

  private func wrapped(_ spans: [Span]) -> [DetailLine] {
    let isBare = spans.dropFirst().allSatisfy(\.text.isEmpty)
    return isBare ? [] : SpanWrap.lines(spans, width: width).map { DetailLine($0) }
  }
}
