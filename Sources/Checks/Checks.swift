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
    _ book: Checked, rules wanted: Set<RuleID>? = nil, sharing: Sharing = alone
  ) -> [Finding] {
    run(book, rules(wanted, in: book), nil, sharing).findings
  }

  /// The same with all rules, reading only those wordings that were changed since the last time.
  public static func run(
    _ book: Checked, remembering memory: inout WordingMemory, sharing: Sharing = alone
  ) -> [Finding] {
    let rules = rules(nil, in: book)
    memory.prepare(for: book, rules)
    let (findings, read) = run(book, rules, memory, sharing)
    memory.take(read, of: book.contents.decisions)
    return findings
  }

  public static let alone:
    @Sendable (Int, @escaping @Sendable (Range<Int>) -> Findings)
      -> [Findings] = { count, work in [work(0..<count)] }

  private static func rules(_ wanted: Set<RuleID>?, in book: Checked) -> [any Rule] {
    var off: Set<RuleID> = []
    for setting in book.contents.settings.checks {
      if setting.level == .off { off.insert(setting.rule) } else { off.remove(setting.rule) }
    }
    return Rules.all.filter { !off.contains($0.id) && wanted?.contains($0.id) != false }
  }

  private static func run(
    _ book: Checked, _ rules: [any Rule], _ memory: WordingMemory?, _ sharing: Sharing
  ) -> (findings: [Finding], read: [WordingMemory.Entry]) {
    var levels: [RuleID: Severity] = [:]
    for setting in book.contents.settings.checks { levels[setting.rule] = Severity(setting.level) }
    let none = Findings(levels: levels)
    let contacts = contacts(of: book)
    let decisions = decisions(of: book)
    let reading = rules.filter(\.readsWordings)
    let others = rules.filter { !$0.readsWordings }
    var parts = sharing(contacts.count) { range in check(contacts[range], rules, in: book, none) }
    parts += sharing(decisions.count) { range in
      check(decisions[range], others, reading, memory, in: book, none)
    }
    var found = none
    for person in staff(of: book) {
      for rule in rules { rule.check(person, in: book, &found) }
    }
    for trip in book.trips {
      for rule in rules { rule.check(trip, in: book, &found) }
    }
    for rule in rules { rule.check(book, &found) }
    found.close()
    parts.append(found)
    return (Findings.sorted(parts), parts.flatMap(\.read))
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
    found.close()
    return found
  }

  /// - Parameters:
  ///   - reading: rules that ask for texts; their findings are put in order with the others later.
  ///   - memory: nil where nothing is to be remembered.
  private static func check(
    _ decisions: ArraySlice<Decision>, _ others: [any Rule], _ reading: [any Rule],
    _ memory: WordingMemory?, in book: Checked, _ none: Findings
  ) -> Findings {
    var found = none
    let (digest, validated) = (book.world.digest, book.validated)
    for decision in decisions {
      let known = memory?.found(in: decision)
      let checked = CheckedDecision(
        decision, digest: digest, validated: validated,
        readsWordings: known == nil && !reading.isEmpty)
      for rule in others { rule.check(checked, in: book, &found) }
      if let known {
        found.add(known)
        continue
      }
      let first = found.all.count
      for rule in reading { rule.check(checked, in: book, &found) }
      if memory != nil { found.remember(decision, from: first) }
    }
    found.close()
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
