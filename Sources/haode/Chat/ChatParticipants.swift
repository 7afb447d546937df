internal import Model

/// Who took part in a chat, on both sides.
struct ChatParticipants {
  private let contents: Contents
  private let people: ChatPeople
  private let questions: TerminalQuestions?
  /// The staff member who wrote, where the book tells it.
  private var staff: String?
  private var me: ChatSpeaker?

  init(_ open: OpenBook, _ decision: Decision, _ questions: TerminalQuestions?) {
    contents = open.contents
    people = ChatPeople(open.contents, platform: decision.platform)
    staff = open.staff
    self.questions = questions
  }

  /// Settles which speaker is us: named by the option, marked by the file, known as staff, or asked.
  mutating func findMe(
    _ name: String?, in chat: inout Chat, _ world: inout CommandWorld
  ) throws(CommandFailure) {
    let speakers = chat.speakers
    if let name, speakers.contains(where: { $0.isCalled(name) }) {
      chat.setMe(name)
    } else if chat.me != nil {
      // The file knows; messages of a telephone's owner have no name in it.
      chat.nameOwnMessages(name ?? staff.flatMap { contents.staff[$0]?.name } ?? "")
    } else if let name {
      throw .usage(
        Phrase("capture.no-such-speaker", ["name": name, "speakers": Self.list(speakers)]))
    } else if let known = speakers.first(where: { people.staff($0) != nil }) {
      chat.setMe(known.label)
    } else if let questions, !speakers.isEmpty {
      let names = Phrase("capture.ask-me", ["speakers": Self.list(speakers)])
      while let answer = questions.ask(names, in: &world), !answer.isEmpty {
        let place = Int(answer).map { $0 - 1 }
        let named = place.flatMap { speakers.indices.contains($0) ? speakers[$0].label : nil }
        chat.setMe(named ?? answer)
        if chat.me != nil { break }
      }
    } else if speakers.count > 1 {
      throw .usage(Phrase("capture.who-is-me", ["speakers": Self.list(speakers)]))
    }
    me = chat.me
    staff = me.flatMap { people.staff($0) } ?? staff
  }

  /// The decision with its contacts and the accounts of both sides.
  func filled(
    _ decision: Decision, _ pick: ChatPick, _ world: inout CommandWorld
  ) throws(CommandFailure) -> Decision {
    var decision = decision
    let others = pick.others
    if decision.contacts.isEmpty {
      for speaker in others {
        if let id = try contact(speaker, isOnly: others.count == 1, &world),
          !decision.contacts.contains(id)
        {
          decision.contacts.append(id)
        }
      }
      guard !decision.contacts.isEmpty else {
        throw .told(
          Phrase("capture.nobody-known", ["speakers": Self.list(others)]), .noSuchRecord)
      }
    }
    if decision.handle == nil, let person = contents.contacts[decision.contacts[0]] {
      decision.handle = people.handle(person.accounts, others.first)
    }
    if let staff, let person = contents.staff[staff] {
      decision.ourHandle = people.handle(person.accounts, me)
      decision.owner = decision.owner ?? staff
    }
    return decision
  }

  /// nil, with a note, where the book does not know the speaker.
  private func contact(
    _ speaker: ChatSpeaker, isOnly: Bool, _ world: inout CommandWorld
  ) throws(CommandFailure) -> String? {
    let found = people.contacts(speaker)
    if found.count == 1 { return found[0] }
    let name = ["name": speaker.label, "contacts": found.joined(separator: ", ")]
    guard found.count > 1 else {
      if let questions,
        let id = questions.ask(Phrase("capture.ask-contact", name), in: &world),
        contents.contacts.contains(id: id)
      {
        return id
      }
      if !isOnly { world.note(Phrase("capture.unknown-speaker", name)) }
      return nil
    }
    if let questions, let id = questions.ask(Phrase("capture.ask-which", name), in: &world),
      found.contains(id)
    {
      return id
    }
    throw .told(Phrase("capture.ambiguous", name), .noSuchRecord)
  }

  private static func list(_ speakers: [ChatSpeaker]) -> String {
    speakers.enumerated().map { "\($0.offset + 1) \($0.element.label)" }.joined(separator: ", ")
  }
}
