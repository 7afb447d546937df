internal import Model
internal import TOML
internal import Texts

/// A new record as a text to fill in: each key with what is known of it, or empty quotes, and beside
/// it what can stand there. What was typed is read like the options of a command, so that names of
/// people and platforms will do.
struct RecordTemplate {
  let kind: RecordKind
  /// What is known already.
  let record: AnyRecord

  /// Of the copy, and of complaints about it.
  var name: String { "new-\(kind.rawValue).toml" }

  /// What nobody knows when a record is new.
  private static let hidden: Set<String> = [
    "uid", "withdrawn_on", "withdrawn_because", "superseded_on", "superseded_with", "snapshots",
    "rechecked_on",
  ]

  private var takesAccounts: Bool { kind == .contact || kind == .staff }

  func text(_ texts: Texts) -> String {
    let known = record.text.entries
    var lines = texts(Phrase("template.\(kind.rawValue)")).split(separator: "\n").map { "# \($0)" }
    lines += texts("template.how").split(separator: "\n").map { "# \($0)" } + [""]
    for key in RecordShape(kind).keys where !Self.hidden.contains(key.name) {
      let value = known.first { $0.key == key.name }?.value.typedText ?? ""
      let hint = isPlain(key.kind) ? "" : "  # " + FieldArguments.placeholder(key.kind, texts)
      lines.append("\(key.name) = \(Self.quoted(value))\(hint)")
    }
    if takesAccounts {
      lines += ["", "# " + texts("template.accounts")]
      lines += ["[[account]]", "platform = \"\"", "handle = \"\""]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func isPlain(_ kind: FieldKind) -> Bool { kind == .text || kind == .prose }

  /// The record that the text describes, or what is wrong in it, with its places.
  func record(
    of text: String, in open: inout OpenBook
  ) -> (AnyRecord?, [Complaint]) {
    let document: Document
    do throws(ParseError) {
      document = try Document(text)
    } catch {
      let phrase = Phrase("toml.\(error.code.rawValue)", error.arguments)
      return (nil, [complaint(error.position, phrase)])
    }
    var record = record
    for key in RecordShape(kind).keys { record = record.setting(key.name, nil) ?? record }
    var complaints: [Complaint] = []
    for entry in document.root.entries {
      do throws(CommandFailure) {
        record = try applied(entry, to: record, in: &open)
      } catch {
        complaints += told(error, entry.item.position)
      }
    }
    return (record, complaints)
  }

  private func applied(
    _ entry: TOML.Entry, to record: AnyRecord, in open: inout OpenBook
  ) throws(CommandFailure) -> AnyRecord {
    if entry.key == Account.table, takesAccounts, let tables = entry.item.tables {
      var record = record
      for table in tables {
        let platform = OpenBook.trimmed(table.string("platform") ?? "")
        let handle = OpenBook.trimmed(table.string("handle") ?? "")
        if platform.isEmpty, handle.isEmpty { continue }
        record = try record.addingAccount(open.channel("\(platform):\(handle)"))
      }
      return record
    }
    let key = try FieldOptions.key(entry.key, RecordShape(kind))
    guard let typed = Self.text(entry.item) else {
      throw .usage(Phrase("template.not-a-value", ["field": entry.key]))
    }
    let text = OpenBook.trimmed(typed)
    if text.isEmpty { return record }
    return record.setting(key.name, try open.value(text, for: key)) ?? record
  }

  private func told(_ failure: CommandFailure, _ place: Position) -> [Complaint] {
    switch failure {
    case .told(let phrase, _): [complaint(place, phrase)]
    case .complaints(let complaints, _): complaints
    case .quiet: []
    }
  }

  private func complaint(_ place: Position, _ phrase: Phrase) -> Complaint {
    Complaint(path: name, line: place.line, column: place.column, phrase)
  }

  private static func quoted(_ text: String) -> String {
    var document = Document()
    guard (try? document.set(.string(text), at: "key")) != nil else { return "\"\"" }
    return String(document.text.dropFirst("key = ".count).filter { $0 != "\n" })
  }

  /// A value as it would be typed; nil for what no key takes.
  private static func text(_ item: Item) -> String? {
    if let text = item.string { return text }
    if let texts = item.strings { return texts.joined(separator: ", ") }
    if let flag = item.boolean { return flag ? "yes" : "no" }
    if let number = item.integer { return String(number) }
    if let date = item.localDate, let day = Day(year: date.year, month: date.month, day: date.day) {
      return day.description
    }
    return nil
  }
}
