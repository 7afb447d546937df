import Model
import TUI

/// A decision taken out of a chat: where the chat is, and which of its lines settle it.
struct CaptureView: Sendable {
  enum Stage: Sendable {
    /// A chat is pasted, or the path of a file typed.
    case asking
    case reading(ChatSource)
    case choosing(ChatChoice)
  }

  /// What is known already, from the form that the chat was pasted into.
  let start: Decision
  private(set) var stage: Stage
  private(set) var field = TextField()
  private(set) var candidates: [String] = []
  private var completed: String?

  init(_ start: Decision, reading source: ChatSource? = nil) {
    self.start = start
    stage = source.map(Stage.reading) ?? .asking
  }

  enum Outcome: Equatable {
    case none, cancel
    case read(ChatSource)
    case complete(String)
    case done
    case resume
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch stage {
    case .asking: return ask(key)
    case .reading: return Workbench.leaves(key) ? .cancel : .none
    case .choosing(var choice):
      let outcome = choice.handle(key)
      stage = .choosing(choice)
      switch outcome {
      case .none: return .none
      case .cancel: return .cancel
      case .done: return .done
      }
    }
  }

  private mutating func ask(_ key: Key) -> Outcome {
    if key.code == .escape || key == Key("c", control: true) { return .cancel }
    let path = FieldText.trimmed(field.text)
    if key.code == .enter { return path.isEmpty ? .resume : read(.file(path)) }
    if key.code == .tab, !path.isEmpty, path != completed {
      completed = path
      return .complete(path)
    }
    _ = field.handle(key)
    return .none
  }

  mutating func read(_ source: ChatSource) -> Outcome {
    stage = .reading(source)
    return .read(source)
  }

  /// One line is a path, more are a chat.
  mutating func paste(_ text: String) -> Outcome {
    guard case .asking = stage else { return .none }
    if Self.isChat(text) { return read(.pasted(text)) }
    field.paste(text)
    return .none
  }

  static func isChat(_ text: String) -> Bool {
    FieldText.trimmed(text).contains(where: \.isNewline)
  }

  mutating func complete(_ typed: String, with path: String, _ candidates: [String]) {
    guard case .asking = stage, FieldText.trimmed(field.text) == typed else { return }
    field.text = path
    completed = path.hasSuffix("/") && candidates.isEmpty ? nil : path
    self.candidates = candidates.count > 1 ? candidates : []
  }

  mutating func take(_ chat: Chat, from source: ChatSource, _ desk: Desk) {
    guard case .reading(source) = stage else { return }
    stage = .choosing(ChatChoice(source, chat, desk))
  }

  mutating func askAgain() { stage = .asking }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    if case .choosing(let choice) = stage { return choice.draw(&frame, in: body, desk) }
    let columns = min(72, body.columns)
    let lines = Wrap.lines(desk.words(Phrase("paste.what")), width: max(1, columns - 4))
    let names = Wrap.lines(candidates.joined(separator: "  "), width: max(1, columns - 4))
      .prefix(candidates.isEmpty ? 0 : 4)
    let box = body.centred(rows: lines.count + names.count + 5, columns: columns)
    frame.fill(box)
    frame.pane(box, title: desk.words(Phrase("paste.title")), focused: true)
    let inside = Panes.inside(box)
    var row = inside.row
    for line in lines where row < inside.endRow - 2 {
      frame.put(line, row: row, column: inside.column, width: inside.columns)
      row += 1
    }
    if case .reading = stage {
      frame.put(
        desk.words(Phrase("paste.reading")), row: inside.endRow - 1, column: inside.column,
        width: inside.columns, role: .muted)
      return
    }
    let sign = desk.words(Phrase("paste.file")) + " "
    row = min(row + 1, inside.endRow - 1)
    let used = frame.put(sign, row: row, column: inside.column, width: inside.columns, role: .key)
    field.draw(&frame, row: row, column: inside.column + used, width: inside.columns - used)
    for (place, line) in names.enumerated() where row + 1 + place < inside.endRow {
      frame.put(
        line, row: row + 1 + place, column: inside.column, width: inside.columns, role: .muted)
    }
  }
}

extension CaptureView {
  /// For the footer.
  var keys: [(names: String, label: Phrase)] {
    switch stage {
    case .asking:
      [("Enter", Phrase("footer.read")), ("Tab", Phrase("footer.complete")), Self.cancel]
    case .reading: [Self.cancel]
    case .choosing:
      [
        ("Space", Phrase("footer.mark-line")), ("Enter", Phrase("footer.take-lines")),
        ("w", Phrase("footer.who-we-are")), Self.cancel,
      ]
    }
  }

  private static let cancel = (names: "Esc", label: Phrase("footer.cancel"))
}
