/// Text with a caret, edited by the characters that a person sees: one Backspace takes an accent
/// together with its letter. Shared by the one-line and the many-line field.
struct TextEditing: Equatable, Sendable {
  private(set) var characters: [Character]
  /// Before which character the caret stands: 0…characters.count.
  private(set) var caret: Int

  init(_ text: String) {
    characters = Array(text)
    caret = characters.count
  }

  var text: String { String(characters) }
  var isAtStart: Bool { caret == 0 }
  var isAtEnd: Bool { caret == characters.count }

  /// More characters than any that combine into one.
  private static let reach = 32

  mutating func insert(_ text: String) {
    // Joined as strings, because what was typed may combine with its neighbours; with the near ones only,
    // so that a key costs no more where megabytes were pasted.
    let near = max(0, caret - Self.reach)..<min(characters.count, caret + Self.reach)
    let head = String(characters[near.lowerBound..<caret]) + text
    let joined = Array(head + String(characters[caret..<near.upperBound]))
    caret = near.lowerBound + min(head.count, joined.count)
    characters.replaceSubrange(near, with: joined)
  }

  mutating func move(to place: Int) {
    caret = min(max(0, place), characters.count)
  }

  mutating func remove(_ range: Range<Int>) {
    let kept = range.clamped(to: 0..<characters.count)
    characters.removeSubrange(kept)
    caret = kept.lowerBound
  }

  var wordStart: Int {
    var place = caret
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    guard place > 0 else { return 0 }
    let kind = Kind(characters[place - 1])
    while place > 0, Kind(characters[place - 1]) == kind { place -= 1 }
    return place
  }

  var wordEnd: Int {
    var place = caret
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    guard place < characters.count else { return place }
    let kind = Kind(characters[place])
    while place < characters.count, Kind(characters[place]) == kind { place += 1 }
    return place
  }

  /// Hanzi, words, and signs are units of their own for word movement.
  private enum Kind {
    case blank, wide, word, sign

    init(_ character: Character) {
      if character.isWhitespace {
        self = .blank
      } else if Width.of(character) == 2 {
        self = .wide
      } else {
        self = character.isLetter || character.isNumber || character == "_" ? .word : .sign
      }
    }
  }

  /// Keys that mean the same in every field. `line` is where the caret's line begins and ends.
  mutating func handle(_ key: Key, line: Range<Int>) -> Bool {
    if key.control, case .character(let letter) = key.code { return control(letter, line) }
    if key.alt {
      switch key.code {
      case .character("b"), .left: move(to: wordStart)
      case .character("f"), .right: move(to: wordEnd)
      case .character("d"): remove(caret..<wordEnd)
      case .backspace: remove(wordStart..<caret)
      default: return false
      }
      return true
    }
    switch key.code {
    case .character(let character): insert(String(character))
    case .left: move(to: key.control ? wordStart : caret - 1)
    case .right: move(to: key.control ? wordEnd : caret + 1)
    case .home: move(to: line.lowerBound)
    case .end: move(to: line.upperBound)
    case .backspace: if caret > 0 { remove((key.control ? wordStart : caret - 1)..<caret) }
    case .delete: remove(caret..<(key.control ? wordEnd : min(caret + 1, characters.count)))
    default: return false
    }
    return true
  }

  private mutating func control(_ letter: Character, _ line: Range<Int>) -> Bool {
    switch letter {
    case "a": move(to: line.lowerBound)
    case "e": move(to: line.upperBound)
    case "u": remove(line.lowerBound..<caret)
    case "k": remove(caret..<max(caret, line.upperBound))
    case "w": remove(wordStart..<caret)
    case "b": move(to: caret - 1)
    case "f": move(to: caret + 1)
    case "h": if caret > 0 { remove(caret - 1..<caret) }
    case "d": remove(caret..<min(caret + 1, characters.count))
    default: return false
    }
    return true
  }
}
