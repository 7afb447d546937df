public import Checks
public import Model

/// The six questions with what fails each, put in order by the world, so that the screens need not
/// walk the book for it.
public struct Checklist: Equatable, Sendable {
  public struct Item: Equatable, Sendable {
    /// The same for the same finding when the rules are asked again.
    public let id: String
    public let finding: Finding
    /// Since when what it is about stands so; nil where the book has no date for it.
    public let since: Day?
  }

  public let answers: [SixQuestions.Answer]
  /// For each answer its items, the gravest first.
  public let items: [[Item]]
  /// Graver findings than notes.
  public let errors: Int
  public let warnings: Int
  private let places: [String: Place]

  private struct Place: Equatable, Sendable {
    let answer: Int
    let item: Int
  }

  public init(_ six: SixQuestions, _ contents: Contents) {
    answers = six.answers
    var places: [String: Place] = [:]
    var items: [[Item]] = []
    for (answer, found) in six.answers.map(\.findings).enumerated() {
      var list: [Item] = []
      list.reserveCapacity(found.count)
      for finding in found {
        let id = Self.id(finding) { places[$0] != nil }
        places[id] = Place(answer: answer, item: list.count)
        list.append(Item(id: id, finding: finding, since: finding.since(contents)))
      }
      items.append(list)
    }
    self.items = items
    self.places = places
    errors = items.reduce(0) { $0 + $1.count { $0.finding.severity == .error } }
    warnings = items.reduce(0) { $0 + $1.count { $0.finding.severity == .warning } }
  }

  public subscript(id: String) -> Item? { places[id].map { items[$0.answer][$0.item] } }

  /// Rule, file and place in it, numbered where one rule says several things of one place.
  private static func id(_ finding: Finding, isTaken: (String) -> Bool) -> String {
    let spot = finding.spot
    let place = "\(spot.table ?? "") \(spot.index) \(spot.key ?? "")"
    let first = "\(finding.rule.rawValue) \(finding.subject.path) \(place)"
    var id = first
    var number = 1
    while isTaken(id) {
      number += 1
      id = "\(first) \(number)"
    }
    return id
  }
}

extension Finding {
  /// The day of what it points at: of the agreement, the test, the check of the account, the decision.
  func since(_ contents: Contents) -> Day? {
    guard case .record(let record) = subject else { return nil }
    switch record.kind {
    case .contact: return contents.contacts[record.id].flatMap(since)
    case .decision: return contents.decisions[record.id]?.decidedOn
    case .staff, .trip: return nil
    }
  }

  private func since(_ contact: Contact) -> Day? {
    switch spot.table {
    case "agreement" where contact.agreements.indices.contains(spot.index):
      contact.agreements[spot.index].agreedOn
    case "test" where contact.tests.indices.contains(spot.index):
      contact.tests[spot.index].sent?.day(offset: 0)
    case "account" where contact.accounts.indices.contains(spot.index):
      contact.accounts[spot.index].verifiedOn
    default: nil
    }
  }
}
