import Model
import TUI

/// Which letter is to be written: those about a decision first, then those to its contacts.
struct LetterMenu: Sendable {
  struct Entry: Hashable, Sendable {
    let order: LetterOrder
    let name: String
  }

  let entries: [Entry]
  private(set) var list: ListState<Int>

  /// Contacts beyond these have their letters on their own screen.
  private static let mostContacts = 2

  /// - Parameter subjects: one record, or contacts.
  init(_ subjects: [RecordID], _ desk: Desk) {
    var entries: [Entry] = []
    func add(_ kind: RecordKind, _ id: String, _ name: String) {
      for letter in LetterKind.allCases where letter.subject == kind {
        entries.append(Entry(order: LetterOrder(letter, id), name: name))
      }
    }
    let subject = subjects.count == 1 ? subjects[0] : nil
    if let subject, subject.kind == .decision,
      let decision = desk.contents.decisions[subject.id]
    {
      add(.decision, decision.id, "")
      for id in decision.contacts.prefix(Self.mostContacts) {
        if let contact = desk.contents.contacts[id] {
          add(.contact, id, contact.nameZh ?? contact.name)
        }
      }
    } else if let contact = subject.flatMap({ desk.contents.contacts[$0.id] }) {
      add(.contact, contact.id, contact.nameZh ?? contact.name)
    } else if let first = subjects.first {
      add(.contact, first.id, "")
    }
    self.entries = entries
    list = ListState(Array(entries.indices), height: 12)
  }

  enum Outcome: Equatable {
    case none, cancel
    case write(LetterOrder)
  }

  mutating func handle(_ key: Key) -> Outcome {
    if key.code == .enter || key.code == .right {
      return list.selected.map { .write(entries[$0].order) } ?? .none
    }
    let letters = Array("123456789")
    if case .character(let character) = key.folded.code, !key.control, !key.alt,
      let place = letters.firstIndex(of: character), entries.indices.contains(place)
    {
      return .write(entries[place].order)
    }
    if Workbench.leaves(key) { return .cancel }
    _ = list.handle(key)
    return .none
  }

  func draw(_ frame: inout Frame, in body: Rect, _ title: String, _ desk: Desk) {
    let rows = entries.map { entry in
      let name = desk.name(entry.order)
      return entry.name.isEmpty ? name : "\(name) · \(entry.name)"
    }
    let wide = rows.map(Width.of).max() ?? 0
    let box = body.centred(rows: rows.count + 4, columns: max(40, wide + 8))
    frame.fill(box)
    frame.pane(box, title: title, focused: true)
    let inside = Panes.inside(box)
    let parts = inside.splitBottom(inside.rows > rows.count + 1 ? 2 : 0)
    var list = list
    list.fit(height: parts.rest.rows)
    for (line, place) in list.visible.enumerated() {
      let isChosen = place == list.index
      let number = place < 9 ? "\(place + 1) " : "  "
      frame.put(
        [Span(number, .key), Span(rows[place])], row: parts.rest.row + line,
        column: inside.column, width: inside.columns, selected: isChosen, fill: true)
    }
    if parts.bottom.rows > 1 {
      frame.put(
        desk.words(Phrase("letters.choose")), row: parts.bottom.row + 1, column: inside.column,
        width: inside.columns, role: .muted)
    }
  }
}

extension Desk {
  /// What a letter is for. In the chat there is no mail to look at before one was sent.
  func name(_ order: LetterOrder) -> String {
    let isFirst = contents.decisions[order.id]?.requests.isEmpty ?? true
    if order.kind == .chatNudge, isFirst { return words(Phrase("letter-kind.chat-question")) }
    return words(Phrase("letter-kind.\(order.kind.rawValue)"))
  }
}
