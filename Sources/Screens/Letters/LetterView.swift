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

  /// One record, or contacts who get a letter each.
  let subjects: [RecordID]
  private(set) var menu: LetterMenu
  private(set) var stage = Stage.choosing
  private(set) var round: LetterRound?

  init(_ subjects: [RecordID], _ desk: Desk) {
    self.subjects = subjects
    menu = LetterMenu(subjects, desk)
  }

  var open: OpenLetter? { if case .open(let letter) = stage { letter } else { nil } }

  mutating func write(_ order: LetterOrder) { stage = .writing(order) }
  mutating func show(_ letter: OpenLetter) {
    stage = .open(letter)
    round?.hasShown(letter)
  }
  mutating func choose() { stage = .choosing }

  /// The letters of this kind begin.
  ///
  /// - Returns: the first.
  mutating func begin(_ order: LetterOrder) -> LetterOrder {
    let new = LetterRound(order, subjects)
    round = new
    return new.current
  }

  /// To the letter before or behind; false at an end.
  mutating func turn(_ way: Int) -> Bool { round?.turn(way) ?? false }
  mutating func recorded() { round?.recorded() }
  /// Whether several contacts get one each.
  var isRound: Bool { round?.place != nil }

  mutating func handleMenu(_ key: Key) -> LetterMenu.Outcome { menu.handle(key) }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    if case .open(let letter) = stage {
      return letter.draw(&frame, in: body, place: round?.place, desk)
    }
    if case .writing(let order) = stage, let place = round?.place {
      frame.fill(body)
      return frame.pane(
        body, title: "\(place) \(OpenLetter.title(order, reference: nil, desk))", focused: true)
    }
    let name =
      subjects.count == 1
      ? desk.contents[subjects[0]]?.label ?? subjects[0].id
      : desk.words(Phrase("test.people", ["n": String(subjects.count)]))
    let title = desk.words(Phrase("letters.title", ["name": name]))
    menu.draw(&frame, in: body, title, desk)
  }
}

extension Workbench {
  func letterSize() -> Size { Panes.inside(layout.body).size }

  mutating func press(_ key: Key, _ view: LetterView) -> [Effect] {
    var view = view
    switch view.stage {
    case .writing:
      // One that could not be written keeps nobody from the others.
      if view.isRound, let step = LetterRound.Step(key) { return take(step, nil, view) }
      if Workbench.leaves(key) { closeTop() }
      return []
    case .choosing:
      switch view.handleMenu(key) {
      case .none: replaceTop(.letter(view))
      case .cancel: closeTop()
      case .write(let order):
        let first = view.begin(order)
        return write(first, view)
      }
      return []
    case .open(let letter): return press(key, letter, view)
    }
  }

  /// As it was left, or else as the clerk fills it.
  private mutating func write(_ order: LetterOrder, _ view: LetterView) -> [Effect] {
    var view = view
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

  private mutating func press(_ key: Key, _ letter: OpenLetter, _ view: LetterView) -> [Effect] {
    if letter.isRead, let step = LetterRound.Step(key) { return take(step, letter, view) }
    var (letter, view) = (letter, view)
    let outcome = letter.handle(key, letterSize(), desk)
    view.show(letter)
    replaceTop(.letter(view))
    switch outcome {
    case .none: return []
    case .effect(let effect): return [effect]
    case .tell(let phrase): notice = .hint(phrase)
    case .cancel:
      keep(letter)
      view.choose()
      replaceTop(.letter(view))
    }
    return []
  }

  private mutating func keep(_ letter: OpenLetter) {
    guard letter.isEdited else { return }
    letters[letter.order] = letter.letter
    notice = .hint(Phrase("notice.letter-kept"))
  }

  /// To the letter of another contact, or to the record of what was sent.
  private mutating func take(
    _ step: LetterRound.Step, _ letter: OpenLetter?, _ view: LetterView
  ) -> [Effect] {
    var view = view
    switch step {
    case .turn(let way):
      guard view.turn(way), let round = view.round else {
        notice = .hint(Phrase(way > 0 ? "why.last-letter" : "why.first-letter"))
        return []
      }
      if let letter { keep(letter) }
      return write(round.current, view)
    case .record:
      guard view.round?.current.kind.isTest == true else {
        notice = .hint(Phrase("why.no-test-message"))
        return []
      }
      if let reason = desk.readOnly {
        notice = .hint(reason)
      } else if let dialog = TestDialog(sent: view.round?.sent ?? [], desk) {
        overlays.append(.test(dialog))
      } else {
        notice = .hint(Phrase("why.letters-recorded"))
      }
      return []
    }
  }

  /// The test messages that were shown are recorded: the letters go where all were.
  mutating func recordedLetters() {
    guard case .letter(var view) = overlays.last else { return }
    for order in view.round?.orders ?? [] { letters[order] = nil }
    view.recorded()
    replaceTop(.letter(view))
    if view.round?.isThrough == true { closeTop() }
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
      guard var letter = view.open else {
        if !view.isRound { view.choose() }
        return
      }
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
      return
        (letter.letter.isMail
        ? [("s", Phrase("footer.send")), ("w", Phrase("footer.save-draft"))] : [])
        + (isRound ? [("n", Phrase("footer.next-letter"))] : []) + [("y", Phrase("footer.copy"))]
        + (letter.order.kind.isTest ? [("t", Phrase("footer.record-test"))] : [])
        + [("e", Phrase("footer.edit-text")), ("Tab", Phrase("footer.language"))]
        + (letter.notices.isEmpty ? [] : [("F2", Phrase("footer.look-at"))])
        + [("Esc", Phrase("footer.close"))]
    case .editing: return [("Esc", Phrase("footer.done-editing"))]
    case .askingToSend:
      return [("y", Phrase("footer.send")), ("Esc", Phrase("footer.cancel"))]
    case .working: return [("Esc", Phrase("footer.close"))]
    }
  }
}
