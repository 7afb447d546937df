import Model
import TUI

extension Workbench {
  /// Asks where the mails are; the clerk knows where they usually lie.
  mutating func lookForAnswers() -> [Effect] {
    overlays.append(.answers(AnswerView(mailPath)))
    return mailPath == nil ? [.askInbox] : []
  }

  mutating func press(_ key: Key, _ top: AnswerView) -> [Effect] {
    var view = top
    let outcome = view.handle(key, Panes.inside(layout.body).size, desk)
    replaceTop(.answers(view))
    switch outcome {
    case .none: return []
    case .cancel: closeTop()
    case .complete(let path): return [.completePath(path)]
    case .stop: return [.stopMatching]
    case .read(let path):
      mailPath = path
      return [.match(path)]
    case .list(let outcome): return follow(outcome)
    }
    return []
  }

  private mutating func follow(_ outcome: AnswerList.Outcome) -> [Effect] {
    switch outcome {
    case .none: return []
    case .leave: leaveAnswers()
    case .undo: return desk.readOnly == nil ? run(.undo) : tellReadOnly()
    case .redo: return desk.readOnly == nil ? run(.redo) : tellReadOnly()
    case .tell(let phrase): notice = .hint(phrase)
    case .callBack(let matched): confirm(by: matched)
    case .record(let record):
      changeAnswers { $0.begin() }
      waiting.append(.answers)
      return [.recordAnswer(record)]
    }
    return []
  }

  private mutating func tellReadOnly() -> [Effect] {
    notice = desk.readOnly.map(Notice.hint)
    return []
  }

  /// Back to the decisions, with the one that was looked at last.
  private mutating func leaveAnswers() {
    var decision: String?
    changeAnswers { decision = $0.selected?.answer.decision }
    closeTop()
    if let decision { screen.select(RecordID(.decision, decision), desk) }
  }

  /// The form that asks for the call back, with the mail as its evidence.
  private mutating func confirm(by matched: MatchedAnswer) {
    let answer = matched.answer
    let wish = Wish.confirm(answer.decision)
    open(wish)
    guard case .form(var form) = overlays.last, form.wish == wish else { return }
    form.fill(
      [
        .key("by"): answer.person, .key("channel"): "email",
        .key("reference"): answer.mail.messageID,
        .key("evidence"): matched.piece == nil ? matched.path : nil,
      ].compactMapValues { $0 }, desk)
    replaceTop(.form(form))
    notice = .hint(Phrase("answers.call-back"))
  }

  mutating func take(_ harvest: AnswerHarvest) {
    for place in overlays.indices {
      guard case .answers(var view) = overlays[place] else { continue }
      guard view.take(harvest) else { return }
      overlays[place] = .answers(view)
      if harvest.answers.isEmpty {
        notice = .hint(Phrase("answers.none", ["files": String(harvest.files)]))
      }
    }
  }

  mutating func changeAnswerView(_ change: (inout AnswerView) -> Void) {
    for place in overlays.indices {
      guard case .answers(var view) = overlays[place] else { continue }
      change(&view)
      overlays[place] = .answers(view)
    }
  }

  mutating func changeAnswers(_ change: (inout AnswerList) -> Void) {
    changeAnswerView { $0.change(change) }
  }

  mutating func noMatch(_ phrase: Phrase) {
    changeAnswerView { $0.failed() }
    notice = .error(phrase)
  }
}
