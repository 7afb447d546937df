internal import Model

/// One line of a list in every form.
struct ListRow {
  let id: String
  let order: ListOrder
  /// Made when asked for, as is the JSON: a list shows one of them, or neither.
  let cells: () -> [TextTable.Cell]
  let json: () -> JSON
}

/// The place of a row: better matches first, then the order of the list itself.
struct ListOrder: Comparable {
  let rank: MatchRank
  let number: Int
  let key: SortKey

  static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.number != right.number { return left.number < right.number }
    return left.key < right.key
  }
}
