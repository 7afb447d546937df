import Model
import Testing

@Suite struct BookMergeTests {
  private static func contact() -> Contact {
    var contact = Contact(id: "li-wei")
    contact.name = "Li Wei"
    contact.role = "Sales"
    contact.tags = ["supplier", "connectors"]
    contact.accounts = [
      Account(platform: "wechat", handle: "liwei_hq"), Account(platform: "qq", handle: "10001"),
    ]
    return contact
  }

  private static func contents(_ contacts: [Contact]) -> Contents {
    var contents = Contents()
    for contact in contacts { contents.contacts.put(contact) }
    return contents
  }

  private static let world = World(
    now: Instant(seconds: 1_800_000_000), digest: Digest { $0 })

  /// The contact as the changes leave it, by the places that the steps name.
  private static func applied(_ changes: [Change], to contact: Contact) -> RecordText {
    var text = AnyRecord.contact(contact).text
    for case .edit(let edit) in changes {
      var entries = text.entries
      var tables = text.tables
      var gone = Set<Int>()
      func place(_ name: String, _ index: Int) -> Int {
        Array(tables.indices.filter { tables[$0].name == name })[index]
      }
      func set(_ list: inout [Entry], _ key: String, _ value: FieldValue?) {
        list.removeAll { $0.key == key }
        if let value { list.append(Entry(key, value)) }
      }
      for step in edit.steps {
        switch step {
        case .set(let key, let value, _): set(&entries, key, value)
        case .setIn(let table, let index, let key, let value, _):
          let at = place(table, index)
          var list = tables[at].entries
          set(&list, key, value)
          tables[at] = .init(table, list)
        case .append(let table, let added): tables.append(.init(table, added))
        case .drop(let table, let index, _): gone.insert(place(table, index))
        case .setInSection: break
        }
      }
      tables = tables.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
      text = RecordText(entries: entries, tables: tables)
    }
    return text
  }

