internal import Book
internal import Model
internal import TOML

/// The lines of vCards that were not understood, which a contact's file keeps for the export.
enum KeptLines {
  static let table = "vcard"
  static let key = "lines"

  /// What the file of a contact keeps; none where it cannot be read.
  static func read(of contact: String, in book: Book) -> [String] {
    guard let text = try? book.source(of: RecordID(.contact, contact).path),
      let document = try? Document(text)
    else { return [] }
    let tables = document.root.tables(table)
    guard tables.isEmpty else { return tables.flatMap { $0.strings(key) ?? [] } }
    return document.root.table(table)?.strings(key) ?? []
  }
}
