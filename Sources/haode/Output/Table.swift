internal import TUI

/// A list in columns whose lines keep within the terminal, exact also where letters are two cells
/// wide.
struct TextTable {
  struct Column {
    let title: String
    /// Columns are narrowed from the highest number down; 0 is never narrowed.
    let givesWay: Int
    let role: Role

    init(_ title: String, givesWay: Int = 0, role: Role = .text) {
      self.title = title
      self.givesWay = givesWay
      self.role = role
    }
  }

  struct Cell {
    /// For a terminal.
    let text: String
    /// For programs: an id rather than a name, no signs.
    let plain: String
    let role: Role?

    init(_ text: String, _ role: Role? = nil, plain: String? = nil) {
      self.text = PlainText.line(text)
      self.plain = plain ?? text
      self.role = role
    }
  }

  private static let gap = 2
  private static let narrowest = 6

  let columns: [Column]
  var rows: [[Cell]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// - Parameter limit: cells of a line; nil where nobody looks at a terminal, then nothing is cut.
  func lines(limit: Int?, paint: Paint) -> [String] {
    let head = columns.map { Cell($0.title, .title) }
    let all = [head] + rows
    let needed = all.map { $0.map { Self.width($0.text) } }
    let widths = self.widths(needed, limit)
    let shown = columns.indices.filter { widths[$0] > 0 }
    return zip(all, needed).map { row, cells in
      var line = ""
      var pending = 0
      for place in shown {
        let isCut = cells[place] > widths[place]
        let text = isCut ? Width.cut(row[place].text, to: widths[place]) : row[place].text
        if !text.isEmpty {
          line += String(repeating: " ", count: pending)
          line += paint(text, row[place].role ?? columns[place].role)
          pending = 0
        }
        pending += widths[place] - (isCut ? Width.of(text) : cells[place]) + Self.gap
      }
      return line
    }
  }

  private static func width(_ text: String) -> Int {
    let bytes = text.utf8
    return bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? bytes.count : Width.of(text)
  }

  /// Cells of each column; 0 for one that is left out.
  private func widths(_ needed: [[Int]], _ limit: Int?) -> [Int] {
    var widths = columns.indices.map { place in needed.reduce(0) { max($0, $1[place]) } }
    guard let limit else { return widths }
    let order = columns.indices.filter { columns[$0].givesWay > 0 }
      .sorted { columns[$0].givesWay > columns[$1].givesWay }
    func excess() -> Int {
      let shown = widths.filter { $0 > 0 }
      return shown.reduce(0, +) + Self.gap * max(0, shown.count - 1) - limit
    }
    for place in order where excess() > 0 {
      widths[place] = max(min(widths[place], Self.narrowest), widths[place] - excess())
    }
    for place in order where excess() > 0 { widths[place] = 0 }
    return widths
  }
}
