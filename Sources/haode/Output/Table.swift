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
    let widths = self.widths(limit)
    let shown = columns.indices.filter { widths[$0] > 0 }
    let head = line(shown, widths) { place in
      (columns[place].title, .title)
    }
    return ([head(paint)])
      + rows.map { row in
        line(shown, widths) { place in
          (row[place].text, row[place].role ?? columns[place].role)
        }(paint)
      }
  }

  private func line(
    _ shown: [Int], _ widths: [Int], _ cell: @escaping (Int) -> (String, Role)
  ) -> (Paint) -> String {
    { paint in
      var line = ""
      var pending = 0
      for place in shown {
        let (text, role) = cell(place)
        let cut = Width.cut(text, to: widths[place])
        if !cut.isEmpty {
          line += String(repeating: " ", count: pending) + paint(cut, role)
          pending = 0
        }
        pending += widths[place] - Width.of(cut) + Self.gap
      }
      return line
    }
  }

  /// Cells of each column; 0 for one that is left out.
  private func widths(_ limit: Int?) -> [Int] {
    var widths = columns.indices.map { place in
      rows.reduce(Width.of(columns[place].title)) { max($0, Width.of($1[place].text)) }
    }
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
