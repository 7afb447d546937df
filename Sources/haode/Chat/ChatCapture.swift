internal import Exchange
internal import Model

/// A decision out of a chat: reads it, finds out which messages settle it and who took part, and asks
/// at the terminal for what the options leave open.
struct ChatCapture {
  /// The chat as it was given.
  let bytes: [UInt8]
  private(set) var decision: Decision

  /// - Parameters:
  ///   - asked: what the arguments say of the decision already.
  ///   - isSet: keys that options set; nobody is asked for these.
  init(
    _ options: ChatOptions, of asked: Decision, isSet: Set<String>, in open: OpenBook,
    _ world: inout CommandWorld
  ) throws(CommandFailure) {
    bytes = try UserFiles.bytes(options.path)
    decision = asked
    var chat = try Self.read(bytes, options)
    for notice in chat.notices {
      let place = Complaint(
        path: options.path, line: notice.line, severity: .warning, notice.phrase)
      world.errors.line(world.texts.line(place))
    }
    let questions = options.lines == nil ? TerminalQuestions(world) : nil
    let places = try Self.places(options, chat, questions, &world)
    decision.platform = decision.platform ?? chat.platform
    var people = ChatParticipants(open, decision, questions)
    try people.findMe(options.me, in: &chat, &world)
    let pick = ChatPick(chat, places: places)
    if options.lines != nil { ChatListing(chat: chat).show(pick.places, in: &world) }
    decision = pick.filled(decision) { _ in ChatListing.beijing }
    decision = try people.filled(decision, pick, &world)
    if let questions { complete(questions, isSet, &world) }
    ChatRemarks(pick, open).tell(in: &world)
  }

  private static func read(
    _ bytes: [UInt8], _ options: ChatOptions
  ) throws(CommandFailure) -> Chat {
    let reader = ChatReader(zone: try options.clock())
    do throws(ChatError) {
      return try reader.read(bytes)
    } catch {
      throw .told(error.phrase, .unreadable)
    }
  }

  /// The messages that are the decision, by `--lines` or as the person at the terminal says.
  private static func places(
    _ options: ChatOptions, _ chat: Chat, _ questions: TerminalQuestions?,
    _ world: inout CommandWorld
  ) throws(CommandFailure) -> Set<Int> {
    let count = chat.messages.count
    if let lines = options.lines {
      guard let places = LineChoice.places(lines, count: count) else {
        throw .usage(Phrase("capture.no-such-lines", ["text": lines, "n": String(count)]))
      }
      return places
    }
    let shown = questions == nil ? 0..<count : max(0, count - 200)..<count
    ChatListing(chat: chat).show(shown, in: &world)
    guard let questions else { throw .usage(Phrase("capture.which-lines")) }
    while let answer = questions.ask(Phrase("capture.ask-lines"), in: &world) {
      if let places = LineChoice.places(answer, count: count) { return places }
      world.note(Phrase("capture.no-such-lines", ["text": answer, "n": String(count)]))
    }
    throw .told(Phrase("capture.nothing-chosen"), .nothing)
  }

  /// Asks for the title and the wordings. They are never made up out of the chat.
  private mutating func complete(
    _ questions: TerminalQuestions, _ isSet: Set<String>, _ world: inout CommandWorld
  ) {
    func answer(_ key: String, _ phrase: Phrase) -> String? {
      guard !isSet.contains(key), let text = questions.ask(phrase, in: &world) else { return nil }
      return text.isEmpty ? nil : text
    }
    decision.title = answer("title", Phrase("capture.ask-title")) ?? ""
    decision.wording = answer("wording", Phrase("capture.ask-wording")) ?? ""
    decision.wordingZh = answer("wording_zh", Phrase("capture.ask-wording-zh"))
  }
}
