internal import ArgumentParser
internal import Model

/// Records which channel is used for what.
struct AgreeCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("agree", Phrase("help.agree"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.contact"))) var contact: String
  @Argument(help: help(Phrase("help.purpose"))) var purpose: String
  @Argument(help: help(Phrase("help.channel"))) var channel: String
  @Option(parsing: .unconditional, help: help(Phrase("help.agree-on"))) var on: String?
  @Option(help: help(Phrase("help.agree-via"))) var via: String?
  @Option(help: help(Phrase("help.words"))) var words: String?
  @Option(
    name: .customLong("review-by"), parsing: .unconditional, help: help(Phrase("help.review-by")))
  var reviewBy: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(in: &world)
    let person = try open.find(contact, [.contact])
    var agree = Agree(
      contact: person.id, purpose: try open.choice(purpose, of: Purpose.self, field: "purpose"),
      channel: try open.channel(channel))
    agree.on = try open.times.optionalDay(on)
    agree.via = via
    agree.words = words
    agree.reviewBy = try open.times.optionalDay(reviewBy)
    return try writing.perform(.agree(agree), on: &open, in: &world)
  }
}

extension TimeText {
  func optionalDay(_ text: String?) throws(CommandFailure) -> Day? {
    guard let text else { return nil }
    return try day(text)
  }

  func optionalInstant(_ text: String?) throws(CommandFailure) -> Instant? {
    guard let text else { return nil }
    return try instant(text)
  }
}
