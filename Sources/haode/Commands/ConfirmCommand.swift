internal import ArgumentParser
internal import Book
internal import Model

/// Marks a decision as formally confirmed.
struct ConfirmCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("confirm", Phrase("help.confirm"), discussion: Phrase("help.confirm-more"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.decision"))) var decision: String
  @Option(help: help(Phrase("help.confirm-channel"))) var channel: String
  @Option(help: help(Phrase("help.by"))) var by: String?
  @Option(parsing: .unconditional, help: help(Phrase("help.on"))) var on: String?
  @Option(help: help(Phrase("help.confirm-reference"))) var reference: String?
  @Option(help: help(Phrase("help.confirm-evidence"))) var evidence: String?
  @Option(name: .customLong("call-back"), help: help(Phrase("help.confirm-call-back")))
  var callBack: String?
  @Option(
    name: .customLong("called-back-on"), parsing: .unconditional,
    help: help(Phrase("help.confirm-called-back-on")))
  var calledBackOn: String?

  @Flag(help: help(Phrase("help-mail.sign"))) var sign = false
  @Option(help: help(Phrase("help-mail.key"))) var key: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    if evidence?.isEmpty == true { throw .usage(Phrase("arguments.no-evidence")) }
    var open = try writing.open(in: &world)
    let (subject, person) = try open.decision(decision, by: by)
    var confirm = Confirm(
      decision: subject.id, by: person, channel: try open.platform(channel))
    confirm.on = try open.times.optionalDay(on)
    confirm.reference = reference
    let book = open.book
    if let evidence {
      confirm.evidence = try told { () throws(BookError) in try book.evidence(from: evidence) }
    }
    confirm.seenSHA256 = CanonicalWording(subject).sha256(open.world.digest)
    confirm.calledBack = callBack
    confirm.calledBackOn = try open.times.optionalDay(calledBackOn)
    var copy: PrivateCopy?
    defer { copy?.remove() }
    if sign, !writing.dryRun {
      world.output.flush()
      world.errors.flush()
      (confirm.signed, copy) = try WordingSignature.made(
        subject, key: key, open, world.environment)
    }
    let status = try writing.perform(.confirm(confirm), on: &open, in: &world)
    world.say(Phrase("say.wording"))
    for line in WordingLines.lines(subject) { world.output.line("  " + line) }
    return status
  }
}

extension OpenBook {
  /// The decision that is meant, with its contacts read, and the contact who spoke: the only one
  /// where nobody is named.
  mutating func decision(
    _ text: String, by: String?
  ) throws(CommandFailure) -> (Decision, person: String) {
    let record = try find(text, [.decision])
    guard let subject = contents.decisions[record.id] else {
      throw CommandFailure(.noSuchRecord(record, near: []))
    }
    load(subject.contacts.map { RecordID(.contact, $0) })
    if let by { return (subject, try person(by, of: subject)) }
    guard subject.contacts.count == 1 else {
      throw .usage(
        Phrase("arguments.by-whom", ["contacts": subject.contacts.joined(separator: ", ")]))
    }
    return (subject, subject.contacts[0])
  }

  /// Somebody else than the contacts is refused by the change itself, with its reason.
  private mutating func person(
    _ text: String, of subject: Decision
  ) throws(CommandFailure) -> String {
    subject.contacts.contains(text) ? text : try find(text, [.contact]).id
  }
}

/// The exact text that a confirmation is bound to.
enum WordingLines {
  static func lines(_ decision: Decision) -> [String] {
    CanonicalWording(decision).text.split(separator: "\n").dropFirst()
      .map { PlainText.line(String($0)) }
  }
}
