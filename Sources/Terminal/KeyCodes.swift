internal import CTerminal
internal import TUI

/// The numbers of `CTerminal` as values of `TUI`.
enum KeyCodes {
  static func key(_ code: Int32) -> Key? {
    let value = Int(code)
    guard value & Int(CT_KEY) != 0 else { return nil }
    let number = value & 0xff
    var key: Key
    if number > Int(CT_F0) {
      key = function(number - Int(CT_F0))
    } else if let code = codes[number] {
      key = Key(code)
    } else {
      return nil
    }
    if value & Int(CT_SHIFT) != 0 { key.shift = true }
    if value & Int(CT_ALT) != 0 { key.alt = true }
    if value & Int(CT_CONTROL) != 0 { key.control = true }
    return key
  }

  private static let codes: [Int: Key.Code] = [
    Int(CT_UP): .up, Int(CT_DOWN): .down, Int(CT_LEFT): .left, Int(CT_RIGHT): .right,
    Int(CT_HOME): .home, Int(CT_END): .end, Int(CT_PAGE_UP): .pageUp,
    Int(CT_PAGE_DOWN): .pageDown, Int(CT_INSERT): .insert, Int(CT_DELETE): .delete,
    Int(CT_BACKSPACE): .backspace, Int(CT_ENTER): .enter, Int(CT_BACK_TAB): .backTab,
  ]

  /// xterm's terminfo counts on from F12: F13 is Shift-F1, F25 Ctrl-F1, F37 Ctrl-Shift-F1, F49
  /// Alt-F1.
  private static func function(_ number: Int) -> Key {
    let base = (number - 1) % 12 + 1
    switch (number - 1) / 12 {
    case 0: return Key(.function(base))
    case 1: return Key(.function(base), shift: true)
    case 2: return Key(.function(base), control: true)
    case 3: return Key(.function(base), control: true, shift: true)
    default: return Key(.function(base), alt: true)
    }
  }

  static func mouse(_ event: ct_mouse_event) -> Mouse? {
    let action: Mouse.Action
    switch Int(event.action) {
    case Int(CT_PRESS): action = .press
    case Int(CT_WHEEL_UP): action = .wheelUp
    case Int(CT_WHEEL_DOWN): action = .wheelDown
    default: return nil
    }
    return Mouse(action, at: Point(row: Int(event.row), column: Int(event.column)))
  }

  static func attributes(_ style: Style) -> UInt32 {
    var bits = 0
    if style.bold { bits |= Int(CT_BOLD) }
    if style.dim { bits |= Int(CT_DIM) }
    if style.italic { bits |= Int(CT_ITALIC) }
    if style.underline { bits |= Int(CT_UNDERLINE) }
    if style.reverse { bits |= Int(CT_REVERSE) }
    return UInt32(bits)
  }
}
