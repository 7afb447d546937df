internal import Book
internal import Model
internal import TOML

/// The files of a pack.
struct PackContents {
  /// Where a pack keeps what it was when it was made.
  static let origin = ".haode-pack"
  static let base = "\(origin)/base"

  private(set) var texts: [(path: String, text: String)] = []
  private(set) var evidence: [String] = []

  init(_ selection: PackSelection, of open: OpenBook) throws(CommandFailure) {
    for path in Self.others(in: open.book) {
      texts.append((path, try Self.source(path, of: open.book)))
    }
    for record in selection.records {
      let path = record.recordID.path
      // A file of which nothing stays at home goes with its comments and with keys of others.
      let isWhole =
        !selection.leaving.contains(.notes) && open.contents[record.recordID] == record
      let text =
        isWhole
        ? try Self.source(path, of: open.book)
        : try told { () throws(BookError) in try Book.text(of: record) }
      texts.append((path, text))
    }
    evidence = selection.evidence.filter { path in
      (try? open.book.evidence(from: "\(open.book.path)/\(path)").name) == path
    }
  }

  /// Paths of the files beside the records that there are.
  static func others(in book: Book) -> [String] {
    let below = Book.sideFolders.flatMap { folder in
      (FolderTree.names("\(book.path)/\(folder.name)") ?? [])
        .filter { $0.hasSuffix(folder.suffix) && !$0.hasPrefix(".") }
        .map { "\(folder.name)/\($0)" }
    }
    return (Book.singleFiles + below).filter { (try? book.source(of: $0)) != nil }
  }

  private static func source(_ path: String, of book: Book) throws(CommandFailure) -> String {
    try told { () throws(BookError) in try book.source(of: path) }
  }

  /// Writes all of it, and beside it what a later comparison needs.
  func write(
    to folder: NewFolder, from open: OpenBook, trip: Trip, _ leaving: Set<PackSelection.Leaving>
  ) throws(CommandFailure) {
    for (path, text) in texts {
      try folder.write(text, to: path)
      try folder.write(text, to: "\(Self.base)/\(path)")
    }
    for path in evidence { try folder.copy("\(open.book.path)/\(path)", to: path) }
    var document = Document()
    let left = leaving.map(\.rawValue).sorted().map(Value.string)
    let entries: [(Path, Value?)] = [
      ("format", .integer(1)), ("trip", .string(trip.id)),
      ("packed_at", .string(open.now.description)),
      ("packed_by", open.staff.map(Value.string)), ("left_out", .array(left)),
    ]
    for (path, value) in entries {
      // Setting an absent key of an empty document cannot fail.
      if let value { try? document.set(value, at: path) }
    }
    try folder.write(document.text, to: "\(Self.origin)/pack.toml")
  }
}
