internal import ArgumentParser
internal import Book
internal import Glibc
internal import Model
internal import Texts

/// From arguments to an exit status.
enum Program {
  static func run(_ arguments: [String]) -> ExitStatus {
    var environment = Environment.current()
    let (configuration, complaints) = UserConfiguration.load(environment)
    // Whatever runs an editor looks there first.
    if let editor = configuration.editor { environment["VISUAL"] = editor }
    let (texts, problem) = self.texts(arguments, configured: configuration.language)
    var world = CommandWorld(
      environment: environment, texts: texts, now: Instant.current(),
      isClockFixed: false, terminal: TerminalFacts(environment: environment),
      output: Output(descriptor: STDOUT_FILENO), errors: Output(descriptor: STDERR_FILENO),
      configuration: configuration, configurationComplaints: complaints)
    var status: ExitStatus
    do throws(CommandFailure) {
      if let problem { throw .usage(problem) }
      try world.fixClock()
      status = try worded(texts, arguments, &world).get()
    } catch {
      status = world.tell(error)
    }
    world.output.flush()
    world.errors.flush()
    if world.output.hasFailed {
      world.complain(Phrase("say.output-failed"))
      world.errors.flush()
      return .unreadable
    }
    if status == .done, world.output.isClosed { status = .brokenPipe }
    return status
  }

  /// `withValue` knows no typed errors.
  private static func worded(
    _ texts: Texts, _ arguments: [String], _ world: inout CommandWorld
  ) -> Result<ExitStatus, CommandFailure> {
    Words.$texts.withValue(texts) {
      do throws(CommandFailure) {
        return .success(try execute(arguments, &world))
      } catch {
        return .failure(error)
      }
    }
  }

  private static func execute(
    _ arguments: [String], _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    let invocation = try Invocation(
      arguments, commands: Haode.names,
      groups: ["add": Add.commands.map { $0.name }])
    if let global = invocation.globalAlone { return try Open.run(global, in: &world) }
    do {
      if let command = alone(invocation) { return try run(command, &world) }
      var command = try Haode.parseAsRoot(invocation.arguments)
      guard let command = command as? any BookCommand else {
        try command.run()
        return .done
      }
      return try run(command, &world)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      if !Haode.exitCode(for: error).isSuccess,
        let failure = Mistyped.record(
          invocation.arguments, where: { (try? Haode.parseAsRoot($0)) != nil })
      {
        throw failure
      }
      return tell(error, &world)
    }
  }

  /// A command that follows a configuration of which it knows half could write to another book.
  private static func run(
    _ command: any BookCommand, _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    if command.needsConfiguration { try world.requireConfiguration() }
    return try command.run(in: &world)
  }

  /// The command parsed by itself, which is faster than as a part of all of them; nil for whatever
  /// it does not take, so that help and complaints come from the whole.
  private static func alone(_ invocation: Invocation) -> (any BookCommand)? {
    guard let name = invocation.arguments.first,
      let type = Haode.commands.first(where: { $0.name == name })?.type as? any BookCommand.Type
    else { return nil }
    return (try? type.parseAsRoot(Array(invocation.arguments.dropFirst()))) as? any BookCommand
  }

  /// What the parser has to say: help on standard output, complaints on standard error.
  private static func tell(_ error: any Error, _ world: inout CommandWorld) -> ExitStatus {
    let text = Haode.fullMessage(for: error)
    if Haode.exitCode(for: error).isSuccess {
      world.output.line(text)
      return .done
    }
    let prefix = "Error: "
    world.errors.line(
      text.hasPrefix(prefix)
        ? world.texts("say.error", ["text": PlainText.lines(String(text.dropFirst(prefix.count)))])
        : PlainText.lines(text))
    return .usage
  }

  /// The language has to be known before help and complaints are put into words.
  private static func texts(
    _ arguments: [String], configured: String?
  ) -> (Texts, Phrase?) {
    let given = arguments.firstIndex(of: "--lang").flatMap { place in
      arguments.indices.contains(place + 1) ? arguments[place + 1] : nil
    }
    let joined = arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    guard let wanted = given ?? joined ?? configured else { return (Texts(), nil) }
    if let language = Language(rawValue: wanted) { return (Texts(language), nil) }
    let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
    return (Texts(), Phrase("arguments.no-such-language", ["text": wanted, "known": known]))
  }
}

extension CommandWorld {
  /// - Throws: what is wrong with the configuration.
  func requireConfiguration() throws(CommandFailure) {
    guard configurationComplaints.isEmpty else {
      throw .complaints(configurationComplaints, .unreadable)
    }
  }

  /// Says why a command ended.
  mutating func tell(_ failure: CommandFailure) -> ExitStatus {
    output.flush()
    switch failure {
    case .told(let phrase, let status):
      complain(phrase)
      return status
    case .complaints(let complaints, let status):
      for complaint in complaints { errors.line(texts.line(complaint)) }
      return status
    case .quiet(let status): return status
    }
  }

  fileprivate mutating func fixClock() throws(CommandFailure) {
    guard let text = environment["HAODE_NOW"], !text.isEmpty else { return }
    guard let moment = Instant(text) else {
      throw .usage(Phrase("arguments.bad-clock", ["text": text]))
    }
    now = moment
    isClockFixed = true
  }
}
