public import Model

/// Brings cards together with the people of a book: each becomes a new contact or completes one that
/// is there. A person is never doubled, and nothing that somebody typed is overwritten.
///
/// Two cards of one import that are the same person are brought together likewise. Costs one look
/// into a dictionary an account, however large the book.
public struct ContactMerge {
  private var people: [String: Person] = [:]
  private var finder = PersonFinder()
  private let keptInBook: (String) -> [String]
  private let idWish: (Contact) -> String
  private let isTaken: (String) -> Bool
  private var newcomers: [String] = []
  private var touched: [String] = []

  /// What became of each card, in their order.
  public private(set) var outcomes: [CardOutcome] = []

  private struct Person {
    let before: Contact?
    var contact: Contact
    /// Those of the book and those added; nil until the book's were asked for.
    var kept: Set<String>?
    var addedLines: [String] = []
    var isTouched = false
  }

  /// - Parameters:
  ///   - contacts: those of the book.
  ///   - kept: the lines of the `[vcard]` table of a contact; asked only for those that a card meets.
  ///   - isTaken: whether an id cannot be had, besides those of `contacts`.
  ///   - idWish: the readable id for a new contact, such as `li-wei`; empty where it knows none.
  public init(
    _ contacts: some Sequence<Contact>, kept: @escaping (String) -> [String] = { _ in [] },
    isTaken: @escaping (String) -> Bool = { _ in false },
    idWish: @escaping (Contact) -> String = ContactMerge.readableID
  ) {
    keptInBook = kept
    self.isTaken = isTaken
    self.idWish = idWish
    for contact in contacts {
      people[contact.id] = Person(before: contact, contact: contact)
      finder.add(contact)
    }
  }

  /// Out of the Latin name, else of how the characters are read, else of the organisation.
  public static func readableID(_ contact: Contact) -> String {
    let read = contact.nameZh.flatMap { Pinyin.latinName($0) }
    let names = [contact.name, read, contact.organisation].compactMap(\.self)
    return names.lazy.map { Slug.make($0) }.first { !$0.isEmpty } ?? ""
  }

  /// Takes one card; nil stands for a card that names nobody.
  public mutating func add(_ card: VCardContact?, line: Int) {
    guard let card else {
      outcomes.append(CardOutcome(line: line, .skipped(Phrase("vcard.nobody"))))
      return
    }
    let found = finder.find(card.contact) { people[$0]?.contact }
    if let id = found.id {
      merge(card, into: id, found.others)
    } else {
      enter(card, found.others)
    }
  }

  /// The contacts to be added, in the order of their cards, with the lines that are kept for each.
  public var additions: [(contact: Contact, kept: [String])] {
    newcomers.compactMap { people[$0].map { ($0.contact, $0.addedLines) } }
  }

  /// The contacts of the book that gain something, with the lines to append to those they keep.
  public var updates: [(before: Contact, after: Contact, kept: [String])] {
    touched.compactMap { id in
      guard let person = people[id], let before = person.before else { return nil }
      return (before, person.contact, person.addedLines)
    }
  }

  private mutating func enter(_ card: VCardContact, _ similar: [String]) {
    var contact = card.contact
    let wish = idWish(contact)
    contact.id = Slug.free(wish.isEmpty ? "contact" : wish) { people[$0] != nil || isTaken($0) }
    people[contact.id] = Person(
      before: nil, contact: contact, kept: Set(card.kept), addedLines: card.kept)
    newcomers.append(contact.id)
    finder.add(contact)
    outcomes.append(
      CardOutcome(
        line: card.line, .new(contact.id), notices: card.notices + clashes(card, similar),
        suggestions: card.suggestions))
  }

  private mutating func merge(_ card: VCardContact, into id: String, _ others: [String]) {
    guard var person = people[id] else { return }
    let completion = ContactCompletion(person.contact, with: card.contact)
    let known = person.kept ?? Set(keptInBook(id))
    let lines = card.kept.filter { !known.contains($0) }
    person.kept = known.union(lines)
    let notices = card.notices + clashes(card, others)
    guard !completion.added.isEmpty || !lines.isEmpty else {
      people[id] = person
      outcomes.append(
        CardOutcome(
          line: card.line, .unchanged(id), differences: completion.differences, notices: notices,
          suggestions: card.suggestions))
      return
    }
    person.contact = completion.contact
    person.addedLines += lines
    if person.before != nil, !person.isTouched { touched.append(id) }
    person.isTouched = true
    people[id] = person
    finder.add(person.contact)
    outcomes.append(
      CardOutcome(
        line: card.line, .merged(id, added: completion.added + (lines.isEmpty ? [] : ["vcard"])),
        differences: completion.differences, notices: notices, suggestions: card.suggestions))
  }

  /// One card may meet two people of the book, or share a switchboard with somebody else.
  private func clashes(_ card: VCardContact, _ others: [String]) -> [CardNotice] {
    others.map { CardNotice(line: card.line, Phrase("vcard.also-matches", ["id": $0])) }
  }
}
