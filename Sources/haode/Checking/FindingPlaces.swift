internal import Book
internal import Checks
internal import TOML

/// Line and column of findings. Reads only the files that have some, each once.
struct FindingPlaces {
  private let book: Book
  private var documents: [String: Document?] = [:]

  init(_ book: Book) { self.book = book }

  /// - Returns: nil where the finding means the file as a whole, or the file is not there.
  mutating func position(of finding: Finding) -> Position? {
    guard finding.spot != .file, let root = document(finding.subject.path)?.root else { return nil }
    let spot = finding.spot
    guard let name = spot.table else {
      return spot.key.flatMap { root.entry($0)?.keyPosition }
    }
    let tables = root.tables(name)
    guard tables.indices.contains(spot.index) else { return nil }
    let table = tables[spot.index]
    return spot.key.flatMap { table.entry($0)?.keyPosition } ?? table.position
  }

  private mutating func document(_ path: String) -> Document? {
    if let known = documents[path] { return known }
    let read = (try? book.source(of: path)).flatMap { try? Document($0) }
    documents[path] = read
    return read
  }
}

/// A finding with its place, ready to be written out.
struct PlacedFinding {
  let finding: Finding
  let position: Position?

  /// `contacts/li-wei.toml:12:1`
  var place: String {
    let path = PlainText.line(finding.subject.path)
    return position.map { "\(path):\($0)" } ?? path
  }
}
