internal import Book
internal import Model

extension OpenBook {
  /// The record that somebody means by `li-wei`, `contacts/li-wei`, `contacts/li-wei.toml`, or by a
  /// name, a title or an id without its date that only one record has. Reads only its file where the id is right.
  mutating func find(
    _ text: String, _ kinds: [RecordKind] = RecordKind.allCases
  ) throws(CommandFailure) -> RecordID {
    guard let wanted = Self.asked(text, kinds) else {
      throw .told(Phrase("arguments.other-kind", ["id": text]), .noSuchRecord)
    }
    _ = book.refresh(&contents, paths: Set(wanted.map(\.path)))
    let there = wanted.filter(contents.contains)
    if there.count == 1 { return there[0] }
    if there.count > 1 { throw ambiguous(text, there) }
    for record in wanted {
      if let complaints = contents.complaints[record.path], !complaints.isEmpty {
        throw .complaints(complaints, .unreadable)
      }
    }
    try readAll(kinds)
    let named = records(named: text, kinds)
    if named.count == 1 { return named[0] }
    if named.count > 1 { throw ambiguous(text, named) }
    if let faults = faults(named: text, kinds) { throw .complaints(faults, .unreadable) }
    throw unknown(text, kinds)
  }

  /// Reads all records of these kinds.
  mutating func readAll(_ kinds: some Sequence<RecordKind>) throws(CommandFailure) {
    let book = book
    let wanted = Set(kinds)
    let all = try told { () throws(BookError) in try book.read(wanted) }
    for kind in wanted {
      switch kind {
      case .contact: contents.contacts = all.contacts
      case .decision: contents.decisions = all.decisions
      case .trip: contents.trips = all.trips
      case .staff: contents.staff = all.staff
      }
    }
    contents.complaints.merge(all.complaints) { _, new in new }
  }

  /// Brings in the records that these name, each by reading its own file.
  mutating func load(_ records: some Sequence<RecordID>) {
    let missing = records.filter { !contents.contains($0) && Self.isName($0.id) }
    _ = book.refresh(&contents, paths: Set(missing.map(\.path)))
  }

  /// The records that a text could name by id: none where it is no name of a file, nil where it
  /// names another kind than asked for.
  private static func asked(_ text: String, _ kinds: [RecordKind]) -> [RecordID]? {
    var rest = text[...]
    if rest.hasSuffix(".toml") { rest = rest.dropLast(5) }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, let kind = RecordKind(folder: parts[0]) {
      guard kinds.contains(kind) else { return nil }
      return isName(parts[1]) ? [RecordID(kind, parts[1])] : []
    }
    return isName(String(rest)) ? kinds.map { RecordID($0, String(rest)) } : []
  }

  /// Whether a text can be the name of a file in the book.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix(".") && text.utf8.count <= 200
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x2F && $0 != 0x7F }
  }

  private func records(named text: String, _ kinds: [RecordKind]) -> [RecordID] {
    let wanted = Fold.text(text)
    return kinds.flatMap { kind -> [RecordID] in
      switch kind {
      case .contact:
        contents.contacts.filter { same(wanted, [$0.name, $0.nameZh, $0.displayName]) }
          .map(\.recordID)
      case .decision:
        contents.decisions.filter { same(wanted, [$0.title, Self.undated($0.id)]) }
          .map(\.recordID)
      case .trip:
        contents.trips.filter { same(wanted, [$0.title, Self.undated($0.id)]) }.map(\.recordID)
      case .staff: contents.staff.filter { same(wanted, [$0.name, $0.nameZh]) }.map(\.recordID)
      }
    }
  }

  /// What is wrong with a file of that name without its date, of which no record could be made.
  private func faults(named text: String, _ kinds: [RecordKind]) -> [Complaint]? {
    let wanted = Fold.text(text)
    return contents.complaints.sorted { $0.key < $1.key }.first { path, complaints in
      guard let id = RecordID(path: path), kinds.contains(id.kind) else { return false }
      return same(wanted, [Self.undated(id.id)]) && complaints.contains { $0.severity == .error }
    }?.value
  }

  /// An id without the day or month that it begins with: people do not learn dates by heart.
  private static func undated(_ id: String) -> String {
    String(id.drop { $0.isNumber || $0 == "-" })
  }

  private func same(_ wanted: String, _ names: [String?]) -> Bool {
    names.contains { name in name.map { !$0.isEmpty && Fold.text($0) == wanted } ?? false }
  }

  private func ambiguous(_ text: String, _ records: [RecordID]) -> CommandFailure {
    let paths = records.map { "\($0.kind.folder)/\($0.id)" }.sorted()
    return .told(
      Phrase("arguments.ambiguous", ["text": text, "paths": paths.joined(separator: ", ")]),
      .noSuchRecord)
  }

  /// Ids as people remember them: whole, without the date, without the hyphens.
  private func nearest(_ text: String, _ kinds: [RecordKind]) -> [String] {
    var meant: [String: String] = [:]
    let forms = kinds.flatMap { contents.ids(of: $0).sorted() }.flatMap { id -> [String] in
      let undated = Self.undated(id)
      let forms = [id, undated, String(undated.filter { $0 != "-" })]
      for form in forms { meant[form] = id }
      return forms
    }
    var near: [String] = []
    for form in DidYouMean.nearest(text, in: forms, limit: 9) {
      if let id = meant[form], !near.contains(id) { near.append(id) }
    }
    return Array(near.prefix(3))
  }

  private func unknown(_ text: String, _ kinds: [RecordKind]) -> CommandFailure {
    let bare = text.split(separator: "/").last.map(String.init) ?? text
    let near = nearest(bare, kinds)
    if kinds.count == 1 {
      return CommandFailure(.noSuchRecord(RecordID(kinds[0], text), near: near))
    }
    let paths = kinds.flatMap { kind in
      contents.ids(of: kind).filter(near.contains).map { "\(kind.folder)/\($0)" }
    }
    return .told(
      near.isEmpty
        ? Phrase("arguments.no-such-id", ["id": text])
        : Phrase(
          "arguments.no-such-id-near", ["id": text, "near": paths.sorted().joined(separator: ", ")]),
      .noSuchRecord)
  }
}
