import Model
import TUI

/// What lies over a screen and takes the keys.
enum Overlay: Sendable {
  case form(FormScreen)
  case help(HelpView)
  case palette(Palette)
  case complaints(ComplaintList)
  case test(TestDialog)
  case remove(RemoveQuestion)
  case failures(FailureChooser)
  case code(CodeView)
  case themes(ThemeChooser)
  case letter(LetterView)
  case capture(CaptureView)
  case answers(AnswerView)
}

extension Workbench {
  mutating func press(_ key: Key, over top: Overlay) -> [Effect] {
    switch top {
    case .form(let form): return press(key, form)
    case .help(let help): press(key, help)
    case .palette(let palette): return press(key, palette)
    case .complaints(let list): return press(key, list)
    case .test(let dialog): return press(key, dialog)
    case .remove(let question): return press(key, question)
    case .failures(let chooser): return press(key, chooser)
    case .code:
      if Self.leaves(key) || key.code == .enter || desk.keys.means(.code, key) { closeTop() }
    case .themes(let chooser): return press(key, chooser)
    case .letter(let view): return press(key, view)
    case .capture(let view): return press(key, view)
    case .answers(let view): return press(key, view)
    }
    return []
  }

  mutating func replaceTop(_ overlay: Overlay) {
    if !overlays.isEmpty { overlays[overlays.count - 1] = overlay }
  }

  mutating func closeTop() {
    if !overlays.isEmpty { overlays.removeLast() }
  }

  static func leaves(_ key: Key) -> Bool {
    key.code == .escape || key.folded == Key("q") || key == Key("c", control: true)
  }

  private mutating func press(_ key: Key, _ help: HelpView) {
    var help = help
    if help.handle(key, in: Panes.inside(layout.body).size) {
      replaceTop(.help(help))
    } else if Self.leaves(key) || desk.keys.means(.help, key) || key.code == .enter {
      closeTop()
    }
  }

  private mutating func press(_ key: Key, _ palette: Palette) -> [Effect] {
    var palette = palette
    switch palette.handle(key, desk) {
    case .none:
      replaceTop(.palette(palette))
      return []
    case .cancel:
      closeTop()
      return []
    case .run(let entry):
      closeTop()
      if let reason = entry.disabled {
        notice = .hint(reason)
        return []
      }
      return run(entry.message)
    }
  }

  private mutating func press(_ key: Key, _ list: ComplaintList) -> [Effect] {
    var list = list
    if let place = list.chosen, key.code == .enter || key.folded == Key("E") {
      // Only those about the configuration are no files of the book.
      if desk.configurationComplaints.contains(place) {
        return [.editConfiguration(path: place.path, line: place.line)]
      }
      return [.edit(path: place.path, line: place.line)]
    }
    if Self.leaves(key) || desk.keys.means(.complaints, key) {
      closeTop()
    } else if list.handle(key) {
      replaceTop(.complaints(list))
    }
    return []
  }

  private mutating func press(_ key: Key, _ chooser: ThemeChooser) -> [Effect] {
    var chooser = chooser
    let outcome = chooser.handle(key)
    replaceTop(.themes(chooser))
    switch outcome {
    case .none: return []
    case .show(let name): return [.theme(name)]
    case .keep:
      closeTop()
      notice = .hint(Phrase("notice.theme", ["name": chooser.chosen]))
      return []
    case .giveBack(let name):
      closeTop()
      return [.theme(name)]
    }
  }

  private mutating func press(_ key: Key, _ dialog: TestDialog) -> [Effect] {
    var dialog = dialog
    switch dialog.handle(key, desk) {
    case .none: replaceTop(.test(dialog))
    case .cancel: closeTop()
    case .done(let change):
      closeTop()
      recordedLetters()
      return take([.effect(.perform(change))])
    }
    return []
  }

  private mutating func press(_ key: Key, _ question: RemoveQuestion) -> [Effect] {
    if key.folded == Key("y") || key.folded == Key("Y") {
      closeTop()
      return question.change.map { take([.effect(.perform($0))]) } ?? []
    }
    if Self.leaves(key) || key.folded == Key("n") || key.code == .enter { closeTop() }
    return []
  }
}
