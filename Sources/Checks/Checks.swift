public import Model

/// Goes through a book with all rules that are on.
public enum Checks {
  /// Does work on parts of so many records, perhaps at once, and gives what was found in their order.
  public typealias Sharing =
    (_ count: Int, _ work: @escaping @Sendable (Range<Int>) -> Findings) -> [Findings]

  /// - Parameters:
  ///   - rules: only these; nil for all. One that the book has switched off stays off.
  ///   - sharing: how contacts and decisions are parted among processors; all at once without it.
  /// - Returns: everything found, the gravest first, then by path and place in the file. Time and
  ///   memory grow with the number of records and findings.
  public static func run(
    _ book: Checked, rules wanted: Set<RuleID>? = nil,
    sharing: Sharing = { count, work in [work(0..<count)] }
  ) -> [Finding] {
    let settings = book.contents.settings.checks
    var levels: [RuleID: Severity] = [:]
    var off: Set<RuleID> = []
    for setting in settings {
      levels[setting.rule] = Severity(setting.level)
      if setting.level == .off { off.insert(setting.rule) } else { off.remove(setting.rule) }
    }
    let rules = Rules.all.filter { !off.contains($0.id) && wanted?.contains($0.id) != false }
    var found = Findings(levels: levels)
    let none = found
    let contacts = contacts(of: book)
    found.append(
      sharing(contacts.count) { range in check(contacts[range], rules, in: book, none) })
    let decisions = decisions(of: book)
    found.append(
      sharing(decisions.count) { range in check(decisions[range], rules, in: book, none) })
    for person in staff(of: book) {
      for rule in rules { rule.check(person, in: book, &found) }
    }
    for trip in book.trips {
      for rule in rules { rule.check(trip, in: book, &found) }
    }
    for rule in rules { rule.check(book, &found) }
    return found.sorted
  }

  private static func check(
    _ contacts: ArraySlice<Contact>, _ rules: [any Rule], in book: Checked, _ none: Findings
  ) -> Findings {
    var found = none
    for contact in contacts {
      let checked = CheckedContact(
        contact: contact, routes: book.reach.routes(to: contact),
        trip: book.nextTrip(to: contact.id))
      for rule in rules { rule.check(checked, in: book, &found) }
    }
    return found
  }

  private static func check(
    _ decisions: ArraySlice<Decision>, _ rules: [any Rule], in book: Checked, _ none: Findings
  ) -> Findings {
    let readsWordings = rules.contains { $0.readsWordings }
    var found = none
    for decision in decisions {
      let checked = CheckedDecision(decision, in: book, readsWordings: readsWordings)
      for rule in rules { rule.check(checked, in: book, &found) }
    }
    return found
  }

  /// Those of the trip where one was asked for.
  static func contacts(of book: Checked) -> [Contact] {
    guard let trip = book.trip else { return book.contents.contacts.all }
    return trip.contacts.compactMap { book.contents.contacts[$0] }
  }

  static func decisions(of book: Checked) -> [Decision] {
    guard let trip = book.trip else { return book.contents.decisions.all }
    let people = Set(trip.contacts)
    return book.contents.decisions.filter { !people.isDisjoint(with: $0.contacts) }
  }

  static func staff(of book: Checked) -> [Staff] {
    guard let trip = book.trip else { return Array(book.contents.staff) }
    return trip.travellers.compactMap { book.contents.staff[$0] }
  }
}

extension Severity {
  init?(_ level: RuleLevel) {
    switch level {
    case .off: return nil
    case .note: self = .note
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
