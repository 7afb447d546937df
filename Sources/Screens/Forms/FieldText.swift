import Model
import TUI

/// Between what stands in a field of a form and the value of a record's key.
struct FieldText {
  let kind: FieldKind
  let desk: Desk

  /// What the field shows for a value.
  static func text(_ value: FieldValue?) -> String {
    value?.typedText ?? ""
  }

  /// The value, nil for an empty field.
  func value(_ typed: String) throws(FieldFault) -> FieldValue? {
    let text = Self.trimmed(typed)
    guard !text.isEmpty else { return nil }
    switch kind {
    case .text, .prose: return .text(text)
    case .flag: return .flag(text == "yes")
    case .whole:
      guard let number = Int64(text) else { throw FieldFault(Phrase("field.not-whole")) }
      return .whole(number)
    case .day: return .day(try day(text))
    case .instant:
      guard let moment = Instant(text) else { throw FieldFault(Phrase("field.not-moment")) }
      return .instant(moment)
    case .texts: return .texts(Self.items(text))
    case .choice: return .text(text)
    case .platform: return .text(try platform(text))
    case .reference(let record): return .text(try reference(text, record))
    case .references(let record):
      var ids: [String] = []
      for item in Self.items(text) { ids.append(try reference(item, record)) }
      return .texts(ids)
    }
  }

  /// `2026-11-23`, `today`, `yesterday`, `-3d`, `+7d`, `+2w`.
  func day(_ text: String) throws(FieldFault) -> Day {
    if let day = Day(text) { return day }
    let today = desk.world.today
    let folded = Fold.text(text)
    if folded == "today" { return today }
    if folded == "yesterday" { return today.adding(days: -1) }
    if folded == "tomorrow" { return today.adding(days: 1) }
    guard let unit = folded.last, unit == "d" || unit == "w",
      folded.first == "+" || folded.first == "-",
      let count = Int(folded.dropLast()), abs(count) < 10_000
    else { throw FieldFault(Phrase("field.not-day", ["today": today.description])) }
    return today.adding(days: unit == "w" ? count * 7 : count)
  }

  func platform(_ text: String) throws(FieldFault) -> String {
    switch desk.platforms.find(text) {
    case .found(let platform): return platform.id
    case .unknown(let near):
      // Without a catalogue nothing can be known to be wrong.
      if desk.platforms.all.isEmpty { return text.lowercased() }
      throw FieldFault(
        near.isEmpty
          ? Phrase("field.unknown-platform", ["text": text])
          : Phrase(
            "field.unknown-platform-near",
            ["text": text, "near": near.map(\.name).joined(separator: ", ")]))
    }
  }

  /// The id itself, or a name that only one record has.
  func reference(_ text: String, _ kind: RecordKind) throws(FieldFault) -> String {
    if desk.contents.contains(RecordID(kind, text)) { return text }
    let wanted = Fold.text(text)
    let found = names(kind).filter { $0.names.contains { Fold.text($0) == wanted } }
    if found.count == 1, let one = found.first { return one.id }
    if found.count > 1 {
      throw FieldFault(
        Phrase(
          "field.several", ["text": text, "ids": found.map(\.id).joined(separator: ", ")]))
    }
    let near = desk.contents.nearest(to: RecordID(kind, text))
    throw FieldFault(
      near.isEmpty
        ? Phrase("field.unknown-record", ["text": text])
        : Phrase(
          "field.unknown-record-near", ["text": text, "near": near.joined(separator: ", ")]))
  }

  private func names(_ kind: RecordKind) -> [(id: String, names: [String])] {
    switch kind {
    case .contact:
      desk.contents.contacts.map { ($0.id, [$0.name, $0.nameZh ?? "", $0.displayName]) }
    case .staff: desk.contents.staff.map { ($0.id, [$0.name, $0.nameZh ?? ""]) }
    case .decision: desk.contents.decisions.map { ($0.id, [$0.title]) }
    case .trip: desk.contents.trips.map { ($0.id, [$0.title]) }
    }
  }

  static func items(_ text: String) -> [String] {
    text.split { ",，、;；\n".contains($0) }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

/// What is wrong with one value.
struct FieldFault: Error, Equatable, Sendable {
  let phrase: Phrase

  init(_ phrase: Phrase) { self.phrase = phrase }
}

extension FieldKind {
  /// The field that edits such a value.
  func content(_ value: String, options: [Choice.Option] = []) -> SheetField.Content {
    switch self {
    case .prose: .lines(TextArea(value), rows: 4)
    case .day: .date(TextField(value))
    case .flag, .choice: .choice(Choice(options, value: value))
    default: .text(TextField(value))
    }
  }
}
