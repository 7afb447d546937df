internal import TUI

/// What a control sequence `ESC [ parameters final` of xterm and its kin means.
struct KeySequence {
  enum Meaning: Equatable {
    case key(Key)
    /// Pasted text begins.
    case paste
    case nothing
  }

  let meaning: Meaning

  /// `parameters`: the bytes between `ESC [` and `final`.
  init(_ parameters: [UInt8], final: UInt8) {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    let first = numbers.first.flatMap { $0 } ?? 1
    let second = numbers.count > 1 ? numbers[1] ?? 1 : 1
    let plain = parameters.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }
    if parameters == [UInt8(ascii: "[")] {
      let number = Int(final) - 0x40
      meaning = (1...5).contains(number) ? .key(Key(.function(number))) : .nothing
    } else if !plain {
      meaning = .nothing
    } else if final == UInt8(ascii: "~") {
      meaning = Self.tilde(first, second, numbers.count > 2 ? numbers[2] : nil)
    } else if final == UInt8(ascii: "u") {
      meaning = Self.scalar(first, second)
    } else if final == UInt8(ascii: "Z") {
      meaning = .key(Key(.backTab))
    } else if first == 1, let code = Self.single(final), final < 0x60 {
      meaning = .key(Self.modified(code, second))
    } else {
      meaning = .nothing
    }
  }

  /// The key behind the last byte of `ESC O x` and of `ESC [ x`.
  static func single(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4f)
    // The number pad in application mode.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - 0x40)))
    default: nil
    }
  }

  private static func tilde(_ number: Int, _ modifiers: Int, _ third: Int?) -> Meaning {
    let code: Key.Code
    switch number {
    case 1, 7: code = .home
    case 2: code = .insert
    case 3: code = .delete
    case 4, 8: code = .end
    case 5: code = .pageUp
    case 6: code = .pageDown
    case 11...15: code = .function(number - 10)
    case 17...21: code = .function(number - 11)
    case 23, 24: code = .function(number - 12)
    case 27: return third.map { scalar($0, modifiers) } ?? .nothing
    case 200: return .paste
    default: return .nothing
    }
    return .key(modified(code, modifiers))
  }

  /// A key told by its scalar, as with xterm's modifyOtherKeys.
  private static func scalar(_ value: Int, _ modifiers: Int) -> Meaning {
    switch value {
    case 9: return .key(modifiers == 2 ? Key(.backTab) : modified(.tab, modifiers))
    case 13: return .key(modified(.enter, modifiers))
    case 27: return .key(modified(.escape, modifiers))
    case 127, 8: return .key(modified(.backspace, modifiers))
    default: break
    }
    guard value >= 0x20, let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init),
      !(0x7f..<0xa0).contains(scalar.value)
    else { return .nothing }
    var key = modified(.character(Character(scalar)), modifiers)
    // The scalar is the shifted one already.
    key.shift = false
    return .key(key)
  }

  /// The parameter is 1 plus 1 for Shift, 2 for Alt, 4 for Ctrl.
  private static func modified(_ code: Key.Code, _ parameter: Int) -> Key {
    let bits = max(1, parameter) - 1
    return Key(code, control: bits & 4 != 0, alt: bits & 2 != 0, shift: bits & 1 != 0)
  }
}
