internal import Model
internal import TUI
internal import Texts

/// One record for reading: its keys, its tables, and what other records say of it.
struct RecordPage {
  private let open: OpenBook
  private let texts: Texts
  private let paint: Paint
  private let columns: Int
  /// Where values begin.
  private var indent = 18

  /// - Parameter columns: cells of a line; nil where nobody looks at a terminal.
  init(_ open: OpenBook, _ texts: Texts, _ paint: Paint, columns: Int?) {
    self.open = open
    self.texts = texts
    self.paint = paint
    self.columns = columns ?? 100
  }

  func lines(_ id: RecordID) -> [String] {
    guard let record = open.contents[id] else { return [] }
    var page = self
    let keys = (record.text.entries + record.text.tables.flatMap(\.entries)).map(\.key)
    page.indent = (keys.map { Width.of($0) }.max() ?? 0) + 4
    return page.lines(record, id)
  }

  private func lines(_ record: AnyRecord, _ id: RecordID) -> [String] {
    var lines = [paint(PlainText.line(record.label), .title) + "  " + paint(id.path, .muted)]
    lines += facts(record)
    lines += keys(record.text.entries.filter { !["name", "name_zh", "title"].contains($0.key) })
    for table in record.text.tables {
      lines.append("")
      lines.append(paint("[\(table.name)]", .accent))
      lines += keys(table.entries)
    }
    let others = open.contents.records(naming: id)
    if !others.isEmpty {
      lines.append("")
      lines.append(paint(texts(Phrase("page.named-by")), .accent))
      lines += others.sorted { $0.path < $1.path }.map { other in
        "  \(PlainText.line(other.path))  \(PlainText.line(open.contents[other]?.label ?? ""))"
      }
    }
    return lines
  }

  /// What follows from the record.
  private func facts(_ record: AnyRecord) -> [String] {
    switch record {
    case .decision(let decision):
      let world = open.world
      let state = decision.state(world.digest)
      let isOverdue = decision.isOverdue(state, today: world.today)
      let word = "\(state.sign(isOverdue: isOverdue)) \(state.rawValue)"
      var line = paint(word, state.role(isOverdue: isOverdue))
      if let day = decision.confirmBy, state.isOpen {
        let left = world.today.days(until: day)
        let phrase =
          left < 0
          ? Phrase("page.overdue", ["n": String(-left)])
          : Phrase("page.days-left", ["n": String(left)])
        line += "  " + texts(phrase)
      }
      return [line] + confirmedWording(decision, state)
    case .contact(let contact):
      return contact.agreements.filter(\.isInForce).map { agreed(contact, $0) }
    case .trip, .staff: return []
    }
  }

  /// Both wordings, where they differ.
  private func confirmedWording(_ decision: Decision, _ state: DecisionState) -> [String] {
    guard state == .changed, let confirmation = decision.lastConfirmation else { return [] }
    let confirmed = [confirmation.wording, confirmation.wordingZh].compactMap(\.self)
    let now = [decision.wording, decision.wordingZh ?? ""].filter { !$0.isEmpty }
    return labelled(texts(Phrase("page.confirmed-was")), confirmed.joined(separator: " / "), .good)
      + labelled(texts(Phrase("page.says-now")), now.joined(separator: " / "), .danger)
  }

  private func agreed(_ contact: Contact, _ agreement: Agreement) -> String {
    let channel = contact.resolved(agreement.channel)
    let mark = contact.mark(
      of: channel, platforms: open.platforms, intervals: open.contents.settings.intervals,
      now: open.now)
    let purpose = agreement.purpose?.rawValue ?? ""
    let gap = String(repeating: " ", count: max(1, 10 - purpose.count))
    let name = [open.platforms.name(channel.platform), channel.handle ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return purpose + gap + paint("\(mark.sign) \(PlainText.line(name))", mark.role) + "  "
      + paint(mark.rawValue, .muted)
  }

  private func keys(_ entries: [Entry]) -> [String] {
    entries.flatMap { labelled($0.key, text($0.value), .text) }
  }

  private func text(_ value: FieldValue) -> String {
    switch value {
    case .texts(let texts): texts.joined(separator: ", ")
    case .instant(let moment): ClockText.minute(moment, open.zone)
    default: JSON(value).plain ?? ""
    }
  }

  /// `key      value`, long values wrapped below themselves.
  private func labelled(_ label: String, _ value: String, _ role: Role) -> [String] {
    let gap = String(repeating: " ", count: max(1, indent - 2 - Width.of(label)))
    let lines = Wrap.lines(PlainText.lines(value), width: max(20, columns - indent))
    return lines.enumerated().map { index, line in
      index == 0
        ? "  " + paint(label, .muted) + gap + paint(line, role)
        : String(repeating: " ", count: indent) + paint(line, role)
    }
  }
}
