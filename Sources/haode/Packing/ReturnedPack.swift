internal import Book
internal import Catalogue
internal import Model

/// A pack that came back, compared with the book.
struct ReturnedPack {
  let merge: BookMerge
  let files: PackFiles
  /// Files in the pack's `evidence/` that its records name and the book does not have.
  private(set) var evidence: [EvidenceFile] = []
  /// Those that are missing or not what their names say.
  private(set) var badEvidence: [String] = []
  /// Records in which keys or remarks that Haode does not know were changed.
  private(set) var unknownChanges: [String] = []

  /// - Throws: where it is no pack, or something in it cannot be read: then nothing is taken over.
  init(_ path: String, into open: OpenBook) throws(CommandFailure) {
    let theirs = try Self.book(path, named: path)
    let base = try Self.book("\(path)/\(PackContents.base)", named: path)
    let (before, after) = (try Self.contents(base, path), try Self.contents(theirs, path))
    merge = BookMerge(base: before, ours: open.contents, theirs: after)
    files = PackFiles(base: base, ours: open.book, theirs: theirs)
    takeEvidence(of: after, in: theirs, open.book)
    for record in Self.records(after) where before[record] == after[record] {
      if (try? base.source(of: record.path)) != (try? theirs.source(of: record.path)) {
        unknownChanges.append(record.path)
      }
    }
  }

  /// What both sides changed, in the order in which it is answered: values of records, values of files
  /// beside them, whole files.
  var conflicts: [PackConflict] {
    merge.conflicts.map(PackConflict.value)
      + files.merges.flatMap { merge in
        merge.conflicts.map { PackConflict.fileValue(path: merge.path, $0) }
      } + files.conflicts.map { .file(path: $0.path) }
  }

  /// The change that takes everything over; nil where there is nothing to take.
  ///
  /// - Parameter all: one a conflict, in their order.
  func change(_ all: [BookMerge.Answer]) -> Change? {
    let answers = Array(all.prefix(merge.conflicts.count))
    var rest = all.dropFirst(answers.count).map { $0 == .theirs }[...]
    var rewrites = files.rewrites
    for merge in files.merges {
      rewrites += [merge.rewrite(Array(rest.prefix(merge.conflicts.count)))].compactMap(\.self)
      rest = rest.dropFirst(merge.conflicts.count)
    }
    rewrites += zip(files.conflicts, rest).filter { $0.1 }.map(\.0)
    let changes = merge.changes(answers) + rewrites.map(Change.rewrite)
    let all = (evidence.isEmpty ? [] : [Change.keep(evidence)]) + changes
    return all.isEmpty
      ? nil : .batch(Batch(Phrase("did.unpack", ["n": String(changes.count)]), all))
  }

  private static func book(_ path: String, named pack: String) throws(CommandFailure) -> Book {
    do throws(BookError) {
      return try Book.open(path, options: Options(readOnly: true, useGit: false))
    } catch {
      guard case .noBook = error else { throw CommandFailure(error) }
      throw .told(Phrase("pack.no-pack", ["path": pack]), .noBook)
    }
  }

  private static func contents(_ book: Book, _ pack: String) throws(CommandFailure) -> Contents {
    let contents = try told { () throws(BookError) in try book.read() }
    let faults = contents.complaints.values.joined().filter { $0.severity == .error }
      .sorted { ($0.path, $0.line ?? 0) < ($1.path, $1.line ?? 0) }
    guard faults.isEmpty else {
      throw .complaints(
        faults.map {
          Complaint(path: "\(book.path)/\($0.path)", line: $0.line, column: $0.column, $0.phrase)
        }, .unreadable)
    }
    return contents
  }

  private static func records(_ contents: Contents) -> [RecordID] {
    RecordKind.allCases.flatMap { kind in contents.ids(of: kind).sorted().map { RecordID(kind, $0) }
    }
  }

  private mutating func takeEvidence(of after: Contents, in theirs: Book, _ ours: Book) {
    var seen = Set<String>()
    for record in Self.records(after) {
      for path in after[record]?.evidence ?? [] where seen.insert(path).inserted {
        if (try? ours.evidence(from: "\(ours.path)/\(path)").name) == path { continue }
        if let file = try? theirs.evidence(from: "\(theirs.path)/\(path)"), file.name == path {
          evidence.append(file)
        } else {
          badEvidence.append(path)
        }
      }
    }
  }
}
