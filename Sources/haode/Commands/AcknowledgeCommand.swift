internal import ArgumentParser
internal import Model

/// 收到, 好的: seen, and nothing confirmed by it.
struct AcknowledgeCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("acknowledge", Phrase("help.acknowledge"))
  }

  @OptionGroup var answer: AnswerOptions

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try answer.writing.open(in: &world)
    let (subject, person) = try open.decision(answer.decision, by: answer.by)
    var change = Acknowledge(decision: subject.id, by: person)
    change.channel = try answer.channel.map { (text) throws(CommandFailure) in
      try open.platform(text)
    }
    change.words = answer.words
    change.on = try open.times.optionalDay(answer.on)
    return try answer.writing.perform(.acknowledge(change), on: &open, in: &world)
  }
}
