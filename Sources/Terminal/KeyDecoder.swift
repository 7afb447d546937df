internal import TUI

/// Makes events of what a terminal sends: bytes, and keys that ncurses recognised.
///
/// Text may arrive in pieces: `isWaiting` says that more should follow at once, and `finish()` ends
/// what did not go on.
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// `ESC O`
    case single
    /// `ESC [` and what followed so far.
    case sequence([UInt8])
    /// `ESC ]` or `ESC P`: an answer of the terminal, skipped up to its end.
    case answer(UInt8, count: Int, afterEscape: Bool)
    case character([UInt8], missing: Int)
    case paste(PasteCollector)
  }

  private(set) var events: [Event] = []
  private var state = State.ground
  /// Whether an Escape came before, which stands for Alt.
  private var alt = false
  private static let longestSequence = 32
  private static let longestAnswer = 4096

  var isWaiting: Bool {
    if case .ground = state { return false }
    return true
  }

  var isPasting: Bool {
    if case .paste = state { return true }
    return false
  }

  /// How many milliseconds the rest may take, before `finish()`.
  var patience: Int {
    switch state {
    // ncurses has waited for more already.
    case .ground, .escape: 0
    // A slow line may cut a key in two.
    case .single, .sequence, .answer, .character: 50
    // The end of a paste may be lost.
    case .paste: 2000
    }
  }

  mutating func takeEvents() -> [Event] {
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  /// A key that ncurses recognised as a whole.
  mutating func key(_ key: Key) {
    if isPasting { return }
    if case .escape = state { alt = true } else { finish() }
    emit(key.code, control: key.control, shift: key.shift, alt: key.alt)
  }

  mutating func byte(_ byte: UInt8) {
    switch state {
    case .ground: ground(byte)
    case .escape: escape(byte)
    case .single: single(byte)
    case .sequence(let before): sequence(before, byte)
    case .answer(let kind, let count, let afterEscape): answer(kind, count, afterEscape, byte)
    case .character(let before, let missing): character(before, missing, byte)
    case .paste(var collector):
      // Moved out first, so that the collector's buffer is not copied for every byte.
      state = .ground
      if let text = collector.take(byte) {
        events.append(.paste(text))
      } else {
        state = .paste(collector)
      }
    }
  }

  /// Nothing follows: what has begun is taken for what it is so far.
  mutating func finish() {
    let unfinished = state
    state = .ground
    switch unfinished {
    case .ground, .character: alt = false
    case .escape: emit(.escape)
    case .single: emitAlt("O")
    case .sequence(let bytes): if bytes.isEmpty { emitAlt("[") } else { alt = false }
    case .answer(let kind, let count, _):
      if count == 0 { emitAlt(Character(Unicode.Scalar(kind))) } else { alt = false }
    case .paste(let collector): events.append(.paste(collector.text))
    }
  }

  private mutating func emitAlt(_ character: Character) {
    alt = true
    emit(.character(character))
  }

  private mutating func emit(
    _ code: Key.Code, control: Bool = false, shift: Bool = false, alt more: Bool = false
  ) {
    events.append(.key(Key(code, control: control, alt: alt || more, shift: shift)))
    alt = false
    state = .ground
  }

  private mutating func ground(_ byte: UInt8) {
    switch byte {
    case 0x1b: state = .escape
    case 0x0d, 0x0a: emit(.enter)
    case 0x09: emit(.tab)
    case 0x08, 0x7f: emit(.backspace)
    case 0x00: emit(.character(" "), control: true)
    case 0x01...0x1a: emit(.character(Character(Unicode.Scalar(byte + 0x60))), control: true)
    case 0x1c...0x1f: emit(.character(Character(Unicode.Scalar(byte + 0x40))), control: true)
    case 0x20...0x7e: emit(.character(Character(Unicode.Scalar(byte))))
    case 0xc2...0xdf: state = .character([byte], missing: 1)
    case 0xe0...0xef: state = .character([byte], missing: 2)
    case 0xf0...0xf4: state = .character([byte], missing: 3)
    default: alt = false
    }
  }

  private mutating func character(_ before: [UInt8], _ missing: Int, _ byte: UInt8) {
    guard byte & 0xc0 == 0x80 else {
      state = .ground
      alt = false
      ground(byte)
      return
    }
    let bytes = before + [byte]
    guard missing == 1 else {
      state = .character(bytes, missing: missing - 1)
      return
    }
    state = .ground
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first,
      text.unicodeScalars.allSatisfy({ $0.value >= 0xa0 })
    else {
      alt = false
      return
    }
    emit(.character(character))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x1b:
      emit(.escape)
      state = .escape
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      state = .answer(byte, count: 0, afterEscape: false)
    default:
      alt = true
      state = .ground
      ground(byte)
    }
  }

  private mutating func single(_ byte: UInt8) {
    if let code = KeySequence.single(byte) {
      emit(code)
    } else {
      state = .ground
      alt = false
    }
  }

  private mutating func sequence(_ before: [UInt8], _ byte: UInt8) {
    // The Linux console sends `ESC [ [ A` for F1.
    if before.isEmpty, byte == UInt8(ascii: "[") {
      state = .sequence([byte])
      return
    }
    guard (0x40...0x7e).contains(byte) else {
      let goesOn = (0x20..<0x40).contains(byte) && before.count < Self.longestSequence
      state = goesOn ? .sequence(before + [byte]) : .ground
      return
    }
    state = .ground
    switch KeySequence(before, final: byte).meaning {
    case .key(let key): emit(key.code, control: key.control, shift: key.shift, alt: key.alt)
    case .paste: state = .paste(PasteCollector())
    case .nothing: alt = false
    }
  }

  private mutating func answer(_ kind: UInt8, _ count: Int, _ afterEscape: Bool, _ byte: UInt8) {
    let ends = byte == 0x07 || (afterEscape && byte == UInt8(ascii: "\\"))
    if ends || count >= Self.longestAnswer {
      state = .ground
      alt = false
    } else {
      state = .answer(kind, count: count + 1, afterEscape: byte == 0x1b)
    }
  }
}
