import Checks
import Model
import TUI

/// The checklist: can the six questions be answered with yes, and what fails each.
enum ChecklistEntries: EntrySource {
  static let command = Command.checklist
  static let opensByItself = true

  static let keys = [
    KeyRow("Enter", .open),
    KeyRow("e", .mend, footer: true),
    KeyRow("E", .editFile, footer: true),
    KeyRow("y", .copy),
  ]

  static let sorts = [
    Phrase("sort.severity"), Phrase("sort.record"), Phrase("sort.rule"), Phrase("sort.age"),
  ]

  static func badge(_ desk: Desk) -> Span? {
    guard let list = desk.checklist, list.errors + list.warnings > 0 else { return nil }
    return list.errors > 0 ? Span("✗\(list.errors)", .danger) : Span("!\(list.warnings)", .warning)
  }

  static func groups(_ desk: Desk, sort: Int) -> [EntryGroup] {
    guard let list = desk.checklist else { return [] }
    return zip(list.answers, list.items).map { answer, items in
      let worst = answer.findings.first?.severity
      return EntryGroup(
        id: id(answer.question), entries: ordered(items, sort).map(\.id),
        weight: worst == .error ? 3 : worst == .warning ? 2 : 1)
    }
  }

  private static func ordered(_ items: [Checklist.Item], _ sort: Int) -> [Checklist.Item] {
    switch sort {
    case 1: items.sorted { $0.finding.subject.path < $1.finding.subject.path }
    case 2: items.sorted { $0.finding.rule < $1.finding.rule }
    case 3: items.sorted { ($0.since?.number ?? .max) < ($1.since?.number ?? .max) }
    default: items
    }
  }

  static func id(_ question: Question) -> String { "question \(question.rawValue)" }

  static func answer(_ id: String, _ desk: Desk) -> SixQuestions.Answer? {
    desk.checklist?.answers.first { self.id($0.question) == id }
  }

  static func searchKey(_ id: String, _ desk: Desk) -> SearchKey {
    guard let item = desk.checklist?[id] else { return SearchKey(names: []) }
    let finding = item.finding
    return SearchKey(
      names: [name(finding.subject, desk)], handles: [finding.rule.rawValue],
      labels: [desk.words(finding.severity.phrase), finding.subject.path],
      texts: [desk.words(finding.phrase)])
  }

  static func invitation(_ desk: Desk) -> [DetailLine] {
    [DetailLine(desk.words(Phrase("checklist.asking")), .muted)]
  }

  /// The record's name as people say it, or the path of the file.
  static func name(_ subject: Subject, _ desk: Desk) -> String {
    guard case .record(let record) = subject else { return subject.path }
    switch record.kind {
    case .contact: return desk.contactName(record.id)
    case .decision: return desk.contents.decisions[record.id]?.title ?? record.id
    case .staff: return desk.staffName(record.id)
    case .trip: return desk.contents.trips[record.id]?.title ?? record.id
    }
  }
}

extension Severity {
  var sign: Span {
    switch self {
    case .error: Span("✗", .danger)
    case .warning: Span("!", .warning)
    case .note: Span("·", .muted)
    }
  }

  var role: Role { sign.role }
}