  /// A generator with a seed, so that a failure can be seen again.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static func edited(_ contact: Contact, side: String, _ dice: inout Dice) -> Contact {
    var contact = contact
    for round in 0..<Int.random(in: 0...5, using: &dice) {
      let word = "\(side)\(round)"
      switch Int.random(in: 0..<8, using: &dice) {
      case 0: contact.role = word
      case 1: contact.city = word
      case 2: contact.tags.append(word)
      case 3: if !contact.tags.isEmpty { contact.tags.removeFirst() }
      case 4: contact.accounts.append(Account(platform: "phone", handle: word))
      case 5: if !contact.accounts.isEmpty { contact.accounts[0].label = word }
      case 6: if contact.accounts.count > 1 { contact.accounts.remove(at: 1) }
      default:
        contact.tests.append(
          ChannelTest(
            platform: "sms", sent: Instant(seconds: Int64.random(in: 0..<9, using: &dice)),
            from: .roaming))
      }
    }
    return contact
  }

  /// What a version says: every key, and every word of a list for itself.
  private static func sayings(_ text: RecordText) -> Set<String> {
    func parts(_ entry: Entry) -> [String] {
      if case .texts(let texts) = entry.value { return texts.map { "\(entry.key)=\($0)" } }
      return ["\(entry.key)=\(entry.value.plainText)"]
    }
    var all = Set(text.entries.flatMap(parts))
    for table in text.tables {
      for entry in table.entries {
        let name = table.entries.prefix(2).map(\.value.plainText).joined(separator: " ")
        all.formUnion(parts(entry).map { "\(table.name) \(name) \($0)" })
      }
    }
    return all
  }

  @Test("whatever both sides change, nothing that either added is lost", arguments: 0..<300)
  func nothingLost(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 77 &+ 5)
    let base = Self.contact()
    var (ours, theirs) = (base, base)
    ours = Self.edited(base, side: "home", &dice)
    theirs = Self.edited(base, side: "away", &dice)
    let merge = BookMerge(
      base: Self.contents([base]), ours: Self.contents([ours]), theirs: Self.contents([theirs]))
    let result = Self.sayings(Self.applied(merge.changes([]), to: ours))
    let before = Self.sayings(AnyRecord.contact(base).text)
    let here = Self.sayings(AnyRecord.contact(ours).text).subtracting(before)
    let there = Self.sayings(AnyRecord.contact(theirs).text).subtracting(before)
    let asked = merge.conflicts.compactMap(\.theirs?.plainText)
    #expect(here.isSubset(of: result))
    #expect(
      there.subtracting(result).allSatisfy { lost in asked.contains { lost.hasSuffix("=\($0)") } })
  }

  @Test("what the pack was made without is no deletion")
  func leftOut() {
    var home = Self.contact()
    home.note = "Prefers voice messages"
    home.agreements = [Agreement(purpose: .personal, platform: "qq", handle: "10001")]
    let packed = PackSelection.reduced(.contact(home), [.notes, .personal])
    guard case .contact(let base) = packed else { return }
    #expect(base.note == nil && base.agreements.isEmpty)
    #expect(base.accounts.map(\.platform) == ["wechat"])
    var theirs = base
    theirs.role = "Head of sales"
    let merge = BookMerge(
      base: Self.contents([base]), ours: Self.contents([home]), theirs: Self.contents([theirs]))
    #expect(
      merge.changes([]) == [
        .edit(
          EditRecord(
            home.recordID,
            [.set(key: "role", to: .text("Head of sales"), was: .text("Sales"))]))
      ])
  }

  @Test("with both, theirs goes into the note and ours stays")
  func both() {
    let base = Self.contact()
    var (ours, theirs) = (base, base)
    ours.role = "Owner"
    theirs.role = "Head of sales"
    let merge = BookMerge(
      base: Self.contents([base]), ours: Self.contents([ours]), theirs: Self.contents([theirs]))
    #expect(merge.conflicts.count == 1)
    let result = Self.applied(merge.changes([.both]), to: ours)
    #expect(result.entries.contains(Entry("role", .text("Owner"))))
    #expect(result.entries.contains(Entry("note", .text("role: Head of sales"))))
  }

  @Test("a new record whose id another one has here gets another id, and what names it follows")
  func renamed() {
    var (mine, theirs) = (Contact(id: "zhou-min"), Contact(id: "zhou-min"))
    (mine.name, theirs.name) = ("Zhou Min", "Zhou Min of Ningbo")
    var decision = Decision(id: "2026-12-09-price")
    (decision.title, decision.contacts) = ("Price", ["zhou-min"])
    var pack = Self.contents([theirs])
    pack.decisions.put(decision)
    let merge = BookMerge(base: Contents(), ours: Self.contents([mine]), theirs: pack)
    #expect(merge.remarks == [.renamed(theirs.recordID, to: "zhou-min-2")])
    #expect(merge.additions.map(\.recordID.id) == ["zhou-min-2", "2026-12-09-price"])
    #expect(merge.additions.last?.references == [RecordID(.contact, "zhou-min-2")])
  }

  @Test("a deletion in the pack is told and deletes nothing; one here stands unless theirs changed")
  func deleted() {
    let base = Self.contact()
    var theirs = base
    let there = BookMerge(
      base: Self.contents([base]), ours: Self.contents([base]), theirs: Contents())
    #expect(there.remarks == [.removedThere(base.recordID)] && there.changes([]).isEmpty)
    let here = BookMerge(
      base: Self.contents([base]), ours: Contents(), theirs: Self.contents([theirs]))
    #expect(here.remarks == [.removedHere(base.recordID)] && here.changes([]).isEmpty)
    theirs.role = "Owner"
    let back = BookMerge(
      base: Self.contents([base]), ours: Contents(), theirs: Self.contents([theirs]))
    #expect(back.remarks == [.cameBack(base.recordID)] && back.additions == [.contact(theirs)])
  }
}
