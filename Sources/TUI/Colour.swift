/// A colour as a theme names it.
public enum Colour: Hashable, Sendable {
  /// What the terminal uses by itself.
  case standard
  /// One of the 16 of the user's own palette; 8 and above are the bright ones.
  case named(UInt8)
  /// One of xterm's 256.
  case index(UInt8)
  case rgb(UInt8, UInt8, UInt8)

  public static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow",
    "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// `default`, one of `names`, an index `0`…`255`, or `#rrggbb`; nil for anything else.
  public init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let place = Self.names.firstIndex(of: text) {
      self = .named(UInt8(place))
    } else if let index = UInt8(text) {
      self = .index(index)
    } else if text.utf8.count == 7, text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit),
      let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .rgb(UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255))
    } else {
      return nil
    }
  }
}
