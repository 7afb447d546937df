public import Model
import TUI

extension Workbench {
  /// Keys that mean the same on every screen.
  static let commonKeys = [
    KeyRow("j Down", .down), KeyRow("k Up", .up),
    KeyRow("Ctrl-d", .halfPageDown), KeyRow("Ctrl-u", .halfPageUp),
    KeyRow("PgDn Ctrl-f", .pageDown), KeyRow("PgUp Ctrl-b", .pageUp),
    KeyRow("g Home", .first), KeyRow("G End", .last),
    KeyRow("h Left", .left), KeyRow("l Right", .right), KeyRow("Tab Shift-Tab", .otherPane),
    KeyRow("1", .contacts), KeyRow("2", .decisions),
    KeyRow("3", .channels), KeyRow("4", .trips), KeyRow("5", .checklist), KeyRow("6", .guide),
    KeyRow("]", .nextScreen), KeyRow("[", .previousScreen),
    KeyRow("Esc q", .back), KeyRow("Q Ctrl-c", .quit),
    KeyRow("f", .filter, footer: true),
    KeyRow("u", .undo, footer: true), KeyRow("U", .redo),
    KeyRow("/", .search, footer: true), KeyRow("n", .searchNext), KeyRow("N", .searchPrevious),
    KeyRow("Space", .mark), KeyRow("v", .markRange), KeyRow("V", .markAll),
    KeyRow("o", .sort), KeyRow("O", .reverse), KeyRow("z", .zoom),
    KeyRow("", .mouse), KeyRow("", .theme), KeyRow("", .configure), KeyRow("!", .complaints),
    KeyRow("R", .reload), KeyRow("Ctrl-l", .redraw),
    KeyRow("Ctrl-z", .stop),
    KeyRow(": Ctrl-p", .palette, footer: true), KeyRow("? F1", .help, footer: true),
  ]

  /// All keys in force: those of the screen, then the common ones.
  var bindings: [KeyBinding] { bindings { _ in true } }

  /// Those keys in force whose rows are wanted: the reasons of the others need not be found.
  func bindings(where isWanted: (KeyRow) -> Bool) -> [KeyBinding] {
    if let special = Special.instead(of: desk) { return special.bindings }
    return rows(where: isWanted).map { $0.row.binding($0.reason) }
  }

  /// The wanted rows of the screen, then the common ones, with why each cannot work now.
  func rows(where isWanted: (KeyRow) -> Bool) -> [(row: KeyRow, reason: Phrase?)] {
    let screen = screen
    var found: [(row: KeyRow, reason: Phrase?)] = []
    for row in desk.keys.rows(screen.keyRows) where isWanted(row) {
      found.append((row, screen.reason(row.command, desk)))
    }
    for row in desk.keys.rows(Self.commonKeys) where isWanted(row) && !screen.hides(row.command) {
      found.append((row, reason(row.command)))
    }
    return found
  }

