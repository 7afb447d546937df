import Model
import TUI

/// Looks for answers to our letters in mails of this computer, and goes through what is found.
struct AnswerView: Sendable {
  enum Stage: Sendable {
    case asking
    /// The clerk looks; how many files it has seen.
    case reading(String, files: Int)
    case choosing(AnswerList)
  }

  private(set) var stage = Stage.asking
  private var question = PathQuestion()

  /// - Parameter path: where the last search was.
  init(_ path: String?) { if let path { question.suggest(path) } }

  enum Outcome: Equatable {
    case none, cancel
    case complete(String)
    case read(String)
    /// The search ends, and another path can be typed.
    case stop
    case list(AnswerList.Outcome)
  }

  mutating func handle(_ key: Key, _ size: Size, _ desk: Desk) -> Outcome {
    switch stage {
    case .asking:
      switch question.handle(key) {
      case .none: return .none
      case .cancel: return .cancel
      case .complete(let path): return .complete(path)
      case .accept(let path):
        if path.isEmpty { return .list(.tell(Phrase("answers.no-path"))) }
        stage = .reading(path, files: 0)
        return .read(path)
      }
    case .reading:
      guard Workbench.leaves(key) else { return .none }
      stage = .asking
      return .stop
    case .choosing(var list):
      let outcome = list.handle(key, height: size.rows, desk)
      stage = .choosing(list)
      return .list(outcome)
    }
  }

  mutating func paste(_ text: String) { if case .asking = stage { question.paste(text) } }

  mutating func suggest(_ path: String) { if case .asking = stage { question.suggest(path) } }

  mutating func complete(_ typed: String, with path: String, _ candidates: [String]) {
    if case .asking = stage { question.complete(typed, with: path, candidates) }
  }

  mutating func looked(at files: Int) {
    if case .reading(let path, _) = stage { stage = .reading(path, files: files) }
  }

  /// - Returns: whether it was waited for.
  mutating func take(_ harvest: AnswerHarvest) -> Bool {
    guard case .reading = stage else { return false }
    stage = harvest.answers.isEmpty ? .asking : .choosing(AnswerList(harvest))
    return true
  }

  mutating func failed() { if case .reading = stage { stage = .asking } }

  var list: AnswerList? { if case .choosing(let list) = stage { list } else { nil } }

  mutating func change(_ change: (inout AnswerList) -> Void) {
    guard case .choosing(var list) = stage else { return }
    change(&list)
    stage = .choosing(list)
  }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    if case .choosing(let list) = stage { return list.draw(&frame, in: body, desk) }
    var waiting: String?
    if case .reading(_, let files) = stage {
      waiting = desk.words(
        Phrase("answers.reading", ["n": RecordScreen<DecisionRecords>.grouped(files)]))
    }
    question.draw(
      &frame, in: body, title: desk.words(Phrase("answers.title")),
      what: desk.words(Phrase("answers.what")), sign: desk.words(Phrase("answers.path")),
      waiting: waiting)
  }
}

extension AnswerView {
  /// For the footer.
  var keys: [(names: String, label: Phrase)] {
    switch stage {
    case .asking:
      [
        ("Tab", Phrase("footer.complete")), ("Enter", Phrase("footer.read")),
        ("Esc", Phrase("footer.cancel")),
      ]
    case .reading: [("Esc", Phrase("footer.stop"))]
    case .choosing:
      [
        ("y", Phrase("footer.record")), ("n", Phrase("footer.skip")),
        ("c", Phrase("mail.as-confirmed")), ("a", Phrase("mail.as-acknowledged")),
        ("x", Phrase("mail.as-disputed")),
        ("u", Phrase("footer.undo")), ("Esc", Phrase("footer.close")),
      ]
    }
  }
}
