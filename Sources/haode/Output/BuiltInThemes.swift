internal import TUI

/// The themes that are compiled into the program.
enum BuiltInThemes {
  static var all: [Theme] { [Theme.plain] }
  static var standard: Theme { Theme.plain }
}