  private func reason(_ command: Command) -> Phrase? {
    if let reason = desk.writingProblem(command) { return reason }
    switch command {
    case .searchNext, .searchPrevious:
      return screen.search.isEmpty ? Phrase("why.no-search") : nil
    case .complaints: return desk.complaints.isEmpty ? Phrase("why.no-complaints") : nil
    default: return nil
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    // Also out of a form: nothing in it is lost by it.
    if key == Key("z", control: true) { return [.stop] }
    if let prompt { return press(key, in: prompt) }
    if let top = overlays.last { return press(key, over: top) }
    let folded = key.folded
    let near = bindings { $0.keys.contains(key) || $0.keys.contains(folded) }
    guard let binding: KeyBinding = near.binding(for: key) else {
      notice = .hint(whyNothing(key))
      return []
    }
    if let reason = binding.disabled {
      notice = .hint(reason)
      return []
    }
    return run(binding.message)
  }

  /// What a key without a meaning here does on other screens, if anything.
  private func whyNothing(_ key: Key) -> Phrase {
    let there = Special.instead(of: desk) == nil ? desk.keys.elsewhere(key) : nil
    guard let there else { return Phrase("why.unknown-key", ["key": key.name]) }
    return Phrase(
      "why.elsewhere",
      [
        "key": key.name, "what": desk.words(there.command.label),
        "screens": there.screens.map { desk.words($0.label) }.joined(separator: ", "),
      ])
  }

  /// Carry out a command, wherever it came from.
  mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .quit: return [.quit]
    case .nextScreen: leave(for: (current + 1) % screens.count)
    case .previousScreen: leave(for: (current + screens.count - 1) % screens.count)
    case .back where !screen.hasInnerBack && !trail.isEmpty: change(to: trail.removeLast())
    case .search: prompt = LinePrompt(.search, text: "")
    case .filter: prompt = LinePrompt(.filter, text: screen.filter)
    case .palette: overlays.append(.palette(Palette(bindings, desk)))
    case .help: overlays.append(.help(HelpView(bindings, words: desk.words)))
    case .complaints: overlays.append(.complaints(ComplaintList(desk)))
    case .undo: return ask(.undo)
    case .redo: return ask(.redo)
    case .reload:
      desk.readAgain()
      return [.reload]
    case .redraw: return [.redraw]
    case .stop: return [.stop]
    case .mouse:
      usesMouse.toggle()
      notice = .hint(usesMouse ? Phrase("notice.mouse-on") : Phrase("notice.mouse-off"))
      return [.mouse(usesMouse)]
    case .theme: return [.listThemes]
    case .configure: return [.editConfiguration(path: nil, line: nil)]
    case .makeSample: return [.createBook(sample: true)]
    case .makeEmpty: return [.createBook(sample: false)]
    default:
      if let place = Screens.place(of: command) {
        leave(for: place)
      } else {
        return take(screen.update(command, desk))
      }
    }
    return []
  }

  private mutating func ask(_ effect: Effect) -> [Effect] {
    waiting.append(.screen)
    return [effect]
  }

  /// What came out of the user's editor is a change like any other: its answer finds the screen, and
  /// not a form that waits for one of its own.
  public mutating func rewrite(_ change: RewriteFile) -> Effect {
    waiting.append(.screen)
    return .perform(.rewrite(change))
  }

  /// To a screen that was chosen by its name: there is no way back to remember.
  mutating func leave(for place: Int) {
    trail = []
    change(to: place)
  }

  mutating func change(to place: Int) {
    current = place
    catchUp(place)
    screen.rest(desk)
  }

  mutating func take(_ steps: [Step]) -> [Effect] {
    var effects: [Effect] = []
    for step in steps {
      switch step {
      case .effect(let effect):
        if case .perform = effect { waiting.append(.screen) }
        effects.append(effect)
      case .form(let wish): open(wish)
      case .test(let contacts, let channel):
        if let dialog = TestDialog(contacts, channel, desk) {
          overlays.append(.test(dialog))
        } else {
          notice = .hint(
            contacts.count == 1
              ? Phrase("why.no-account", ["name": desk.contactName(contacts[0])])
              : Phrase("form.no-shared-platform"))
        }
      case .askToRemove(let records, let others):
        overlays.append(.remove(RemoveQuestion(records, namedBy: others, desk)))
      case .chooseFailures(let trip): chooseFailures(trip)
      case .suppose(let down): effects += suppose(down)
      case .letter(let subjects): overlays.append(.letter(LetterView(subjects, desk)))
      case .match: effects += lookForAnswers()
      case .capture(let contacts): overlays.append(.capture(CaptureView(start(with: contacts))))
      case .go(let record): go(to: record)
      case .tell(let notice): self.notice = notice
      }
    }
    return effects
  }

  mutating func open(_ wish: Wish) {
    guard var form = FormScreen(wish, desk) else { return }
    if let draft = drafts[wish] { form.resume(draft, desk) }
    overlays.append(.form(form))
    if drafts[wish] != nil { notice = .hint(Phrase("notice.draft")) }
  }

  mutating func go(to record: RecordID) {
    for place in screens.indices {
      catchUp(place)
      guard screens[place]?.show(record, desk) == true else { continue }
      if place != current { trail.append(current) }
      change(to: place)
      return
    }
    notice = .hint(Phrase("why.not-shown", ["path": record.path]))
  }
}
