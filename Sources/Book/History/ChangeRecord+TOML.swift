internal import Model
internal import TOML

extension ChangeRecord {
  var bytes: [UInt8] {
    var text = "number = \(number)\n"
    func add(_ key: String, _ value: Value?) {
      if let value { text += "\(key) = \(value.text)\n" }
    }
    switch action {
    case .change: break
    case .undo(let other): add("undoes", .integer(Int64(other)))
    case .redo(let other): add("redoes", .integer(Int64(other)))
    }
    add("when", FieldValue.instant(when).toml)
    add("by", by.map(Value.string))
    add("subject", subject.map { .string($0.path) })
    add("phrase", .string(phrase.key))
    let arguments = phrase.arguments.sorted { $0.key < $1.key }
    add("arguments", .table(arguments.map { Value.Member($0.key, .string($0.value)) }))
    if !evidence.isEmpty { add("evidence", .array(evidence.map(Value.string))) }
    for file in files {
      text += "\n[[file]]\n"
      add("path", .string(file.path))
      add("before", file.before.map(Value.string))
      add("after", file.after.map(Value.string))
    }
    return Array(text.utf8)
  }

  /// nil where the bytes are no such record.
  init?(_ bytes: [UInt8]) {
    guard let root = (try? Document(bytes))?.root, let number = root.integer("number"),
      let when = root.offsetDateTime("when").flatMap(Instant.init), let key = root.string("phrase")
    else { return nil }
    self.number = Int(clamping: number)
    self.when = when
    by = root.string("by")
    subject = root.string("subject").flatMap(RecordID.init(path:))
    var arguments: [String: String] = [:]
    if let table = root.table("arguments") {
      for entry in table.entries { arguments[entry.key] = entry.item.string }
    }
    phrase = Phrase(key, arguments)
    if let other = root.integer("undoes") {
      action = .undo(of: Int(clamping: other))
    } else if let other = root.integer("redoes") {
      action = .redo(of: Int(clamping: other))
    } else {
      action = .change
    }
    evidence = root.strings("evidence") ?? []
    var files: [File] = []
    for table in root.tables("file") {
      guard let path = table.string("path") else { return nil }
      files.append(
        File(path: path, before: table.string("before"), after: table.string("after")))
    }
    self.files = files
  }
}
