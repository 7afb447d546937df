internal import ArgumentParser
internal import Glibc
internal import Model

/// The model knows no arguments.
enum PackSide: String, CaseIterable, ExpressibleByArgument {
  case mine, theirs

  var answer: BookMerge.Answer { self == .mine ? .mine : .theirs }
}

/// Brings back what was changed in a pack.
struct UnpackCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration(
      "unpack", Phrase("help-brief.unpack"), discussion: Phrase("help-brief.unpack-more"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help-brief.unpack-path"))) var path: String
  @Option(help: help(Phrase("help-brief.prefer"))) var prefer: PackSide?
  @Option(name: [.customShort("i"), .long], help: help(Phrase("help-brief.identity")))
  var identity: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(Set(RecordKind.allCases), in: &world)
    let interrupt = HeldInterrupt()
    defer { interrupt.end() }
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw .told(Phrase("pack.no-pack", ["path": path]), .noBook)
    }
    var file = path
    if status.st_mode & S_IFMT == S_IFDIR {
      guard let sealed = SealedPack.alone(in: path) else {
        return try take(path, into: &open, in: &world)
      }
      file = sealed
    }
    let hidden = try NewFolder.hidden(world.environment)
    defer { hidden.abandon() }
    try SealedPack.open(file, identity: identity, to: hidden.path, world.environment)
    return try take(hidden.path, into: &open, in: &world)
  }

  private func take(
    _ folder: String, into open: inout OpenBook, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    let pack = try ReturnedPack(folder, into: open)
    tell(pack, in: &world)
    let answers = try answers(pack, in: &world)
    guard let change = pack.change(answers) else {
      world.say(Phrase("pack.nothing-new", ["path": PlainText.line(path)]))
      return .done
    }
    return try writing.perform(change, on: &open, in: &world)
  }

  private func tell(_ pack: ReturnedPack, in world: inout CommandWorld) {
    for remark in pack.merge.remarks {
      switch remark {
      case .removedThere(let id): world.note(Phrase("pack.removed-there", ["path": id.path]))
      case .removedHere(let id): world.note(Phrase("pack.removed-here", ["path": id.path]))
      case .cameBack(let id): world.note(Phrase("pack.came-back", ["path": id.path]))
      case .renamed(let id, let new):
        world.note(Phrase("pack.renamed", ["path": id.path, "id": new]))
      }
    }
    for path in pack.badEvidence { world.warn(Phrase("pack.bad-evidence", ["path": path])) }
    for path in pack.files.strays { world.warn(Phrase("pack.stray", ["path": path])) }
    for path in pack.unknownChanges { world.warn(Phrase("pack.unknown", ["path": path])) }
  }

  /// One answer a conflict: by `--prefer`, or asked for on a terminal.
  private func answers(
    _ pack: ReturnedPack, in world: inout CommandWorld
  ) throws(CommandFailure) -> [BookMerge.Answer] {
    let conflicts = pack.conflicts
    if let prefer {
      for conflict in conflicts { world.note(conflict.phrase) }
      return conflicts.map { _ in prefer.answer }
    }
    if conflicts.isEmpty { return [] }
    guard let terminal = TerminalQuestions(world) else {
      for conflict in conflicts { world.note(conflict.phrase) }
      throw .told(
        Phrase("pack.conflicts", ["n": String(conflicts.count)]), .changedMeanwhile)
    }
    var answers: [BookMerge.Answer] = []
    for conflict in conflicts {
      world.note(conflict.phrase)
      answers.append(try Self.answer(conflict, terminal, in: &world))
    }
    return answers
  }

  private static func answer(
    _ conflict: PackConflict, _ terminal: TerminalQuestions, in world: inout CommandWorld
  ) throws(CommandFailure) -> BookMerge.Answer {
    while let word = terminal.ask(conflict.question, in: &world)?.lowercased() {
      let meant = conflict.choices.filter { $0.rawValue.hasPrefix(word) }
      if !word.isEmpty, meant.count == 1 { return meant[0] }
    }
    throw .told(Phrase("pack.stopped"), .interrupted)
  }
}
