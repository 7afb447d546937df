/// How much a decision that is not confirmed can hurt: what brings it to the top of the list, each
/// with its points. Closed decisions have none.
///
/// Points: changed after the confirmation 35, disputed 30, in chat only 10, seen 8, asked 6; a change
/// of payee or new bank details 40; overdue 15 and 1 a day, at most 35; due within a week 2 for each
/// day less; 1 for each three days of age, at most 20; 6 for each digit of the amount beyond two, at most 36 (yen, won and
/// dong count two digits fewer: no exchange rates are needed to see what is large); a chat account
/// that was never checked 8, one that only answered 4, no such account 10, a platform that is limited
/// 3, blocked or retired 8; a trip to one of its contacts within three weeks 1 for each day less.
public struct Risk: Equatable, Sendable {
  public enum Factor: Hashable, Sendable {
    case state(DecisionState)
    case payeeChange
    /// Days since the day to confirm it by.
    case overdue(days: Int)
    /// Days until then.
    case due(days: Int)
    case age(days: Int)
    case amount
    /// Nobody checked who is behind the account in whose chat it was decided.
    case weakChannel
    /// Days until a trip to one of its contacts.
    case departure(days: Int)
  }

  /// The gravest first.
  public let factors: [(factor: Factor, points: Int)]
  public var score: Int { factors.reduce(0) { $0 + $1.points } }

  public init(
    _ decision: Decision, state: DecisionState, contents: Contents, platforms: Platforms,
    deadlines: Deadlines
  ) {
    guard state.isOpen else {
      factors = []
      return
    }
    let facts = Facts(
      decision: decision, state: state, contents: contents, platforms: platforms,
      deadlines: deadlines)
    let all = [
      (.state(state), facts.statePoints), facts.payee, facts.deadline, facts.age,
      (.amount, facts.amountPoints), (.weakChannel, facts.channelPoints), facts.departure,
    ].compactMap { $0 }
    factors = all.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.map { (factor: $0.0, points: $0.1) }
  }

  public static func == (left: Risk, right: Risk) -> Bool {
    left.factors.elementsEqual(right.factors) { $0 == $1 }
  }
}

private struct Facts {
  let decision: Decision
  let state: DecisionState
  let contents: Contents
  let platforms: Platforms
  let deadlines: Deadlines
  private var today: Day { deadlines.today }

  typealias Weighed = (Risk.Factor, Int)

  var statePoints: Int {
    switch state {
    case .changed: 35
    case .disputed: 30
    case .agreedInChat: 10
    case .acknowledged: 8
    case .requested: 6
    case .confirmed, .withdrawn, .superseded: 0
    }
  }

  var payee: Weighed? { decision.needsCallBack ? (.payeeChange, 40) : nil }

  var deadline: Weighed? {
    guard let day = deadlines.day(decision, state) else { return nil }
    let left = today.days(until: day)
    return deadlines.isOverdue(decision, state)
      ? (.overdue(days: -left), min(35, 15 - left))
      : (.due(days: max(0, left)), max(0, 2 * (7 - max(0, left))))
  }

  var age: Weighed? {
    guard let day = decision.decidedOn else { return nil }
    let days = day.days(until: today)
    return (.age(days: days), min(20, max(0, days / 3)))
  }

  var amountPoints: Int {
    guard let amount = decision.amount else { return 0 }
    let whole = amount.prefix { $0 != "." }.filter(\.isNumber).drop { $0 == "0" }
    let small = ["JPY", "KRW", "VND"].contains(decision.currency ?? "") ? 2 : 0
    return min(36, max(0, whole.count - 2 - small) * 6)
  }

  var channelPoints: Int {
    guard let platform = decision.platform else { return 0 }
    let channel = Channel(platform: platform, handle: decision.handle)
    let people = decision.contacts.compactMap { contents.contacts[$0] }
    let accounts = people.compactMap { $0.account(for: channel) }
    let best = accounts.map { $0.verification ?? .typed }.max()
    let doubt =
      switch best {
      case nil: 10
      case .typed, .added: 8
      case .answered: 4
      case .identityChecked, .companyChecked: 0
      }
    switch platforms[platform]?.mainland {
    case .limited: return doubt + 3
    case .blocked, .retired: return doubt + 8
    case .works, nil: return doubt
    }
  }

  var departure: Weighed? {
    let people = Set(decision.contacts)
    let days = contents.trips.lazy
      .filter { !people.isDisjoint(with: $0.contacts) }
      .compactMap { $0.from.map { today.days(until: $0) } }
      .filter { $0 >= 0 }.min()
    return days.map { (.departure(days: $0), max(0, 21 - $0)) }
  }
}
