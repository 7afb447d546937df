import Model
import TUI

/// The answers that were found, to say yes or no to, one after the other.
struct AnswerList: Sendable {
  private(set) var entries: [MatchedAnswer]
  private(set) var list: ListState<Int>
  /// Passed over until the list is closed.
  private(set) var skipped: Set<Int> = []
  /// Whether the clerk records one now.
  private(set) var isRecording = false
  /// Rows of the selected answer that are scrolled away.
  private(set) var top = 0
  /// Whether confirmations are signed.
  private(set) var signs = false
  let files: Int
  let unreadable: [String]

  enum Outcome: Equatable {
    case none, leave, undo, redo
    case record(RecordAnswer)
    /// Only a call back confirms it: the form that asks for it.
    case callBack(MatchedAnswer)
    case tell(Phrase)
  }

  /// Those that wait first, each in the order of its mail.
  init(_ harvest: AnswerHarvest) {
    entries =
      harvest.answers.filter { !$0.answer.isRecorded }
      + harvest.answers.filter(\.answer.isRecorded)
    files = harvest.files
    unreadable = harvest.unreadable
    list = ListState(Array(entries.indices), height: 5)
  }

  var selected: MatchedAnswer? { list.selected.map { entries[$0] } }

  /// Neither recorded nor passed over.
  func waits(_ place: Int) -> Bool {
    !entries[place].answer.isRecorded && !skipped.contains(place)
  }

  var waitingCount: Int { entries.indices.count(where: waits) }

  mutating func handle(_ key: Key, height: Int, _ desk: Desk) -> Outcome {
    if Workbench.leaves(key) { return .leave }
    if scroll(key, height) { return .none }
    switch key.folded.code {
    case .enter, .character("y"): return record(nil, desk)
    case .character("c"): return record(.confirmed, desk)
    case .character("a"): return record(.acknowledged, desk)
    case .character("x"): return record(.disputed, desk)
    case .character("n"): skip()
    case .character("s"):
      if !desk.canSign { return .tell(Phrase("why.no-signing-key")) }
      signs.toggle()
    case .character("u") where !key.control: return .undo
    case .character("U"): return .redo
    default:
      let before = list.index
      guard list.handle(key) else { return .tell(Phrase("why.unknown-key", ["key": key.name])) }
      if list.index != before { top = 0 }
    }
    return .none
  }

  private mutating func scroll(_ key: Key, _ height: Int) -> Bool {
    let page = max(1, height / 2)
    switch key.folded.code {
    case .character("d") where key.control: top += page
    case .character("u") where key.control: top = max(0, top - page)
    case .pageDown, .character(" "): top += page
    case .pageUp: top = max(0, top - page)
    default: return false
    }
    return true
  }

  /// - Parameter meaning: what it is taken for; nil for what it most likely means.
  private func record(_ meaning: AnswerMeaning?, _ desk: Desk) -> Outcome {
    guard let matched = selected, !isRecording else { return .none }
    let answer = matched.answer
    if let reason = desk.readOnly { return .tell(reason) }
    if answer.isRecorded { return .tell(Phrase("mail.recorded")) }
    guard let decision = desk.contents.decisions[answer.decision] else {
      return .tell(Phrase("answers.gone", ["id": answer.decision]))
    }
    if answer.person == nil { return .tell(Phrase("answers.nobody")) }
    let meaning = meaning ?? answer.suggestion.meaning
    if meaning == .unclear { return .tell(Phrase("answers.unclear")) }
    if meaning == .confirmed, decision.needsCallBack { return .callBack(matched) }
    return .record(
      RecordAnswer(
        matched, as: meaning, seenSHA256: CanonicalWording(decision).sha256(desk.world.digest),
        signs: signs && meaning == .confirmed))
  }

  private mutating func skip() {
    guard let place = list.selected, !entries[place].answer.isRecorded else { return goOn() }
    skipped.formSymmetricDifference([place])
    if skipped.contains(place) { goOn() }
  }

  /// To the next one that waits, round the end; stays where none does.
  private mutating func goOn() {
    guard let place = list.selected else { return }
    let order = Array(entries.indices[(place + 1)...]) + Array(entries.indices[..<place])
    if let next = order.first(where: waits) {
      list.select(next)
      top = 0
    }
  }

  mutating func begin() { isRecording = true }

  /// The clerk has answered.
  mutating func end(recorded: Bool) {
    isRecording = false
    if recorded { goOn() }
  }

  /// The book changed: what was found is judged anew, as far as these decisions are concerned.
  mutating func follow(_ desk: Desk, changed: Set<RecordID>?) {
    let places = entries.indices.filter { place in
      changed?.contains(RecordID(.decision, entries[place].answer.decision)) ?? true
    }
    if places.isEmpty { return }
    let judge = AnswerJudge(desk.contents, world: desk.world)
    for place in places {
      let old = entries[place]
      let anew = judge.answers(
        in: old.answer.mail, evidence: old.evidence, of: desk.contents)
      if let answer = anew.first(where: { $0.decision == old.answer.decision }) {
        entries[place].answer = answer
      }
    }
  }
}
