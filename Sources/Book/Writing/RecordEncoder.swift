internal import Model
internal import TOML

/// The document of a new file: keys in the order of the record, then its tables, each after a blank
/// line.
enum RecordEncoder {
  static func document(_ record: RecordText) throws(BookError) -> Document {
    var text = ""
    write(record.entries, to: &text)
    for table in record.tables {
      if !text.isEmpty { text += "\n" }
      text += "[[\(table.name)]]\n"
      write(table.entries, to: &text)
    }
    do {
      return try withLines(record, Document(text))
    } catch {
      // The values are escaped and the keys are ours, so this only says that a rule above is wrong.
      throw .brokenText(path: "", [])
    }
  }

  private static func write(_ entries: [Model.Entry], to text: inout String) {
    for entry in entries {
      text += "\(entry.key) = \(entry.value.holdsLines ? "\"\"" : entry.value.toml.text)\n"
    }
  }

  /// Fills in the texts of several lines, which `Document` writes as lines.
  private static func withLines(_ record: RecordText, _ plain: Document) throws -> Document {
    var document = plain
    for entry in record.entries where entry.value.holdsLines {
      try document.set(entry.value.toml, at: Path([.key(entry.key)]))
    }
    var counts: [String: Int] = [:]
    for table in record.tables {
      let index = counts[table.name, default: 0]
      counts[table.name] = index + 1
      for entry in table.entries where entry.value.holdsLines {
        try document.set(
          entry.value.toml, at: Path([.key(table.name), .index(index), .key(entry.key)]))
      }
    }
    return document
  }
}

extension FieldValue {
  fileprivate var holdsLines: Bool {
    if case .text(let text) = self { text.utf8.contains(0x0A) } else { false }
  }
}
