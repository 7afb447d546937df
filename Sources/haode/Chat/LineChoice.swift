/// Which lines of a list a person means: `3,5-6`, also with the signs of a Chinese keyboard.
enum LineChoice {
  /// - Returns: places counted from 0; nil where the text is no such list or names a line that
  ///   does not exist.
  static func places(_ text: String, count: Int) -> Set<Int>? {
    var places = Set<Int>()
    for part in text.split(whereSeparator: { ",，、; ".contains($0) }) {
      let ends = part.split(
        separator: "-", maxSplits: 1, omittingEmptySubsequences: false
      ).map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, first >= 1, first <= last,
        last <= count
      else { return nil }
      places.formUnion(first - 1...last - 1)
    }
    return places.isEmpty ? nil : places
  }
}
