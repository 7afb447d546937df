/// Shares the width of a list out among its columns. On narrow screens the least important ones go
/// first; what is left over goes to the columns that can grow.
public struct Columns: Equatable, Sendable {
  public struct Column: Equatable, Sendable {
    /// Cells without which the column is left out.
    public let least: Int
    /// Cells beyond which it does not grow.
    public let most: Int
    /// The column with the smallest number goes first.
    public let importance: Int
    /// Whether it is never cut: it takes what its texts need, or it is left out.
    public let isWhole: Bool

    public init(least: Int, most: Int, importance: Int, whole: Bool = false) {
      self.least = max(0, least)
      self.most = max(self.least, most)
      self.importance = importance
      isWhole = whole
    }

    /// The column for texts of at most so many cells: no wider than they need.
    public func fitting(_ cells: Int) -> Column {
      let natural = min(most, max(least, cells))
      return Column(
        least: isWhole ? natural : least, most: natural, importance: importance, whole: isWhole)
    }
  }

  /// For each column where it starts and how wide it is; nil where it is left out.
  public let places: [(start: Int, width: Int)?]

  public init(_ columns: [Column], width: Int, gap: Int = 1) {
    var kept = Array(columns.indices)
    func need() -> Int {
      kept.reduce(0) { $0 + columns[$1].least } + gap * max(0, kept.count - 1)
    }
    while kept.count > 1, need() > width,
      let least = kept.indices.min(by: {
        columns[kept[$0]].importance < columns[kept[$1]].importance
      })
    {
      kept.remove(at: least)
    }
    var widths = kept.map { columns[$0].least }
    if kept.count == 1 { widths[0] = min(widths[0], max(0, width)) }
    var spare = max(0, width - need())
    while spare > 0 {
      let growing = kept.indices.filter { widths[$0] < columns[kept[$0]].most }
      if growing.isEmpty { break }
      for place in growing where spare > 0 {
        widths[place] += 1
        spare -= 1
      }
    }
    var places: [(start: Int, width: Int)?] = columns.map { _ in nil }
    var start = 0
    for (place, column) in kept.enumerated() {
      places[column] = (start, widths[place])
      start += widths[place] + gap
    }
    self.places = places
  }

  public static func == (left: Columns, right: Columns) -> Bool {
    left.places.map { $0?.start } == right.places.map { $0?.start }
      && left.places.map { $0?.width } == right.places.map { $0?.width }
  }
}
