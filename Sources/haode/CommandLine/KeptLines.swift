internal import Book
internal import Model
internal import TOML

/// The lines of vCards that were not understood, which a contact's file keeps for the export.
enum KeptLines {
  private static let section = "vcard"
  private static let key = "lines"

  /// What the file of a contact keeps; none where it cannot be read. A person may have written
  /// `[[vcard]]`, or one line alone.
  static func read(of contact: String, in book: Book) -> [String] {
    guard let text = try? book.source(of: RecordID(.contact, contact).path),
      let document = try? Document(text)
    else { return [] }
    let tables = document.root.tables(section)
    return (tables.isEmpty ? document.root.table(section).map { [$0] } ?? [] : tables)
      .flatMap { $0.strings(key) ?? $0.string(key).map { [$0] } ?? [] }
  }

  /// Adds lines to those that are kept already.
  static func step(adding lines: [String], to known: [String]) -> EditRecord.Step {
    .setInSection(
      section, key: key, to: .texts(known + lines),
      was: known.isEmpty ? nil : .texts(known))
  }
}
