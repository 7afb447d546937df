internal import ArgumentParser
internal import Model
internal import TUI
internal import Texts

/// The themes, each with a sample of its roles.
struct ThemesCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("themes", Phrase("help.themes"))
  }

  @OptionGroup var global: GlobalOptions
  /// One looks here when a theme does not work.
  var needsConfiguration: Bool { false }

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    for complaint in world.configurationComplaints {
      world.errors.line(world.texts.line(complaint))
    }
    let themes = UserThemes(world.environment)
    for path in themes.hidden {
      world.errors.line(
        world.texts.line(Complaint(path: path, severity: .warning, Phrase("theme.hidden"))))
    }
    var status = world.configurationComplaints.isEmpty ? ExitStatus.done : .unreadable
    for name in themes.names {
      do throws(CommandFailure) {
        show(try themes.theme(name), &world)
      } catch {
        status = world.tell(error)
      }
    }
    return status
  }

  private func show(_ theme: Theme, _ world: inout CommandWorld) {
    let paint = Paint(theme: theme, depth: world.terminal.colours)
    let isInForce = theme.name == world.configuration.theme ?? BuiltInThemes.standard.name
    let remark = isInForce ? "  (" + world.texts("theme.in-force") + ")" : ""
    world.output.line(paint(PlainText.line(theme.name), .title) + remark)
    let roles = Role.allCases.filter { $0 != .selection }
    world.output.line("  " + roles.map { paint($0.rawValue, $0) }.joined(separator: " "))
    world.output.line(
      "  " + paint(" selection ", .selection, selected: true) + " "
        + paint("li-wei", .accent) + " " + paint("✓", .good) + " " + paint("?", .warning) + " "
        + paint("✗", .danger))
  }
}
