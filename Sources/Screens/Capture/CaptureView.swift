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
  private var question = PathQuestion()

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
    switch question.handle(key) {
    case .none: .none
    case .cancel: .cancel
    case .complete(let path): .complete(path)
    case .accept(let path): path.isEmpty ? .resume : read(.file(path))
    }
  }

  mutating func read(_ source: ChatSource) -> Outcome {
    stage = .reading(source)
    return .read(source)
  }

  /// One line is a path, more are a chat.
  mutating func paste(_ text: String) -> Outcome {
    guard case .asking = stage else { return .none }
    if Self.isChat(text) { return read(.pasted(text)) }
    question.paste(text)
    return .none
  }

  static func isChat(_ text: String) -> Bool {
    FieldText.trimmed(text).contains(where: \.isNewline)
  }

  mutating func complete(_ typed: String, with path: String, _ candidates: [String]) {
    if case .asking = stage { question.complete(typed, with: path, candidates) }
  }

  mutating func take(_ chat: Chat, from source: ChatSource, _ desk: Desk) {
    guard case .reading(source) = stage else { return }
    stage = .choosing(ChatChoice(source, chat, desk))
  }

  mutating func askAgain() { stage = .asking }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    if case .choosing(let choice) = stage { return choice.draw(&frame, in: body, desk) }
    let isReading = if case .reading = stage { true } else { false }
    question.draw(
      &frame, in: body, title: desk.words(Phrase("paste.title")),
      what: desk.words(Phrase("paste.what")), sign: desk.words(Phrase("paste.file")),
      waiting: isReading ? desk.words(Phrase("paste.reading")) : nil)
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
