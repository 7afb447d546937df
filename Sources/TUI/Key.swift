/// One press of a key, as a terminal can tell it.
public struct Key: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  public var code: Code
  public var control: Bool
  public var alt: Bool
  /// Only where the terminal tells it apart: arrows and the like. A letter is upper case instead.
  public var shift: Bool

  public init(_ code: Code, control: Bool = false, alt: Bool = false, shift: Bool = false) {
    self.code = code
    self.control = control
    self.alt = alt
    self.shift = shift
  }

  public init(_ character: Character, control: Bool = false, alt: Bool = false) {
    self.init(.character(character), control: control, alt: alt)
  }

  /// The character that this key types into a text field; nil for all others.
  public var typed: Character? {
    guard case .character(let character) = code, !control, !alt else { return nil }
    return character
  }
}
