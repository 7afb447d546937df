import Model
import TUI

/// A letter that is read, mended, sent, saved or copied.
struct OpenLetter: Sendable {
  enum Mode: Equatable, Sendable {
    case reading
    /// The text of one language is edited.
    case editing(LetterLanguage, TextArea)
    case askingToSend
    /// The clerk sends or saves it.
    case working
  }

  let order: LetterOrder
  private(set) var letter: WrittenLetter
  private(set) var mode = Mode.reading
  private(set) var pages = LetterPages.both
  private(set) var isEdited = false
  private(set) var top = 0
  private(set) var notices: [LetterNotice] = []
  /// Whether all of the notices are read, in the place of the letter.
  private(set) var listsNotices = false

  init(_ order: LetterOrder, _ letter: WrittenLetter, isEdited: Bool, _ desk: Desk) {
    self.order = order
    self.letter = letter
    self.isEdited = isEdited
    lookThrough(desk)
  }

  /// Whether keys act on the letter as a whole.
  var isRead: Bool { mode == .reading && !listsNotices }

  enum Outcome: Equatable {
    case none, cancel
    case effect(Effect)
    case tell(Phrase)
  }

  mutating func handle(_ key: Key, _ size: Size, _ desk: Desk) -> Outcome {
    switch mode {
    case .reading: return read(key, size, desk)
    case .editing(let language, let area): edit(key, language, area, size, desk)
    case .askingToSend: return answer(key)
    case .working: if key.code == .escape { return .cancel }
    }
    return .none
  }

  mutating func paste(_ text: String, _ desk: Desk) {
    guard case .editing(let language, var area) = mode else { return }
    area.paste(text)
    take(area.text, language, desk)
    mode = .editing(language, area)
  }

  /// What the user's own editor left.
  mutating func take(edited text: String, _ desk: Desk) {
    guard let language = pages.languages.first else { return }
    take(text, language, desk)
  }

  /// The clerk could not do it: everything stays as it was.
  mutating func goOn() { mode = .reading }

  private mutating func read(_ key: Key, _ size: Size, _ desk: Desk) -> Outcome {
    if key.code == .function(2) || listsNotices && (Workbench.leaves(key) || key.code == .enter) {
      listsNotices = !listsNotices && !notices.isEmpty
      top = 0
      return .none
    }
    if Workbench.leaves(key) { return .cancel }
    if let place = scrolled(key, size) {
      top = min(max(0, place), max(0, lines(columns: size.columns).count - 3))
      return .none
    }
    switch key.folded.code {
    case .tab, .right, .character("l"): turn(1, desk)
    case .backTab, .left, .character("h"): turn(-1, desk)
    case .character("y"): return .effect(.copy(text))
    case .character("s"): return send(desk)
    case .character("w"): return save(desk)
    case .character("e"), .character("E"): return beginEditing(key, desk)
    default: return .tell(Phrase("why.unknown-key", ["key": key.name]))
    }
    return .none
  }

  private func scrolled(_ key: Key, _ size: Size) -> Int? {
    let page = max(1, size.rows - 6)
    switch key.folded.code {
    case .character("d") where key.control: return top + page / 2
    case .character("u") where key.control: return top - page / 2
    case .down, .character("j"): return top + 1
    case .up, .character("k"): return top - 1
    case .pageDown, .character(" "): return top + page
    case .pageUp: return top - page
    case .home, .character("g"): return 0
    case .end, .character("G"): return .max
    default: return nil
    }
  }

  private mutating func turn(_ way: Int, _ desk: Desk) {
    pages = pages.turned(way)
    top = 0
    // Only what is shown goes out.
    lookThrough(desk)
  }

  /// Everything that is shown, for the clipboard.
  var text: String {
    pages.languages.map { language in
      let text = letter.draft[language]
      return text.subject.map { "\($0)\n\n\(text.body)" } ?? text.body
    }.joined(separator: "\n---\n\n")
  }

  private mutating func send(_ desk: Desk) -> Outcome {
    if let reason = mailProblem(desk) ?? desk.readOnly { return .tell(reason) }
    guard letter.program != nil else {
      return .tell(Phrase("why.no-mail-program", ["path": letter.configuration]))
    }
    mode = .askingToSend
    return .none
  }

  private mutating func save(_ desk: Desk) -> Outcome {
    if let reason = mailProblem(desk) { return .tell(reason) }
    mode = .working
    return .effect(.saveLetter(letter.draft, pages.languages))
  }

  private func mailProblem(_ desk: Desk) -> Phrase? {
    guard !letter.isMail else {
      return letter.draft.to.isEmpty ? Phrase("why.no-recipient") : nil
    }
    let platform = letter.draft.channel.map { desk.platform($0.platform) }
    return platform.map { Phrase("why.not-by-mail", ["platform": $0]) }
      ?? Phrase("why.not-by-mail-at-all")
  }

  private mutating func answer(_ key: Key) -> Outcome {
    if key.folded == Key("y") || key.folded == Key("Y") {
      mode = .working
      return .effect(.sendLetter(letter.draft, pages.languages))
    }
    if Workbench.leaves(key) || key.folded == Key("n") || key.code == .enter { mode = .reading }
    return .none
  }

  private mutating func beginEditing(_ key: Key, _ desk: Desk) -> Outcome {
    listsNotices = false
    guard pages.languages.count == 1, let language = pages.languages.first else {
      return .tell(Phrase("why.one-language"))
    }
    let body = letter.draft[language].body
    if key.folded == Key("E") { return .effect(.editText(body)) }
    mode = .editing(language, TextArea(body))
    return .none
  }

  private mutating func edit(
    _ key: Key, _ language: LetterLanguage, _ area: TextArea, _ size: Size, _ desk: Desk
  ) {
    if key.code == .escape || key == Key("s", control: true) || key == Key("c", control: true) {
      mode = .reading
      return
    }
    var area = area
    if key.code == .pageUp || key.code == .pageDown {
      for _ in 0..<max(1, size.rows / 2) {
        _ = area.handle(Key(key.code == .pageUp ? .up : .down), columns: size.columns)
      }
    } else {
      _ = area.handle(key, columns: size.columns)
    }
    take(area.text, language, desk)
    mode = .editing(language, area)
  }

  private mutating func take(_ text: String, _ language: LetterLanguage, _ desk: Desk) {
    guard letter.draft[language].body != text else { return }
    letter.draft[language].body = text
    isEdited = true
    lookThrough(desk)
  }

  /// What to look at before it goes out: once a change, not once a picture.
  private mutating func lookThrough(_ desk: Desk) {
    notices = LetterRemarks(letter.draft, pages.languages, desk).notices
  }
}
