import Model

/// One way to sort a list of records.
struct RecordSort: Sendable {
  let label: Phrase
  /// Where a record stands: the smaller, the earlier.
  let weight: @Sendable (String, Desk) -> SortWeight
}

/// What a record is sorted by: numbers first, then the name; equal weights mean the same record.
struct SortWeight: Comparable, Sendable {
  var first = 0
  var second = 0
  var name: SortKey

  static func < (left: Self, right: Self) -> Bool {
    if left.first != right.first { return left.first < right.first }
    return left.second != right.second ? left.second < right.second : left.name < right.name
  }
}

extension RecordSort {
  func sorted(_ ids: [String], _ desk: Desk, reversed: Bool) -> [String] {
    let weighed = ids.map { (weight: weight($0, desk), id: $0) }
      .sorted { $0.weight < $1.weight }.map(\.id)
    return reversed ? weighed.reversed() : weighed
  }

  /// The order with some records moved to where they belong now, new ones put in and those that are
  /// gone left out: the cost of sorting does not grow with the book.
  func mended(
    _ order: [String], _ changed: [RecordID], _ desk: Desk, reversed: Bool
  ) -> [String] {
    let moving = Set(changed.map(\.id))
    var order = order
    order.removeAll(where: moving.contains)
    for record in changed where desk.contents.contains(record) {
      let id = record.id
      let own = weight(id, desk)
      var (low, high) = (0, order.count)
      while low < high {
        let middle = (low + high) / 2
        let other = weight(order[middle], desk)
        if reversed ? own < other : other < own { low = middle + 1 } else { high = middle }
      }
      order.insert(id, at: low)
    }
    return order
  }
}
