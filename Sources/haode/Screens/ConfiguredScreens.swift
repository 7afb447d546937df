internal import Model
internal import Screens
internal import TUI
internal import Terminal
internal import Themes

/// What the user's configuration does to the screens, at their start and when it is edited.
struct ConfiguredScreens {
  private let world: CommandWorld
  private var configuration: UserConfiguration
  private var complaints: [Complaint]
  /// The theme that is shown.
  private var theme: String

  /// - Parameter staff: who works; nil where nobody is known.
  init(_ world: CommandWorld, book: String, staff: String?) {
    self.world = world
    configuration = world.configuration
    complaints = world.configurationComplaints
    if staff == nil, let missing = configuration.staff {
      let path = UserConfiguration.path(world.environment)
      complaints.append(Complaint(path: path, Phrase("configuration.nobody", ["id": missing])))
    }
    theme = Self.name(world)
  }

  /// The theme of the first picture, by its name.
  static func theme(_ name: String, _ environment: Environment) -> Theme {
    (try? UserThemes(environment).theme(name)) ?? BuiltInThemes.standard
  }

  /// Without colour whatever is configured, where the terminal or `NO_COLOR` asks for that.
  static func name(_ world: CommandWorld) -> String {
    world.terminal.colours == .none ? "mono" : world.configuration.theme ?? "default"
  }

  mutating func begin(_ application: inout ScreenApplication, _ terminal: inout CursesTerminal) {
    noteTheme()
    if configuration.usesMouse {
      application.workbench.startMouse()
      terminal.setMouse(true)
    }
    if configuration.keys != KeyTable() || !complaints.isEmpty {
      _ = application.workbench.receive(told)
    }
  }

  /// The paths are short, so that the places behind them can be seen.
  private var told: News {
    let short = complaints.map { complaint in
      Complaint(
        path: FilePlace.homely(complaint.path, world.environment), line: complaint.line,
        column: complaint.column, complaint.phrase)
    }
    return .configured(configuration.keys, short)
  }

  /// A theme that cannot be read is told of, and the standard one is in its place.
  private mutating func noteTheme() {
    if Themes.names.contains(theme) { return }
    do throws(CommandFailure) {
      _ = try UserThemes(world.environment).theme(theme)
    } catch {
      complaints += error.asComplaints(UserConfiguration.path(world.environment))
      theme = BuiltInThemes.standard.name
    }
  }

  var themes: News { .themes(UserThemes(world.environment).names, current: theme) }

  /// - Returns: why not.
  mutating func show(_ name: String, on terminal: inout CursesTerminal) -> News? {
    do throws(CommandFailure) {
      terminal.setTheme(try UserThemes(world.environment).theme(name))
      terminal.redraw()
      theme = name
      return nil
    } catch {
      let path = UserConfiguration.path(world.environment)
      return error.asComplaints(path).first.map { complaint in
        .failed(Phrase("say.plain", ["text": world.texts.line(complaint)]))
      }
    }
  }

  /// After the editor was there.
  mutating func readAgain(
    _ outcome: CommandFailure?, on terminal: inout CursesTerminal
  ) -> [News] {
    if let outcome { return [.failed(outcome.phrase)] }
    (configuration, complaints) = UserConfiguration.load(world.environment)
    let wanted = configuration.theme ?? BuiltInThemes.standard.name
    if wanted != theme, world.terminal.colours != .none {
      theme = wanted
      noteTheme()
      _ = show(theme, on: &terminal)
    }
    return [told]
  }
}

extension CommandFailure {
  /// - Parameter path: of the file at which something without a place was said.
  fileprivate func asComplaints(_ path: String) -> [Complaint] {
    switch self {
    case .complaints(let complaints, _): complaints
    case .told(let phrase, _): [Complaint(path: path, phrase)]
    case .quiet: []
    }
  }
}
