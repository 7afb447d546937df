internal import ArgumentParser
internal import Glibc
internal import Model

/// Makes a book with only what a trip needs.
struct PackCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration(
      "pack", Phrase("help-brief.pack"), discussion: Phrase("help-brief.pack-more"))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: help(Phrase("help-brief.trip"))) var trip: String
  @Argument(help: help(Phrase("help-brief.pack-folder"))) var folder: String
  @Flag(name: .customLong("with-personal"), help: help(Phrase("help-brief.with-personal")))
  var withPersonal = false
  @Flag(name: .customLong("with-notes"), help: help(Phrase("help-brief.with-notes")))
  var withNotes = false
  @Option(name: [.customShort("r"), .long], help: help(Phrase("help-brief.recipient")))
  var recipient: [String] = []
  @Flag(help: help(Phrase("help-brief.passphrase"))) var passphrase = false

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    if passphrase, !recipient.isEmpty { throw .usage(Phrase("pack.one-key")) }
    var open = try global.open(Set(RecordKind.allCases), in: &world)
    let record = try open.find(trip, [.trip])
    guard let trip = open.contents.trips[record.id] else {
      throw CommandFailure(.noSuchRecord(record, near: []))
    }
    try Self.refuseFaults(of: trip, open)
    var leaving = Set(PackSelection.Leaving.allCases)
    if withNotes { leaving.remove(.notes) }
    if withPersonal { leaving.remove(.personal) }
    let selection = PackSelection(trip, of: open.contents, leaving: leaving)
    let contents = try PackContents(selection, of: open)
    let missing = Set(selection.evidence).subtracting(contents.evidence)
    for path in missing.sorted() { world.warn(Phrase("pack.no-evidence", ["path": path])) }
    for other in AnyRecord.trip(trip).references where open.contents[other] == nil {
      world.warn(Phrase("pack.gone", ["path": record.path, "other": other.path]))
    }
    // Ctrl-C ends it between two files at most, and leaves nothing behind.
    let interrupt = HeldInterrupt()
    defer { interrupt.end() }
    let isSealed = passphrase || !recipient.isEmpty
    let place =
      isSealed
      ? try sealed(contents, open, trip, leaving, world)
      : try plain(contents, open, trip, leaving)
    world.say(
      Phrase(
        "pack.made",
        ["path": PlainText.line(place), "n": String(selection.records.count)]))
    return .done
  }

  /// A record that cannot be read would be missing without a word.
  private static func refuseFaults(of trip: Trip, _ open: OpenBook) throws(CommandFailure) {
    let named = AnyRecord.trip(trip).references.flatMap { open.contents.complaints[$0.path] ?? [] }
    let errors = named.filter { $0.severity == .error }
    if !errors.isEmpty { throw .complaints(errors, .unreadable) }
  }

  private func plain(
    _ contents: PackContents, _ open: OpenBook, _ trip: Trip, _ leaving: Set<PackSelection.Leaving>
  ) throws(CommandFailure) -> String {
    let made = try NewFolder(folder)
    do throws(CommandFailure) {
      try contents.write(to: made, from: open, trip: trip, leaving)
    } catch {
      made.abandon()
      throw error
    }
    try made.finish()
    return made.path
  }

  private func sealed(
    _ contents: PackContents, _ open: OpenBook, _ trip: Trip, _ leaving: Set<PackSelection.Leaving>,
    _ world: CommandWorld
  ) throws(CommandFailure) -> String {
    let key: SealedPack.Key = passphrase ? .passphrase : .recipients(recipient)
    let file = "\(FilePlace.absolute(folder))/\(trip.id)\(SealedPack.ending)"
    var status = stat()
    if lstat(file, &status) == 0 {
      throw .told(Phrase("pack.not-empty", ["path": file]), .alreadyExists)
    }
    let isNew = mkdir(folder, 0o700) == 0
    if !isNew, errno != EEXIST { throw NewFolder.failure(folder, errno) }
    let hidden = try NewFolder.hidden(world.environment)
    defer { hidden.abandon() }
    do throws(CommandFailure) {
      try contents.write(to: hidden, from: open, trip: trip, leaving)
      try SealedPack.seal(hidden.path, to: file, key, world.environment)
    } catch {
      if isNew { rmdir(folder) }
      throw error
    }
    return file
  }
}
