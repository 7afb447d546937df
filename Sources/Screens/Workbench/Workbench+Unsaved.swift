import Model
import TUI

/// What was typed and is nowhere in the book: a hang-up or a crash must not take it.
extension Workbench {
  /// Forms that are open or were left as drafts, and letters that were altered, as text for people; nil
  /// where nothing would be lost.
  public var unsaved: String? {
    guard !overlays.isEmpty || !drafts.isEmpty || !letters.isEmpty else { return nil }
    var open: Set<Wish> = []
    var parts: [String] = []
    for case .form(let form) in overlays {
      open.insert(form.wish)
      if form.isTouched { parts.append(form.text(desk)) }
    }
    for (wish, draft) in drafts where !open.contains(wish) {
      guard var form = FormScreen(wish, desk) else { continue }
      form.resume(draft, desk)
      parts.append(form.text(desk))
    }
    var altered = letters
    for letter in editedLetters { altered[letter.order] = letter.letter }
    for letter in altered.values {
      let texts = [letter.draft.english, letter.draft.chinese]
      parts.append(
        texts.map { ($0.subject.map { "\($0)\n\n" } ?? "") + $0.body }.joined(separator: "\n"))
    }
    // Those out of dictionaries come in any order.
    return parts.isEmpty ? nil : parts.sorted().joined(separator: "\n")
  }

  /// Whether something else may have to be kept than was asked for last: asked after each key, so that
  /// the text is not made for it.
  var hasUnkept: Bool {
    guard isUnkept else { return false }
    if kept != nil || !drafts.isEmpty || !letters.isEmpty { return true }
    return !editedLetters.isEmpty
      || overlays.contains { if case .form(let form) = $0 { form.isTouched } else { false } }
  }

  /// Letters on the screen whose text was altered.
  private var editedLetters: [OpenLetter] {
    overlays.compactMap { if case .letter(let view) = $0 { view.open } else { nil } }
      .filter(\.isEdited)
  }

  /// Asks once for each new state of it.
  mutating func keep() -> [Effect] {
    guard isUnkept else { return [] }
    isUnkept = false
    let now = unsaved
    guard kept != now else { return [] }
    kept = now
    return [.keep(now)]
  }
}

extension FormScreen {
  fileprivate func text(_ desk: Desk) -> String {
    let fields = form.fields.filter { !$0.isNote && !$0.value.isEmpty }
    return "== \(title(desk))\n" + fields.map { "\($0.label): \($0.value)\n" }.joined()
  }
}
