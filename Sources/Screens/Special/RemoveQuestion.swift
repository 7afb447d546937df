import Model
import TUI

/// Asks before records go that others name: their references would lead nowhere.
struct RemoveQuestion: Equatable, Sendable {
  let records: [RecordID]
  let lines: [String]

  init(_ records: [RecordID], namedBy others: [RecordID], _ desk: Desk) {
    self.records = records
    let name =
      records.count == 1
      ? desk.contents[records[0]]?.label ?? records[0].id : String(records.count)
    let heading =
      records.count == 1
      ? Phrase("remove.named", ["name": name, "n": String(others.count)])
      : Phrase("remove.named-many", ["records": name, "n": String(others.count)])
    var lines = [desk.words(heading)]
    lines += others.prefix(5).map { "· " + (desk.contents[$0]?.label ?? $0.id) }
    if others.count > 5 {
      lines.append(desk.words(Phrase("remove.more", ["n": String(others.count - 5)])))
    }
    self.lines = lines
  }

  var change: Change? { RemoveRecords.change(records, force: true) }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    let columns = min(64, body.columns)
    let wrapped = lines.flatMap { Wrap.lines($0, width: max(1, columns - 4)) }
    let keys = desk.words(Phrase("remove.keys"))
    let box = body.centred(rows: wrapped.count + 4, columns: columns)
    frame.fill(box)
    frame.pane(box, title: desk.words(Phrase("remove.title")), focused: true)
    let inside = Panes.inside(box)
    for (row, line) in wrapped.enumerated() where row < inside.rows - 1 {
      frame.put(line, row: inside.row + row, column: inside.column, width: inside.columns)
    }
    frame.put(
      keys, row: inside.endRow - 1, column: inside.column, width: inside.columns, role: .warning)
  }
}
