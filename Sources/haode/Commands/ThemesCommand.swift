internal import ArgumentParser
internal import Model
internal import TUI

/// The themes, each with a sample of its roles.
struct ThemesCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("themes", Phrase("help.themes"))
  }

  @OptionGroup var global: GlobalOptions

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    for theme in BuiltInThemes.all {
      let paint = Paint(theme: theme, depth: world.terminal.colours)
      world.output.line(paint(theme.name, .title))
      let roles = Role.allCases.filter { $0 != .selection }
      world.output.line("  " + roles.map { paint($0.rawValue, $0) }.joined(separator: " "))
      world.output.line(
        "  " + paint(" selection ", .selection, selected: true) + " "
          + paint("li-wei", .accent) + " " + paint("✓", .good) + " " + paint("?", .warning) + " "
          + paint("✗", .danger))
    }
    return .done
  }
}
