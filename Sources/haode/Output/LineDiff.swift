/// The lines in which two versions of a file differ, in the form that `patch` reads.
enum LineDiff {
  private static let context = 3
  /// Beyond so many pairs of lines no common ones are looked for.
  private static let limit = 4_000_000

  /// - Parameters:
  ///   - old: nil where there is no file yet.
  ///   - new: nil where it would be removed.
  static func lines(old: String?, new: String?, path: String) -> [String] {
    guard old != new else { return [] }
    let head = [
      old == nil ? "--- /dev/null" : "--- a/\(path)",
      new == nil ? "+++ /dev/null" : "+++ b/\(path)",
    ]
    return head + hunks(edits(split(old ?? ""), split(new ?? "")))
  }

  private struct Edit {
    let sign: Character
    let text: Substring
  }

  private static func split(_ text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func edits(_ old: [Substring], _ new: [Substring]) -> [Edit] {
    let front = zip(old, new).prefix { $0 == $1 }.count
    let back = zip(old.dropFirst(front).reversed(), new.dropFirst(front).reversed())
      .prefix { $0 == $1 }.count
    let middle = changed(
      Array(old[front..<(old.count - back)]), Array(new[front..<(new.count - back)]))
    return old.prefix(front).map { Edit(sign: " ", text: $0) } + middle
      + old.suffix(back).map { Edit(sign: " ", text: $0) }
  }

  /// Through the longest common subsequence.
  private static func changed(_ old: [Substring], _ new: [Substring]) -> [Edit] {
    let isSmall = !old.isEmpty && !new.isEmpty && old.count < limit / new.count
    let width = new.count + 1
    var lengths = [Int](repeating: 0, count: isSmall ? (old.count + 1) * width : 0)
    if isSmall {
      for row in stride(from: old.count - 1, through: 0, by: -1) {
        for column in stride(from: new.count - 1, through: 0, by: -1) {
          lengths[row * width + column] =
            old[row] == new[column]
            ? lengths[(row + 1) * width + column + 1] + 1
            : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
        }
      }
    }
    var edits: [Edit] = []
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      if isSmall, row < old.count, column < new.count, old[row] == new[column] {
        edits.append(Edit(sign: " ", text: old[row]))
        (row, column) = (row + 1, column + 1)
      } else if row < old.count,
        column == new.count || !isSmall
          || lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
      {
        edits.append(Edit(sign: "-", text: old[row]))
        row += 1
      } else {
        edits.append(Edit(sign: "+", text: new[column]))
        column += 1
      }
    }
    return edits
  }

  private static func hunks(_ edits: [Edit]) -> [String] {
    var lines: [String] = []
    var (oldLine, newLine) = (1, 1)
    var index = 0
    while let first = edits[index...].firstIndex(where: { $0.sign != " " }) {
      let start = max(index, first - context)
      var last = first
      var probe = first
      while probe < edits.count, probe - last <= 2 * context {
        if edits[probe].sign != " " { last = probe }
        probe += 1
      }
      let end = min(edits.count, last + context + 1)
      (oldLine, newLine) = (oldLine + start - index, newLine + start - index)
      let hunk = edits[start..<end]
      let (olds, news) = (hunk.count { $0.sign != "+" }, hunk.count { $0.sign != "-" })
      lines.append(
        "@@ -\(olds == 0 ? oldLine - 1 : oldLine),\(olds) +\(news == 0 ? newLine - 1 : newLine),\(news) @@"
      )
      lines += hunk.map { "\($0.sign)\($0.text)" }
      (oldLine, newLine) = (oldLine + olds, newLine + news)
      index = end
    }
    return lines
  }
}
