internal import Model
internal import Texts

/// One `haode ls`: what is listed, which of it, and how.
struct Listing {
  let subject: ListSubject
  let query: String
  let format: ListFormat

  init(_ subject: ListSubject, query: String, format: ListFormat) {
    self.subject = subject
    self.query = query
    self.format = format
  }

  mutating func run(
    _ global: some BookChoice, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    let query = try parsedQuery()
    let open = try global.open(kinds(query), in: &world)
    let columns: [ListColumn]
    var rows: [ListRow]
    switch subject {
    case .contacts: (columns, rows) = ContactList(open, world.texts).rows(query)
    case .decisions: (columns, rows) = DecisionList(open, world.texts).rows(query)
    case .trips: (columns, rows) = TripList(open, world.texts).rows(query)
    case .staff: (columns, rows) = StaffList(open, world.texts).rows(query)
    case .platforms: (columns, rows) = PlatformList(open, world.texts).rows(query)
    case .terms: (columns, rows) = TermList(open, world.texts).rows(query)
    case .holidays: (columns, rows) = HolidayList(open, world.texts).rows(query)
    }
    rows.sort { $0.order < $1.order }
    print(rows, columns, in: &world)
    let broken = warn(open, in: &world)
    if rows.isEmpty {
      if broken == 0 { world.note(nothing) }
      return .nothing
    }
    return .done
  }

  private var nothing: Phrase {
    query.isEmpty
      ? Phrase("say.nothing-yet", ["what": subject.rawValue])
      : Phrase("say.nothing-found", ["what": subject.rawValue, "query": query])
  }

  private func parsedQuery() throws(CommandFailure) -> Query {
    do {
      return try Query(query, fields: fields(of: subject))
    } catch {
      switch error {
      case .unknownField(let field, let near):
        if let other = ListSubject.allCases.first(where: { fields(of: $0).contains(field) }) {
          throw .usage(
            Phrase(
              "arguments.field-of-others",
              ["field": field, "what": subject.rawValue, "other": other.rawValue]))
        }
        throw .usage(
          near.isEmpty
            ? Phrase("arguments.no-such-field", ["field": field])
            : Phrase(
              "arguments.no-such-field-near",
              ["field": field, "near": near.joined(separator: ", ")]))
      }
    }
  }

  private func fields(of subject: ListSubject) -> [String] {
    if let kind = subject.kind { return RecordSearch.fields(of: kind) }
    switch subject {
    case .platforms: return Platform.fields.map(\.key)
    case .holidays: return HolidayList.fields
    default: return TermList.fields
    }
  }

  /// Only what the output needs is read.
  private func kinds(_ query: Query) -> Set<RecordKind> {
    switch subject {
    case .contacts: [.contact]
    case .decisions: format == .table || !query.isEmpty ? [.decision, .contact] : [.decision]
    case .trips: query.isEmpty ? [.trip] : [.trip, .contact]
    case .staff: [.staff]
    case .platforms, .holidays: []
    case .terms: [.decision]
    }
  }

  private func print(
    _ rows: [ListRow], _ columns: [ListColumn], in world: inout CommandWorld
  ) {
    switch format {
    case .ids:
      for row in rows { world.output.line(PlainText.line(row.id)) }
    case .tsv:
      world.output.line(TabbedText.line(["id"] + columns.map(\.key)))
      for row in rows {
        world.output.line(TabbedText.line([row.id] + row.cells().map(\.plain)))
        if world.output.isClosed { return }
      }
    case .json:
      world.output.line(JSON.list(rows.map { $0.json() }).text)
    case .table:
      guard !rows.isEmpty else { return }
      var table = TextTable(
        columns.map { .init(world.texts($0.title), givesWay: $0.givesWay, role: $0.role) })
      table.rows = rows.map { $0.cells() }
      world.print(table)
    }
  }

  /// Files with errors are told about and hide nothing else.
  ///
  /// - Returns: how many there are.
  private func warn(_ open: OpenBook, in world: inout CommandWorld) -> Int {
    let complaints = open.contents.complaints.sorted { $0.key < $1.key }.flatMap(\.value)
      .filter { $0.severity == .error }
    world.output.flush()
    for complaint in complaints { world.errors.line(world.texts.line(complaint)) }
    return complaints.count
  }
}
