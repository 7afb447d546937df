internal import Model

/// One line of a list in every form.
struct ListRow {
  let id: String
  let order: ListOrder
  let cells: [TextTable.Cell]
  /// Made when asked for: most lists are no JSON.
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
