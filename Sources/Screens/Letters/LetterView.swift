import Model
import TUI

/// A letter from the choice of its kind until it is sent.
struct LetterView: Sendable {
  enum Stage: Sendable {
    case choosing
    /// The clerk fills the templates.
    case writing(LetterOrder)
    case open(OpenLetter)
  }

  let subject: RecordID
  private(set) var menu: LetterMenu
  private(set) var stage = Stage.choosing

  init(_ subject: RecordID, _ desk: Desk) {
    self.subject = subject
    menu = LetterMenu(subject, desk)
  }

  var open: OpenLetter? { if case .open(let letter) = stage { letter } else { nil } }

  mutating func write(_ order: LetterOrder) { stage = .writing(order) }
  mutating func show(_ letter: OpenLetter) { stage = .open(letter) }
  mutating func choose() { stage = .choosing }

  mutating func handleMenu(_ key: Key) -> LetterMenu.Outcome { menu.handle(key) }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    if case .open(let letter) = stage { return letter.draw(&frame, in: body, desk) }
    let title = desk.words(
      Phrase("letters.title", ["name": desk.contents[subject]?.label ?? subject.id]))
    menu.draw(&frame, in: body, title, desk)
  }
}

extension Workbench {
  func letterSize() -> Size { Panes.inside(layout.body).size }

  mutating func press(_ key: Key, _ view: LetterView) -> [Effect] {
    var view = view
    switch view.stage {
    case .writing:
      if Workbench.leaves(key) { closeTop() }
      return []
    case .choosing:
      switch view.handleMenu(key) {
      case .none: replaceTop(.letter(view))
      case .cancel: closeTop()
      case .write(let order):
        if let kept = letters[order] {
          view.show(OpenLetter(order, kept, isEdited: true, desk))
          notice = .hint(Phrase("notice.letter-draft"))
          replaceTop(.letter(view))
          return []
        }
        view.write(order)
        replaceTop(.letter(view))
        return [.writeLetter(order)]
      }
      return []
    case .open(let letter): return press(key, letter, view)
    }
  }

  private mutating func press(_ key: Key, _ letter: OpenLetter, _ view: LetterView) -> [Effect] {
    var (letter, view) = (letter, view)
    let outcome = letter.handle(key, letterSize(), desk)
    view.show(letter)
    replaceTop(.letter(view))
    switch outcome {
    case .none: return []
    case .effect(let effect): return [effect]
    case .tell(let phrase): notice = .hint(phrase)
    case .cancel:
      if letter.isEdited {
        letters[letter.order] = letter.letter
        notice = .hint(Phrase("notice.letter-kept"))
      }
      view.choose()
      replaceTop(.letter(view))
    }
    return []
  }

  mutating func paste(_ text: String, into view: LetterView) {
    guard var letter = view.open, case .editing = letter.mode else {
      notice = .hint(Phrase("why.paste-nowhere"))
      return
    }
    var view = view
    letter.paste(text, desk)
    view.show(letter)
    replaceTop(.letter(view))
  }

  /// The letter on top changes, where there is one.
  private mutating func changeLetter(_ change: (inout LetterView, Desk) -> Void) {
    for place in overlays.indices {
      guard case .letter(var view) = overlays[place] else { continue }
      change(&view, desk)
      overlays[place] = .letter(view)
    }
  }

  mutating func take(_ letter: WrittenLetter, for order: LetterOrder) {
    changeLetter { view, desk in
      guard case .writing(order) = view.stage else { return }
      view.show(OpenLetter(order, letter, isEdited: false, desk))
    }
  }

  /// It could not be written, sent or saved; what was typed stays.
  mutating func letterFailed(_ phrase: Phrase, place: String?) {
    let words = place.map {
      Phrase("letters.at", ["place": $0, "what": desk.words(phrase)])
    }
    notice = .error(words ?? phrase)
    changeLetter { view, _ in
      guard var letter = view.open else { return view.choose() }
      letter.goOn()
      view.show(letter)
    }
  }

  mutating func letterDone(_ phrase: Phrase, sent: Bool) {
    notice = Notice(kind: .done, phrase: phrase)
    changeLetter { view, _ in
      guard var letter = view.open else { return }
      letter.goOn()
      view.show(letter)
    }
    guard sent, case .letter(let view) = overlays.last, let letter = view.open else { return }
    letters[letter.order] = nil
    closeTop()
  }

  mutating func take(edited text: String) {
    changeLetter { view, desk in
      guard var letter = view.open else { return }
      letter.take(edited: text, desk)
      view.show(letter)
    }
  }
}

extension LetterView {
  /// For the footer.
  var keys: [(names: String, label: Phrase)] {
    guard case .open(let letter) = stage else {
      return [("Enter", Phrase("footer.write")), ("Esc", Phrase("footer.close"))]
    }
    switch letter.mode {
    case .reading:
      return [
        ("s", Phrase("footer.send")), ("w", Phrase("footer.save-draft")),
        ("y", Phrase("footer.copy")), ("e", Phrase("footer.edit-text")),
        ("Tab", Phrase("footer.language")),
      ] + (letter.notices.isEmpty ? [] : [("F2", Phrase("footer.look-at"))])
        + [("Esc", Phrase("footer.close"))]
    case .editing: return [("Esc", Phrase("footer.done-editing"))]
    case .askingToSend:
      return [("y", Phrase("footer.send")), ("Esc", Phrase("footer.cancel"))]
    case .working: return [("Esc", Phrase("footer.close"))]
    }
  }
}
