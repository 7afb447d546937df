internal import ArgumentParser
internal import Model

/// The contact says that it was not so.
struct DisputeCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("dispute", Phrase("help.dispute"))
  }

  @OptionGroup var answer: AnswerOptions

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try answer.writing.open(in: &world)
    let (subject, person) = try open.decision(answer.decision, by: answer.by)
    var change = DisputeDecision(decision: subject.id, by: person)
    change.channel = try answer.channel.map { (text) throws(CommandFailure) in
      try open.platform(text)
    }
    change.words = answer.words
    change.on = try open.times.optionalDay(answer.on)
    return try answer.writing.perform(.dispute(change), on: &open, in: &world)
  }
}
