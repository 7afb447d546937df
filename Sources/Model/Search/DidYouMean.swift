/// The known words that look most like a mistyped one.
public enum DidYouMean {
  /// At most `limit` of the candidates, the nearest first, equally near ones in their order.
  ///
  /// Near is counted in letters left out, added, changed or swapped with the next, on folded text:
  /// none in a word of up to two letters, one up to four, two up to eight, else three. A candidate
  /// that the word begins is near too, from two letters on. Words beyond 64 letters have none.
  public static func nearest(
    _ word: String, in candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let typed = letters(word)
    guard !typed.isEmpty, typed.count <= 64 else { return [] }
    let allowed = typed.count <= 2 ? 0 : typed.count <= 4 ? 1 : typed.count <= 8 ? 2 : 3
    var found: [(candidate: String, distance: Int)] = []
    for candidate in candidates {
      let known = letters(candidate)
      if typed.count >= 2, known.count > typed.count, known.starts(with: typed) {
        found.append((candidate, allowed))
      } else if abs(known.count - typed.count) <= allowed {
        let distance = distance(typed, known)
        if distance <= allowed { found.append((candidate, distance)) }
      }
    }
    // Sorting by place too, since the standard library promises no stable sort.
    let order = found.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    return order.prefix(max(0, limit)).map(\.element.candidate)
  }

  private static func letters(_ word: String) -> [Unicode.Scalar] {
    Array(Fold.text(word).unicodeScalars)
  }

  /// Damerau–Levenshtein distance in its restricted form: no letter is moved twice.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        let changed = last[column - 1] + (isSame ? 0 : 1)
        var best = min(last[column] + 1, current[column - 1] + 1, changed)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
