internal import ArgumentParser
internal import Exchange
internal import Model
internal import Texts

/// Reads vCards into the book.
struct Import: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("import", Phrase("help.import"), discussion: Phrase("help.import-more"))
  }

  @OptionGroup var writing: WritingOptions
  @Flag(help: help(Phrase("help.import-verbose"))) var verbose = false
  @Option(help: help(Phrase("help.import-from"))) var from: String?
  @Flag(help: help(Phrase("help.yes"))) var yes = false
  @Argument(help: help(Phrase("help.import-paths"))) var paths: [String]

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let files = try UserFiles.cards(paths)
    if files.isEmpty { throw .told(Phrase("import.no-cards"), .nothing) }
    if let file = files.first, files.count == 1, let year = try HolidayImport(file) {
      return try year.run(writing, in: &world)
    }
    if let proofs = try proofs(files) {
      return try proofs.run(writing, from: from, isAgreed: yes, in: &world)
    }
    if let calendar = files.first(where: { $0.lowercased().hasSuffix(".ics") }) {
      throw .usage(Phrase("import.calendar", ["file": FilePlace.shellWord(calendar)]))
    }
    var open = try writing.open([.contact], in: &world)
    let reading = try read(files, into: open, in: &world)
    var report = ImportReport(isDry: writing.dryRun, isWhole: verbose)
    for part in reading.parts { report.take(part) }
    let book = open.book
    let change = ImportChange(reading.merge) { KeptLines.read(of: $0, in: book) }
      .change(report.phrase)
    guard let change else {
      if report.seen == 0, let file = files.first, files.count == 1, !Self.isNamedCard(file) {
        throw .told(Phrase("import.other-file", ["path": file]), .unreadable)
      }
      report.tell(in: &world)
      return report.seen == 0 ? .nothing : .done
    }
    if writing.dryRun {
      report.tell(in: &world)
      return .done
    }
    // From here on Ctrl-C comes too late: the change is made whole.
    let interrupt = HeldInterrupt()
    defer { interrupt.end() }
    let status = try writing.perform(change, on: &open, in: &world)
    report.tell(in: &world)
    return status
  }

  private static func isNamedCard(_ file: String) -> Bool {
    let name = file.lowercased()
    return file == "-" || name.hasSuffix(".vcf") || name.hasSuffix(".vcard")
  }

  /// A backup of messages or calls among the files, which has to be the only one.
  private func proofs(_ files: [String]) throws(CommandFailure) -> ProofImport? {
    for file in files {
      guard let (format, bytes) = try ProofImport.format(file) else { continue }
      guard format == .smsBackup || format == .callBackup else {
        throw .usage(
          Phrase(
            "proof.chat", ["file": FilePlace.shellWord(file), "format": format.rawValue]))
      }
      guard files.count == 1 else { throw .usage(Phrase("proof.alone", ["file": file])) }
      return ProofImport(file: file, bytes: bytes)
    }
    return nil
  }

  private func read(
    _ files: [String], into open: OpenBook, in world: inout CommandWorld
  ) throws(CommandFailure) -> (merge: ContactMerge, parts: [ImportReport.Part]) {
    let (book, complaints) = (open.book, open.contents.complaints)
    var cards = VCardImport(
      into: ContactMerge(
        open.contents.contacts, kept: { KeptLines.read(of: $0, in: book) },
        isTaken: { complaints[RecordID(.contact, $0).path] != nil }))
    var progress = Progress(world)
    var parts: [ImportReport.Part] = []
    for file in files {
      let bytes = try UserFiles.bytes(file)
      let before = cards.merge.outcomes.count
      let interrupt = HeldInterrupt()
      defer { interrupt.end() }
      cards.read(bytes) { offset, size in
        progress.show {
          $0(
            Phrase(
              "import.progress",
              ["file": file, "percent": String(size == 0 ? 100 : offset * 100 / size)]))
        }
        return !interrupt.hasCome
      }
      if interrupt.hasCome {
        progress.end()
        throw .told(Phrase("import.interrupted"), .interrupted)
      }
      parts.append(
        .init(
          file: file, outcomes: Array(cards.merge.outcomes.dropFirst(before)),
          strays: cards.strays))
    }
    progress.end()
    return (cards.merge, parts)
  }
}
