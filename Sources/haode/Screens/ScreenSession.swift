internal import Book
internal import CSystem
internal import Catalogue
internal import Glibc
internal import Model
internal import Screens
internal import TUI
internal import Terminal

/// The screens of one book, from the first frame to the last.
enum ScreenSession {
  static func run(
    _ global: some BookChoice, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    let staff = try staff(global, in: &world)
    // From the root on: messages name it, and a shell's folder is not known on the screens.
    let path = FilePlace.absolute(global.location(world).path)
    let news = Mailbox<News>()
    cs_fill_pages()
    // The clerk's thread starts the terminal and opens the book beside the making of the first picture;
    // records it reads when it is told to.
    guard let jobs = Inbox<Clerk.Job>(), let starts = Inbox<Started>(),
      let thread = clerk(path, global, world, staff, jobs, starts, news)
    else {
      throw .told(Phrase("screen.no-resources"), .unreadable)
    }
    var workbench = Workbench(
      texts: world.texts, world: World(now: world.now, staff: staff, digest: .sha256),
      zones: .system, size: window)
    workbench.prepare()
    var terminal: CursesTerminal
    do throws(CommandFailure) {
      terminal = try self.terminal(starts.wait())
    } catch {
      jobs.end()
      thread.join()
      throw error
    }
    var application = ScreenApplication(
      workbench, news: news, fixedNow: world.isClockFixed ? world.now : nil)
    if application.workbench.size != terminal.size {
      _ = application.workbench.handle(.resize(terminal.size))
    }
    var configured = ConfiguredScreens(world, book: path, staff: staff)
    configured.begin(&application, &terminal)
    let desk = EditorDesk(path: path, world: world, options: global.options(world))
    var unsaved = UnsavedText(world.environment, now: Instant.current())
    if let path = unsaved.left.last {
      _ = application.workbench.receive(
        .notice(Phrase("screen.unsaved-left", ["path": path])))
    }
    var loop = Loop()
    // The first frame, empty, is on the screen before any record is read.
    let begin = Clerk.Job(effect: .reload, world: application.workbench.world)
    let start = { (application: ScreenApplication) in
      jobs.put(begin)
      application.workbench.rehearse(with: Clerk.builtIn)
      Pause.awake(2) { news.hasRung }
    }
    loop.run(&application, on: &terminal, begun: start) { effect, application, terminal in
      switch effect {
      case .quit: return .quit
      case .redraw: terminal.redraw()
      case .keep(let text): unsaved.keep(text)
      case .stop: terminal.stop()
      case .mouse(let on): terminal.setMouse(on)
      case .listThemes: return follow(configured.themes, &application)
      case .theme(let name):
        if let problem = configured.show(name, on: &terminal) {
          return follow(problem, &application)
        }
      case .editConfiguration(let file, let line):
        let edited = terminal.suspend { desk.editConfiguration(file, line: line) }
        for news in configured.readAgain(edited, on: &terminal) { _ = follow(news, &application) }
      case .copy(let text):
        return follow(.copied(terminal.copy(text)), &application)
      case .edit(let file, let line):
        return take(terminal.suspend { desk.edit(file, line: line) }, &application, jobs)
      case .editFinding(let finding):
        return take(terminal.suspend { desk.edit(finding) }, &application, jobs)
      case .editText(let text):
        switch terminal.suspend({ desk.edit(text: text) }) {
        case .success(nil): return follow(.notice(Phrase("edit.unchanged")), &application)
        case .success(let new?): return follow(.edited(new), &application)
        case .failure(let failure): return follow(.failed(failure.phrase), &application)
        }
      default: jobs.put(Clerk.Job(effect: effect, world: application.workbench.world))
      }
      return .goOn
    }
    jobs.end()
    thread.join()
    if let path = unsaved.keep(application.workbench.unsaved) {
      world.complain(Phrase("screen.unsaved-kept", ["path": path]))
    }
    leaveToTheSystem(application)
    return .done
  }

  private static func take(
    _ outcome: EditorDesk.Outcome, _ application: inout ScreenApplication, _ jobs: Inbox<Clerk.Job>
  ) -> Loop.Step {
    switch outcome {
    case .unchanged: return follow(.notice(Phrase("edit.unchanged")), &application)
    case .changed(let change):
      let effect = application.workbench.rewrite(change)
      jobs.put(Clerk.Job(effect: effect, world: application.workbench.world))
    case .failed(let phrase): return follow(.failed(phrase), &application)
    }
    return .goOn
  }

  /// Effects that news lead to are none so far that could lead to more news.
  private static func follow(_ news: News, _ application: inout ScreenApplication) -> Loop.Step {
    _ = application.workbench.receive(news)
    return .goOn
  }

  /// What the clerk's thread makes ready for the first picture.
  private struct Started {
    let terminal: CursesTerminal.Start
    let theme: Theme
  }

  private static func terminal(_ started: Started) throws(CommandFailure) -> CursesTerminal {
    do throws(TerminalError) {
      return try CursesTerminal(started.terminal, theme: started.theme)
    } catch {
      throw .told(phrase(error), .usage)
    }
  }

  private static func phrase(_ error: TerminalError) -> Phrase {
    switch error {
    case .notATerminal: Phrase("screen.no-terminal")
    case .unknownType(let type): Phrase("screen.unknown-terminal", ["type": type])
    case .dumb(let type): Phrase("screen.dumb-terminal", ["type": type])
    case .busy, .noResources: Phrase("screen.no-resources")
    }
  }

  /// The staff member is looked up before the screens open, so that a slip can be told.
  private static func staff(
    _ global: some BookChoice, in world: inout CommandWorld
  ) throws(CommandFailure) -> String? {
    guard let name = global.staff ?? world.environment["HAODE_AS"], !name.isEmpty else {
      let path = global.location(world).path
      return world.configuration.staff.flatMap { global.configured($0, in: path) }
    }
    return try global.open([], in: &world).staff
  }

  /// What the system says of the window, before ncurses has its say.
  private static var window: Size {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0
    else { return Size(rows: 24, columns: 80) }
    return Size(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }

  private static func clerk(
    _ path: String, _ global: some BookChoice, _ world: CommandWorld, _ staff: String?,
    _ jobs: Inbox<Clerk.Job>, _ starts: Inbox<Started>, _ news: Mailbox<News>
  ) -> ClerkThread? {
    var options = global.options(world)
    options.onNotice = { news.post(.notice($0)) }
    let (now, given, theme) = (world.now, options, ConfiguredScreens.name(world))
    return ClerkThread {
      cs_prepare_thread()
      starts.put(
        Started(
          terminal: CursesTerminal.Start(),
          theme: ConfiguredScreens.theme(theme, given.environment)))
      let start = World(now: now, staff: staff, digest: .sha256)
      var clerk = Clerk(path: path, options: given, world: start, jobs: jobs, news: news) {
        sample in
        NewBook.files(sample: sample, company: nil, now: now)
      }
      clerk.work()
      leaveToTheSystem(clerk)
    }
  }
}
