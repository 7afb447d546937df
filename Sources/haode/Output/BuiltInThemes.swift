internal import TUI
internal import Themes

/// The themes that are compiled into the program.
enum BuiltInThemes {
  static var all: [Theme] { Themes.names.compactMap { Themes.named($0) } }
  static var standard: Theme { Themes.named("default") ?? .plain }
}
