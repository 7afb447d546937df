import Model
import TUI

/// The messages of a chat, of which some are the decision, and who of the speakers is us.
struct ChatChoice: Sendable {
  let source: ChatSource
  private(set) var chat: Chat
  private(set) var list: ListState<Int>
  private(set) var marks: Set<Int> = []
  private let speakers: [ChatSpeaker]

  /// More would only be scrolled past; the newest count.
  private static let most = 5000

  init(_ source: ChatSource, _ chat: Chat, _ desk: Desk) {
    self.source = source
    var chat = chat
    speakers = chat.speakers
    let people = ChatPeople(desk.contents, platform: chat.platform)
    if chat.me != nil {
      chat.nameOwnMessages(desk.world.staff.map(desk.staffName) ?? "")
    } else if let known = speakers.first(where: { people.staff($0) != nil }) {
      chat.setMe(known.label)
    }
    self.chat = chat
    list = ListState(Array(chat.messages.indices.suffix(Self.most)), height: 12)
    list.end()
  }

  enum Outcome: Equatable { case none, cancel, done }

  mutating func handle(_ key: Key) -> Outcome {
    switch key.folded.code {
    case .enter: return chat.messages.isEmpty ? .none : .done
    case .character(" "): toggle()
    case .character("w"): changeMe()
    default:
      if Workbench.leaves(key) { return .cancel }
      _ = list.handle(key)
    }
    return .none
  }

  private mutating func toggle() {
    guard let place = list.selected else { return }
    marks.formSymmetricDifference([place])
    list.move(by: 1)
  }

  /// The next speaker is us.
  private mutating func changeMe() {
    guard !speakers.isEmpty else { return }
    let now = speakers.firstIndex { $0 == chat.me } ?? -1
    chat.setMe(speakers[(now + 1) % speakers.count].label)
  }

  /// The marked messages; without marks the selected one.
  var pick: ChatPick {
    ChatPick(chat, places: marks.isEmpty ? Set([list.selected].compactMap { $0 }) : marks)
  }

  /// A decision with what the chat tells: quote, platform, times, people, accounts of both sides.
  func filled(_ start: Decision, _ desk: Desk) -> Decision {
    let pick = pick
    var decision = pick.filled(start) { _ in LetterDates.beijingOffset }
    let people = ChatPeople(desk.contents, platform: decision.platform)
    let others = pick.others
    if decision.contacts.isEmpty {
      var seen = Set<String>()
      decision.contacts = others.map(people.contacts).filter { $0.count == 1 }.flatMap { $0 }
        .filter { seen.insert($0).inserted }
    }
    if decision.handle == nil, let id = decision.contacts.first,
      let contact = desk.contents.contacts[id]
    {
      decision.handle = people.handle(contact.accounts, others.first)
    }
    let staff = chat.me.flatMap(people.staff) ?? desk.world.staff
    if let staff, let person = desk.contents.staff[staff] {
      decision.ourHandle = decision.ourHandle ?? people.handle(person.accounts, chat.me)
      decision.owner = decision.owner ?? staff
    }
    return decision
  }

  /// What a person should know of the messages that are marked.
  func remarks(_ desk: Desk) -> [Phrase] {
    let pick = pick
    var remarks: [Phrase] = []
    if let words = pick.acknowledgement {
      remarks.append(Phrase("capture.only-seen", ["words": LetterText.line(words)]))
    }
    if pick.messages.contains(where: { $0.kind == .recall }) {
      remarks.append(Phrase("capture.recalled"))
    }
    if pick.messages.contains(where: { $0.kind != .text && $0.kind != .recall }) {
      remarks.append(Phrase("capture.not-text"))
    }
    if let platform = chat.platform.flatMap({ desk.platforms[$0] }),
      let end = pick.canBeRecalledUntil(platform), end > desk.world.now
    {
      remarks.append(
        Phrase("capture.recheck", ["platform": platform.name, "time": Self.minute(end)]))
    }
    if !chat.notices.isEmpty {
      remarks.append(Phrase("paste.skipped", ["n": String(chat.notices.count)]))
    }
    return remarks
  }

  /// `2026-11-20 14:02` by the clock in Beijing.
  static func minute(_ moment: Instant) -> String {
    "\(moment.day(offset: LetterDates.beijingOffset)) \(LetterDates.time(moment))"
  }
}
