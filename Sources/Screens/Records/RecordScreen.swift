import Model
import TUI

/// A list of records with the detail of the selected one.
struct RecordScreen<Source: RecordSource>: Screen {
  var listing = Listing()
  var detail = DetailState()
  /// The record that the detail shows; it follows the selection when the hand rests.
  var shown: String?
  var focus = Pane.list
  var isZoomed = false
  var sort = 0
  var isReversed = false
  var search = ""
  var body = Rect(row: 0, column: 0, rows: 1, columns: 1)
  private var query: Query?
  private var searchQuery: Query?
  /// Prepared when something is first looked for.
  private var keys: [String: SearchKey] = [:]
  /// False while the book is read for the first time: the order is that of the ids then.
  private var isSorted = false
  /// The columns as things stood when the book last changed.
  var wanted = Source.columns
  /// What the rows in view say, so that moving on costs nothing for those that stay.
  var rows = RowCache()
  var keptLines = Kept<DetailPage, [DetailLine]>()

  var filter: String { listing.filter }

  var panes: Panes { Panes(body, focus: focus, zoomed: isZoomed) }

  var target: Target { Target(ids: listing.subjects, anchor: nil) }

  /// With the keys in the detail, the action is for what is selected there.
  func target(_ desk: Desk) -> Target {
    guard focus == .detail, let shown else { return target }
    return Target(ids: [shown], anchor: detail.selected(lines(desk)))
  }

  func lines(_ desk: Desk) -> [DetailLine] {
    page(desk).map { keptLines[$0] ?? Self.lines(of: $0, desk) } ?? []
  }

  func page(_ desk: Desk) -> DetailPage? {
    shown.map { DetailPage(id: $0, in: panes.detail ?? body, desk) }
  }

  static func lines(of page: DetailPage, _ desk: Desk) -> [DetailLine] {
    page.rows(of: Source.detail(page.id, width: page.width, desk))
  }

  var detailHeight: Int { Panes.inside(panes.detail ?? body).rows }

  // The header of the columns takes one row of the list.
  mutating func fit(_ body: Rect) {
    self.body = body
    if let list = panes.list {
      let inside = Panes.inside(list)
      listing.fit(height: max(1, inside.rows - (Self.hasHeader(inside) ? 1 : 0)))
    }
  }

  static func hasHeader(_ inside: Rect) -> Bool { inside.rows >= 8 }

  /// In a large book the keys of the search are made when the hand rests, not at the first letter.
  var wantsRest: Bool {
    (panes.detail != nil && focus == .list && shown != listing.selected)
      || (isSorted && listing.order.count > 1000 && keys.count < listing.order.count)
  }

  mutating func rest(_ desk: Desk) {
    showSelected()
    if isSorted, listing.order.count > 1000 { prepare(listing.order, desk) }
  }

  /// The detail follows the selection.
  mutating func showSelected() {
    guard shown != listing.selected else { return }
    shown = listing.selected
    detail = DetailState()
  }

  mutating func follow(_ desk: Desk, changed: Set<RecordID>?) {
    wanted = Source.columns(desk)
    if let changed {
      for record in changed { keys[record.id] = nil }
      mend(changed.filter { $0.kind == Source.kind }, desk)
    } else {
      keys = [:]
      rows.reset([])
      reorder(desk)
    }
    if shown == nil || desk.contents[RecordID(Source.kind, shown ?? "")] == nil {
      showSelected()
      if focus == .detail, shown == nil { focus = .list }
    }
  }

  /// Puts a few records where they belong now.
  private mutating func mend(_ changed: Set<RecordID>, _ desk: Desk) {
    guard !changed.isEmpty else { return }
    if isSorted, desk.loading == .ready {
      let order = Source.sorts[sort].mended(
        listing.order, Array(changed), desk, reversed: isReversed)
      return setOrder(order, desk)
    }
    // While the book is read, records come in the order of their ids.
    let new = changed.filter(desk.contents.contains).map(\.id).sorted()
    guard !isSorted, new.count == changed.count, let first = new.first,
      (listing.order.last ?? "") < first
    else { return reorder(desk) }
    setOrder(listing.order + new, desk)
  }

  /// Sorting waits until everything is there, so that rows do not jump about meanwhile.
  mutating func reorder(_ desk: Desk) {
    isSorted = desk.loading == .ready
    let ids = Source.ids(desk)
    setOrder(
      isSorted ? Source.sorts[sort].sorted(ids, desk, reversed: isReversed) : ids.sorted(), desk)
  }

  private mutating func setOrder(_ ids: [String], _ desk: Desk) {
    if query?.isEmpty == false { prepare(ids, desk) }
    listing.setOrder(ids, rank: ranking(query, desk))
  }

  mutating func setFilter(_ text: String, _ desk: Desk) -> Phrase? {
    do throws(QueryError) {
      let new = try Query(text, fields: RecordSearch.fields(of: Source.kind))
      query = new
      prepare(listing.order, desk)
      listing.setFilter(text, rank: ranking(new, desk))
      showSelected()
      return nil
    } catch {
      return Self.phrase(error)
    }
  }

  mutating func setSearch(_ text: String, _ desk: Desk) -> Phrase? {
    search = text
    do throws(QueryError) {
      let new = try Query(text, fields: RecordSearch.fields(of: Source.kind))
      searchQuery = new
      return find(1, startingHere: true, desk)
    } catch {
      return Self.phrase(error)
    }
  }

  mutating func find(_ way: Int, startingHere: Bool, _ desk: Desk) -> Phrase? {
    guard let searchQuery, !searchQuery.isEmpty else { return nil }
    prepare(listing.list.rows, desk)
    let rank = ranking(searchQuery, desk)
    let found = listing.find(way, startingHere: startingHere) { rank($0) != nil }
    return found ? nil : Phrase("why.not-found", ["text": search])
  }

  mutating func select(_ record: RecordID, _ desk: Desk) {
    if record.kind == Source.kind, focus == .list, listing.select(record.id) { showSelected() }
  }

  mutating func show(_ record: RecordID, _ desk: Desk) -> Bool {
    guard record.kind == Source.kind else { return false }
    if !listing.select(record.id) {
      _ = setFilter("", desk)
      guard listing.select(record.id) else { return false }
    }
    showSelected()
    return true
  }

  private mutating func prepare(_ ids: [String], _ desk: Desk) {
    for id in ids where keys[id] == nil { keys[id] = Source.searchKey(id, desk) }
  }

  /// How well each record is found; a value of its own, so that the list can ask while it changes.
  private func ranking(_ query: Query?, _ desk: Desk) -> (String) -> MatchRank? {
    guard let query, !query.isEmpty else { return { _ in .elsewhere } }
    let keys = keys
    return { id in
      guard let key = keys[id] else { return nil }
      return query.rank(key) { field in
        desk.contents[RecordID(Source.kind, id)].map {
          RecordSearch.values(field, of: $0, desk.world, desk.platforms, desk.deadlines)
        } ?? []
      }
    }
  }

  private static func phrase(_ error: QueryError) -> Phrase {
    switch error {
    case .unknownField(let field, let nearest):
      nearest.isEmpty
        ? Phrase("why.unknown-field", ["field": field])
        : Phrase(
          "why.unknown-field-near", ["field": field, "near": nearest.joined(separator: ", ")])
    }
  }
}
