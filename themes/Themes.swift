public import TUI

/// The themes compiled into the program.
public enum Themes {
  /// All of them, the one for every terminal first.
  public static let names = ["default", "mono"]

  /// The text of a built-in theme, to start one's own from.
  public static func source(_ name: String) -> [UInt8]? {
    switch name {
    case "default": PackageResources.default_toml
    case "mono": PackageResources.mono_toml
    default: nil
    }
  }

  /// A built-in theme; nil for a name that is none.
  public static func named(_ name: String) -> Theme? {
    guard let bytes = source(name) else { return nil }
    return try? read(bytes, name: name)
  }

  /// A theme out of the text of a file. It can build on a built-in one with `inherits`.
  public static func read(_ bytes: [UInt8], name: String) throws(ThemeError) -> Theme {
    try ThemeFile(bytes).theme(name: name)
  }
}
