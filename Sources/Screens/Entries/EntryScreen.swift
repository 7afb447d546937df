import Model
import TUI

/// Entries under headings that fold, with the detail of the selected one.
struct EntryScreen<Source: EntrySource>: Screen {
  private(set) var groups: [EntryGroup] = []
  /// Headings and the entries under those that are open, as they stand in the list.
  var list = ListState<String>()
  var detail = DetailState()
  /// What the detail shows; it follows the selection when the hand rests.
  private(set) var shown: String?
  var focus = Pane.list
  var isZoomed = false
  var sort = 0
  var isReversed = false
  private(set) var search = ""
  private(set) var filter = ""
  /// The headings that the user wants open; nil until one was folded or opened by hand.
  private var wanted: Set<String>?
  private(set) var open: Set<String> = []
  private(set) var body = Rect(row: 0, column: 0, rows: 1, columns: 1)
  private var query: Query?
  private var searchQuery: Query?
  /// By id of the entry, made when something is first looked for.
  private var keys: [String: SearchKey] = [:]
  /// By id of an entry its heading.
  private var headings: [String: String] = [:]
  /// Whether the user chose the selection; before, the first row is as good as another.
  var isChosen = false
  private var keptLines = Kept<DetailPage, [DetailLine]>()

  var panes: Panes { Panes(body, focus: focus, zoomed: isZoomed) }
  var selected: String? { list.selected }
  var isFiltered: Bool { query?.isEmpty == false }

  func group(_ id: String?) -> EntryGroup? { groups.first { $0.id == id } }
  func heading(of entry: String) -> String? { headings[entry] }

  mutating func fit(_ body: Rect) {
    self.body = body
    if let part = panes.list { list.fit(height: max(1, Panes.inside(part).rows)) }
    if wanted == nil, !groups.isEmpty { layOut() }
  }

  mutating func prepareRows(_ desk: Desk) {
    if panes.detail != nil, let page = page(desk), keptLines[page] == nil {
      keptLines[page] = Self.lines(of: page, desk)
    }
  }

  mutating func follow(_ desk: Desk, changed: Set<RecordID>?) {
    let new = Source.groups(desk, sort: sort).map { group in
      var group = group
      if isReversed { group.entries.reverse() }
      return group
    }
    keys = [:]
    guard new != groups else { return }
    groups = new
    headings = [:]
    for group in groups { for entry in group.entries { headings[entry] = group.id } }
    layOut()
    if isFiltered { refilter(desk) }
    if !isChosen { list.home() }
    if shown.map({ headings[$0] == nil && group($0) == nil }) ?? true { showSelected() }
  }

  /// Puts the rows into the list as the folding wants them.
  private mutating func layOut() {
    if isFiltered { return }
    open = wanted ?? byThemselves
    list.show(groups.flatMap { [$0.id] + (open.contains($0.id) ? $0.entries : []) })
  }

  /// The gravest headings, as long as there is room for what stands under them.
  private var byThemselves: Set<String> {
    guard Source.opensByItself, let part = panes.list else { return [] }
    var room = Panes.inside(part).rows - groups.count
    var open: Set<String> = []
    let ordered = groups.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    for (_, group) in ordered where group.weight > 0 && !group.entries.isEmpty {
      // A lighter one open below a grave one that is folded would draw the eye to itself.
      if group.entries.count > room { break }
      open.insert(group.id)
      room -= group.entries.count
    }
    return open
  }

  mutating func fold(_ group: String, open isOpen: Bool) {
    var new = open
    if isOpen { new.insert(group) } else { new.remove(group) }
    wanted = new
    isChosen = true
    layOut()
  }

  var wantsRest: Bool { panes.detail != nil && focus == .list && shown != selected }

  mutating func rest(_ desk: Desk) { showSelected() }

  mutating func showSelected() {
    guard shown != selected else { return }
    shown = selected
    detail = DetailState()
  }

  func lines(_ desk: Desk) -> [DetailLine] {
    page(desk).map { keptLines[$0] ?? Self.lines(of: $0, desk) } ?? []
  }

  private func page(_ desk: Desk) -> DetailPage? {
    shown.map { DetailPage(id: $0, in: panes.detail ?? body, desk) }
  }

  private static func lines(of page: DetailPage, _ desk: Desk) -> [DetailLine] {
    page.rows(of: Source.detail(page.id, width: page.width, desk))
  }

  var detailHeight: Int { Panes.inside(panes.detail ?? body).rows }
}

extension EntryScreen {
  mutating func setFilter(_ text: String, _ desk: Desk) -> Phrase? {
    filter = text
    query = try? Query(text, fields: [])
    if isFiltered { refilter(desk) } else { layOut() }
    if !text.isEmpty { list.home() }
    showSelected()
    return nil
  }

  /// All entries that are found, under their headings, folded or not.
  private mutating func refilter(_ desk: Desk) {
    guard let query else { return }
    prepare(desk)
    let keys = keys
    var rows: [String] = []
    for group in groups {
      let found = group.entries.filter { keys[$0].flatMap { query.rank($0) } != nil }
      if !found.isEmpty { rows += [group.id] + found }
    }
    list.show(rows)
  }

  mutating func setSearch(_ text: String, _ desk: Desk) -> Phrase? {
    search = text
    searchQuery = try? Query(text, fields: [])
    return find(1, startingHere: true, desk)
  }

  /// The next entry that is found, under folded headings too, around the end.
  mutating func find(_ way: Int, startingHere: Bool, _ desk: Desk) -> Phrase? {
    guard let searchQuery, !searchQuery.isEmpty else { return nil }
    prepare(desk)
    let all = isFiltered ? list.rows : groups.flatMap { [$0.id] + $0.entries }
    let here = selected.flatMap(all.firstIndex(of:)) ?? 0
    for step in (startingHere ? 0 : 1)..<max(1, all.count + 1) where !all.isEmpty {
      let id = all[((here + way * step) % all.count + all.count) % all.count]
      guard let key = keys[id], searchQuery.rank(key) != nil else { continue }
      reveal(id)
      return nil
    }
    return Phrase("why.not-found", ["text": search])
  }

  /// Selects an entry, and opens its heading for it.
  mutating func reveal(_ id: String) {
    isChosen = true
    if !list.select(id: id), let heading = headings[id] {
      fold(heading, open: true)
      list.select(id: id)
    }
    showSelected()
  }

  private mutating func prepare(_ desk: Desk) {
    guard keys.isEmpty else { return }
    for group in groups {
      for entry in group.entries { keys[entry] = Source.searchKey(entry, desk) }
    }
  }

  func select(_ record: RecordID, _ desk: Desk) {}
  func show(_ record: RecordID, _ desk: Desk) -> Bool { false }
}
