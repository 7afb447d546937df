internal import Model
internal import TOML

/// Reads the terms of the book's `glossary.toml`.
enum GlossaryDecoder {
  /// - Returns: nil terms where the bytes are no TOML. Tables without a term keep their place, so
  ///   that edits reach the right one.
  static func read(_ bytes: [UInt8]) -> (glossary: BookGlossary?, complaints: [Complaint]) {
    do {
      return read(try Document(bytes))
    } catch {
      return (nil, [Complaint(error, path: BookGlossary.path)])
    }
  }

  static func read(_ document: Document) -> (glossary: BookGlossary?, complaints: [Complaint]) {
    var complaints: [Complaint] = []
    let terms = document.root.tables(Term.table).map { table in
      var term = Term()
      for field in Term.fields {
        guard let item = table[field.key] else { continue }
        if let value = FieldValue(item, field.kind), field.set(&term, value) { continue }
        complaints.append(
          Complaint(
            path: BookGlossary.path, line: item.position.line, column: item.position.column,
            severity: .warning,
            field.kind == .day
              ? Phrase("book.not-day", ["key": field.key])
              : Phrase("book.not-text", ["key": field.key])))
      }
      if term.term.isEmpty {
        complaints.append(
          Complaint(
            path: BookGlossary.path, line: table.position.line, column: table.position.column,
            severity: .warning,
            Phrase("book.missing-key-in", ["key": "term", "table": Term.table])))
      }
      return term
    }
    return (BookGlossary(terms), complaints)
  }
}

extension Contents {
  /// Takes over the glossary as it stands in its file; nil where there is none.
  mutating func takeGlossary(_ bytes: [UInt8]?) {
    let read = bytes.map(GlossaryDecoder.read)
    glossary = read?.glossary
    let news = read?.complaints ?? []
    complaints[BookGlossary.path] = news.isEmpty ? nil : news
  }
}

extension Book {
  func takeGlossary(_ contents: inout Contents) {
    do throws(FileError) {
      contents.takeGlossary(try bookFiles.bytes(BookGlossary.path))
    } catch {
      contents.takeGlossary(nil)
      guard error.reason != .vanished else { return }
      let path = BookGlossary.path
      contents.complaints[path] = [Complaint(path: path, error.relative(to: path).phrase)]
    }
  }
}
