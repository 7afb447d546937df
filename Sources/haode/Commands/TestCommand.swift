internal import ArgumentParser
internal import Model
internal import Texts

/// Records a test of a channel, or the answer to one.
struct TestCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("test", Phrase("help.test"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.contact"))) var contact: String
  @Argument(help: help(Phrase("help.channel"))) var channel: String
  @Option(help: help(Phrase("help.test-from"))) var from: String
  @Option(parsing: .unconditional, help: help(Phrase("help.test-sent"))) var sent: String?
  @Option(parsing: .unconditional, help: help(Phrase("help.test-answered"))) var answered: String?
  @Flag(name: .customLong("no-answer"), help: help(Phrase("help.test-no-answer")))
  var noAnswer = false
  @Option(help: help(Phrase("help.test-kind"))) var kind: String?
  @Option(help: help(Phrase("help.test-direction"))) var direction: String?
  @Option(help: help(Phrase("help.note"))) var note: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    if noAnswer, answered != nil { throw .usage(Phrase("arguments.answered-or-not")) }
    var open = try writing.open(in: &world)
    let person = try open.find(contact, [.contact])
    var test = RecordTest(
      contact: person.id, channel: try open.channel(channel),
      from: try open.choice(from, of: Network.self, field: "from"))
    test.sent = try open.times.optionalInstant(sent)
    if let moment = try open.times.optionalInstant(answered) { test.answer = .answered(moment) }
    if noAnswer { test.answer = .none }
    if let kind { test.kind = try open.choice(kind, of: TestKind.self, field: "kind") }
    if let direction {
      test.direction = try open.choice(direction, of: Direction.self, field: "direction")
    }
    test.note = note
    let status = try writing.perform(.test(test), on: &open, in: &world)
    if noAnswer, test.channel.platform == "sms" { diagnose(test, open, in: &world) }
    return status
  }

  /// What may be behind an SMS that nobody answered, before anybody blames the network.
  private func diagnose(
    _ test: RecordTest, _ open: OpenBook, in world: inout CommandWorld
  ) {
    guard let contact = open.contents.contacts[test.contact] else { return }
    var failed = ChannelTest(platform: "sms", sent: test.sent ?? open.now, from: test.from)
    failed.handle = test.channel.handle
    // It may have been the answer to one that was sent long ago.
    if let last = contact.lastTest(of: test.channel), last.noAnswer == true { failed = last }
    let diagnosis = SMSDiagnosis(
      failed, of: contact, calendar: open.calendar.calendar(in: contact.region))
    world.note(Phrase("sms-cause.heading"))
    for (place, cause) in diagnosis.causes.enumerated() {
      world.note(
        Phrase("sms-cause.line", ["n": String(place + 1), "cause": world.texts(cause.phrase)]))
    }
  }
}
