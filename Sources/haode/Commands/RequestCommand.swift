internal import ArgumentParser
internal import Model

/// Asks for the confirmation of a decision: sends the letter and records it.
struct RequestCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("request", Phrase("help.request"), discussion: Phrase("help.request-more"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.decision"))) var decision: String
  @Option(help: help(Phrase("help.letter-language"))) var language: LetterLanguages = .both
  @Flag(help: help(Phrase("help.letter-attach-chat"))) var attachChat = false
  @Flag(help: help(Phrase("help.request-send"))) var send = false
  @Flag(help: help(Phrase("help.request-draft"))) var draft = false
  @Option(help: help(Phrase("help.request-sent"))) var sent: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    if [send, draft, sent != nil].count(where: { $0 }) > 1 {
      throw .usage(Phrase("letter.one-of"))
    }
    var open = try writing.open(in: &world)
    let id = try open.find(decision, [.decision]).id
    var order = LetterOrder(.confirmation, id)
    order.attachesChat = attachChat
    let letter = try open.letterDesk().told(order)
    for notice in letter.notices { world.warn(notice) }
    if let sent {
      return try SentLetter.record(letter, sent: sent, writing, &open, &world)
    }
    let sending = try LetterSending(writing, letter, language.list, open, world)
    return draft ? try sending.saveDraft(open, &world) : try sending.run(&open, &world)
  }
}
