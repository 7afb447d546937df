/// How a role looks.
public struct Style: Hashable, Sendable {
  /// Where a terminal has 256 colours or more.
  public var foreground: Colour = .standard
  public var background: Colour = .standard
  /// Where it has 8 or 16; nil: the nearest one.
  public var fewForeground: Colour?
  public var fewBackground: Colour?
  public var bold = false
  public var dim = false
  public var italic = false
  public var underline = false
  public var reverse = false

  public init() {}

  /// Black on white, on terminals with few colours as near to it as they can.
  static let paper: Style = {
    var style = Style()
    (style.foreground, style.background) = (.index(16), .index(231))
    (style.fewForeground, style.fewBackground) = (.named(0), .named(7))
    return style
  }()
}
