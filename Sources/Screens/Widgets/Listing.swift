import Model
import TUI

/// A list of records by id: its order, what the filter leaves of it, the selection and the marks.
struct Listing: Equatable, Sendable {
  /// All records in the order of the list, also those that the filter hides.
  private(set) var order: [String] = []
  private(set) var list = ListState<String>()
  private(set) var marks: Set<String> = []
  /// Where a range of marks began; nil while none is being made.
  private(set) var rangeStart: String?
  private(set) var filter = ""
  /// Whether the user chose the selection; before, the first row is as good as another.
  private var isChosen = false

  var selected: String? { list.selected }
  var isFiltered: Bool { !filter.isEmpty }

  /// What an action is for: the marked records in the order of the list, else the selected one.
  var subjects: [String] {
    let marked = marksInForce
    if !marked.isEmpty { return order.filter(marked.contains) }
    return selected.map { [$0] } ?? []
  }

  /// The marks with the range that is being made.
  var marksInForce: Set<String> {
    guard let start = rangeStart, let from = list.rows.firstIndex(of: start) else { return marks }
    return marks.union(list.rows[min(from, list.index)...max(from, list.index)])
  }

  mutating func setOrder(_ ids: [String], rank: (String) -> MatchRank?) {
    order = ids
    if !marks.isEmpty || rangeStart != nil {
      let known = Set(ids)
      marks.formIntersection(known)
      if let start = rangeStart, !known.contains(start) { rangeStart = nil }
    }
    apply(rank)
    if !isChosen { list.home() }
  }

  /// With a filter the best finds come first; equal ones keep their order.
  mutating func setFilter(_ text: String, rank: (String) -> MatchRank?) {
    filter = text
    apply(rank)
    if !text.isEmpty { list.home() }
  }

  mutating func move(_ command: Command) -> Bool {
    isChosen = true
    return list.move(command)
  }

  mutating func fit(height: Int) { list.fit(height: height) }

  @discardableResult
  mutating func select(_ id: String) -> Bool {
    isChosen = true
    return list.select(id: id)
  }

  /// Mark or unmark the selected record and go on, or end the range.
  mutating func toggleMark() {
    guard let selected else { return }
    isChosen = true
    if rangeStart != nil {
      marks = marksInForce
      rangeStart = nil
    } else {
      marks.formSymmetricDifference([selected])
      list.move(by: 1)
    }
  }

  mutating func toggleRange() {
    if rangeStart != nil { marks = marksInForce }
    rangeStart = rangeStart == nil ? selected : nil
  }

  /// Mark everything in view of the filter, or nothing where all is marked.
  mutating func toggleAll() {
    let all = Set(list.rows)
    marks = marks.isSuperset(of: all) ? marks.subtracting(all) : marks.union(all)
    rangeStart = nil
  }

  /// - Returns: whether there were any.
  mutating func clearMarks() -> Bool {
    let had = !marks.isEmpty || rangeStart != nil
    marks = []
    rangeStart = nil
    return had
  }

  /// The next row that is found, from the selection on and around the end.
  mutating func find(_ way: Int, startingHere: Bool, _ fits: (String) -> Bool) -> Bool {
    let count = list.count
    for step in (startingHere ? 0 : 1)..<max(1, count + 1) where count > 0 {
      let place = ((list.index + way * step) % count + count) % count
      if fits(list.rows[place]) {
        isChosen = true
        list.select(place)
        return true
      }
    }
    return false
  }

  private mutating func apply(_ rank: (String) -> MatchRank?) {
    guard isFiltered else { return list.show(order) }
    var found: [(rank: MatchRank, place: Int)] = []
    for (place, id) in order.enumerated() {
      if let rank = rank(id) { found.append((rank, place)) }
    }
    found.sort { ($0.rank, $0.place) < ($1.rank, $1.place) }
    list.show(found.map { order[$0.place] })
  }
}
