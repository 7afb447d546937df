/// One line at the bottom of the screen: `/` to search, `f` to filter, `:` for a command.
public struct Prompt: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    /// The text is another one.
    case changed(String)
    /// Only the caret moved.
    case used
    case accepted(String)
    case cancelled
    /// The key means nothing here.
    case unused
  }

  /// What stands before the text.
  public var sign: String
  public private(set) var field: TextField
  /// What was typed before, the latest last.
  private var history: [String]
  /// Where Up and Down are in the history; nil: at what is being typed.
  private var place: Int?
  private var draft = ""

  public init(_ sign: String, text: String = "", placeholder: String = "", history: [String] = []) {
    self.sign = sign
    field = TextField(text, placeholder: placeholder)
    self.history = history
  }

  public var text: String {
    get { field.text }
    set { field.text = newValue }
  }

  public mutating func handle(_ key: Key) -> Outcome {
    switch key.code {
    case .enter: return .accepted(text)
    case .escape: return .cancelled
    case .character("c") where key.control, .character("g") where key.control: return .cancelled
    case .backspace where field.isEmpty: return .cancelled
    case .up: return recall(-1)
    case .down: return recall(1)
    default: break
    }
    let before = text
    guard field.handle(key) else { return .unused }
    return text == before ? .used : .changed(text)
  }

  public mutating func paste(_ pasted: String) -> Outcome {
    field.paste(pasted)
    return .changed(text)
  }

  public func draw(_ frame: inout Frame, row: Int, column: Int = 0, width: Int) {
    frame.fill(Rect(row: row, column: column, rows: 1, columns: width))
    let used = frame.put(sign, row: row, column: column, width: width, role: .key)
    field.draw(
      &frame, row: row, column: column + used, width: width - used, role: .text, focused: true)
  }

  private mutating func recall(_ way: Int) -> Outcome {
    let next = (place ?? history.count) + way
    guard next >= 0, next <= history.count, place != nil || way < 0 else { return .used }
    if place == nil { draft = text }
    place = next == history.count ? nil : next
    text = place.map { history[$0] } ?? draft
    return .changed(text)
  }
}
