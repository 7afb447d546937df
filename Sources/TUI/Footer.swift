/// The keys that matter here, in one line made from the bindings.
///
/// The last two (commands and help, as a rule) are kept wherever they fit, the last one always; of
/// the others as many as fit whole.
public struct Footer: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    let key: String
    let label: String
    let works: Bool

    var cells: Int { Width.of(key) + 1 + Width.of(label) }
  }

  private static let gap = 2
  private let entries: [Entry]

  /// `words` turns a label into what is shown.
  public init<Message, Label>(_ bindings: [Binding<Message, Label>], words: (Label) -> String) {
    // A loop: `compactMap` is worked out for the type at run time here, at every start.
    var entries: [Entry] = []
    for binding in bindings where binding.inFooter {
      guard let key = binding.keys.first else { continue }
      entries.append(
        Entry(key: key.name, label: words(binding.label), works: binding.disabled == nil))
    }
    self.entries = entries
  }

  public func draw(_ frame: inout Frame, row: Int, column: Int = 0, width: Int) {
    frame.fill(Rect(row: row, column: column, rows: 1, columns: width))
    var place = column + 1
    for entry in fitting(width - 1) {
      place += frame.put(
        entry.key, row: row, column: place, width: column + width - place,
        role: entry.works ? .key : .muted)
      place += 1
      // Only help comes here without room for its label, on a very narrow screen.
      guard place + Width.of(entry.label) <= column + width else { break }
      place += frame.put(
        entry.label, row: row, column: place, width: column + width - place,
        role: entry.works ? .text : .muted)
      place += Self.gap
    }
  }

  private func fitting(_ width: Int) -> [Entry] {
    guard let last = entries.last else { return [] }
    var kept = [last]
    var left = width - last.cells
    func takes(_ entry: Entry) -> Bool {
      left -= entry.cells + Self.gap
      return left >= 0
    }
    let rest = entries.dropLast()
    guard let before = rest.last, takes(before) else { return kept }
    kept.insert(before, at: 0)
    return rest.dropLast().prefix(while: takes) + kept
  }
}
