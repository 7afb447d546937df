import Model
import TUI

extension Workbench {
  mutating func press(_ key: Key, _ top: CaptureView) -> [Effect] {
    var view = top
    let outcome = view.handle(key)
    replaceTop(.capture(view))
    return follow(outcome, view)
  }

  private mutating func follow(_ outcome: CaptureView.Outcome, _ view: CaptureView) -> [Effect] {
    switch outcome {
    case .none: return []
    case .cancel: closeTop()
    case .complete(let path): return [.completePath(path)]
    case .read(let source): return [.readChat(source)]
    case .resume: resumeCapture()
    case .done:
      guard case .choosing(let choice) = view.stage else { return [] }
      closeTop()
      describe(choice.filled(view.start, desk), choice)
    }
    return []
  }

  mutating func paste(_ text: String, into top: CaptureView) -> [Effect] {
    var view = top
    let outcome = view.paste(text)
    replaceTop(.capture(view))
    return follow(outcome, view)
  }

  /// The form of the decision, with what the chat told in it. It takes the place of the form into
  /// which the chat was pasted.
  private mutating func describe(_ decision: Decision, _ choice: ChatChoice) {
    if case .form(let form) = overlays.last, case .addDecision = form.wish {
      drafts[form.wish] = nil
      closeTop()
    }
    let wish = Wish.capture(CapturedDecision(decision: decision, source: choice.source))
    drafts[wish] = nil
    open(wish)
    if decision.contacts.isEmpty {
      let names = choice.pick.others.map(\.label).joined(separator: ", ")
      notice = .hint(Phrase("paste.nobody-known", ["speakers": LetterText.line(names)]))
    }
  }

  func start(with contacts: [String]) -> Decision {
    var decision = Decision(id: "")
    decision.contacts = contacts
    return decision
  }

  /// Goes on with a decision that was begun from a chat and left.
  private mutating func resumeCapture() {
    let kept = drafts.keys.first { if case .capture = $0 { true } else { false } }
    guard let kept else {
      notice = .hint(Phrase("why.no-chat-yet"))
      return
    }
    closeTop()
    open(kept)
  }

  /// Several lines in a field are perhaps a chat: they stay there as text, and the clerk looks whether
  /// they can be taken apart.
  ///
  /// - Parameter form: as it was before.
  mutating func chatEffect(_ text: String, in form: FormScreen) -> [Effect] {
    guard case .addDecision = form.wish, let field = form.form.focused, CaptureView.isChat(text)
    else { return [] }
    pastedOver = [field: form.form.value(field)]
    return [.readChat(.pasted(text))]
  }

  mutating func take(_ chat: Chat, from source: ChatSource) {
    for place in overlays.indices {
      guard case .capture(var view) = overlays[place] else { continue }
      view.take(chat, from: source, desk)
      overlays[place] = .capture(view)
      return
    }
    guard case .form(var form) = overlays.last, case .addDecision = form.wish,
      case .pasted = source, chat.messages.count > 1, !chat.speakers.isEmpty
    else { return }
    // The field says again what it said before: the quote is taken from the lines that will be chosen.
    form.fill(pastedOver, desk)
    var start = form.decision(desk)
    start.platform = nil
    start.decidedOn = nil
    var view = CaptureView(start, reading: source)
    view.take(chat, from: source, desk)
    overlays.append(.capture(view))
  }

  mutating func noChat(_ source: ChatSource, _ phrase: Phrase) {
    for place in overlays.indices {
      guard case .capture(var view) = overlays[place] else { continue }
      view.askAgain()
      overlays[place] = .capture(view)
      notice = .error(phrase)
    }
  }
}
