internal import Model
internal import TOML

/// The files of a change as it will leave them, in memory.
struct Draft {
  struct File {
    let path: String
    /// nil where there was none.
    let before: [UInt8]?
    /// nil where there will be none.
    fileprivate(set) var after: Text?
    /// What was read, where it is the file of a record.
    let reading: Reading?

    enum Text {
      case document(Document)
      case bytes([UInt8])

      var bytes: [UInt8] {
        switch self {
        case .document(let document): document.bytes
        case .bytes(let bytes): bytes
        }
      }
    }
  }

  private(set) var files: [File] = []
  private(set) var evidence: [EvidenceFile] = []
  private var places: [String: Int] = [:]

  /// Reads the files as they are now.
  init(_ paths: [String], _ book: BookFiles) throws(BookError) {
    for path in paths where !path.hasPrefix("evidence/") {
      places[path] = files.count
      files.append(try Self.file(path, book))
    }
  }

  private static func file(_ path: String, _ book: BookFiles) throws(BookError) -> File {
    var before: [UInt8]?
    do throws(FileError) {
      before = try book.bytes(path)
    } catch {
      guard error.reason == .vanished else {
        guard RecordID(path: path) != nil, error.isAboutFile else { throw .file(error) }
        let reading = Reading(path: path, failed: error.relative(to: path))
        return File(path: path, before: nil, after: nil, reading: reading)
      }
    }
    guard let bytes = before else {
      return File(path: path, before: nil, after: nil, reading: Reading(missing: path))
    }
    let document = try? Document(bytes)
    let reading = RecordID(path: path).map { id in
      document.map { Reading(id, $0) } ?? Reading(id, bytes)
    }
    return File(
      path: path, before: bytes, after: document.map { .document($0) } ?? .bytes(bytes),
      reading: reading)
  }

  mutating func apply(_ operation: Operation) throws(BookError) {
    if case .keep(let file) = operation {
      evidence.append(file)
      return
    }
    guard let place = places[operation.path] else { throw .badPath(operation.path) }
    switch operation {
    case .create(let path, let record):
      if files[place].after != nil || files[place].reading?.isMissing != true {
        throw .alreadyExists(path: path)
      }
      files[place].after = .document(try RecordEncoder.document(record))
    case .delete:
      _ = try document(at: place)
      files[place].after = nil
    case .rewrite(let path, let to, let was):
      let known = was.map { Array($0.utf8) }
      guard files[place].before == known else {
        throw .changedMeanwhile(path: path, field: path, wanted: to)
      }
      files[place].after = try rewritten(path, to)
    default: try edit(operation, at: place)
    }
  }

  private mutating func edit(_ operation: Operation, at place: Int) throws(BookError) {
    var document = try document(at: place)
    // Records do not know such tables, so nobody has compared them with what the user saw.
    if case .set(let path, .section(let name), let key, _, let was) = operation,
      document.root.table(name)?[key]?.value != was?.toml
    {
      throw .changedMeanwhile(path: path, field: "\(name).\(key)", wanted: nil)
    }
    do throws(EditError) {
      switch operation {
      case .set(_, let place, let key, let value, _):
        let path = Path(place.steps + [.key(key)])
        if let value {
          try document.set(value.toml, at: path)
        } else {
          try document.remove(at: path)
        }
      case .append(_, let table, let entries):
        try document.append(entries.map { ($0.key, $0.value.toml) }, toTables: table)
      case .drop(_, let table, let index, _):
        try document.removeTable(table, at: index)
      case .create, .delete, .rewrite, .keep: break
      }
    } catch {
      let path = operation.path
      throw .brokenText(
        path: path, [Complaint(path: path, Phrase("book.cannot-edit", ["path": path]))])
    }
    files[place].after = .document(document)
  }

  private func document(at place: Int) throws(BookError) -> Document {
    let file = files[place]
    if let error = file.reading?.error { throw .brokenFile(error) }
    guard let after = file.after else { throw .noSuchFile(path: file.path) }
    guard case .document(let document) = after else {
      throw .brokenFile(Complaint(path: file.path, Phrase("book.broken-text", ["path": file.path])))
    }
    return document
  }

  private func rewritten(_ path: String, _ text: String) throws(BookError) -> File.Text {
    guard path.hasSuffix(".toml") else { return .bytes(Array(text.utf8)) }
    do throws(ParseError) {
      return .document(try Document(text))
    } catch {
      throw .brokenText(path: path, [Complaint(error, path: path)])
    }
  }
}

extension Operation.Place {
  fileprivate var steps: [Path.Step] {
    switch self {
    case .root: []
    case .table(let name, let index): [.key(name), .index(index)]
    case .section(let name): [.key(name)]
    }
  }
}

extension FileError {
  /// Whether it speaks of one file that stands there rather than of the disk or the name.
  fileprivate var isAboutFile: Bool {
    switch reason {
    case .notAFile, .linkLoop, .linkOutside, .tooLarge, .denied: true
    case .noSpace, .readOnly, .vanished, .exists, .nameTooLong, .notAFolder, .device, .other: false
    }
  }
}
