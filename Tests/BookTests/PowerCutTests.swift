import Model
import Testing

@testable import Book

/// One kind of change, made on a fresh book: what goes before it, and the change itself.
struct Scenario: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var before: @Sendable (Book, inout Contents) throws -> Void = { _, _ in }
  let change: @Sendable (Book, inout Contents) throws -> Performed

  static func perform(_ change: Change) -> @Sendable (Book, inout Contents) throws -> Performed {
    { book, contents in try book.perform(change, on: &contents, world: Fixture.world) }
  }

  static let all: [Scenario] = [
    Scenario(testDescription: "one file", change: perform(Fixture.agree)),
    Scenario(
      testDescription: "one file, not the first change",
      before: { _ = try perform(Fixture.edit("chen-yu", "city", to: "Ningbo", was: nil))($0, &$1) },
      change: perform(Fixture.agree)),
    Scenario(testDescription: "a new file", change: perform(Fixture.add("Zhao Min"))),
    Scenario(
      testDescription: "a new folder",
      change: { book, contents in
        var trip = Trip(id: "2027-03-shenzhen")
        trip.title = "Shenzhen"
        trip.from = Fixture.world.today
        trip.to = Fixture.world.today.adding(days: 3)
        return try perform(.add(.trip(trip)))(book, &contents)
      }),
    Scenario(
      testDescription: "a removed file",
      change: perform(.remove(RemoveRecord(RecordID(.contact, "wang-fang"))))),
    Scenario(testDescription: "several files", change: perform(Fixture.several)),
    Scenario(
      testDescription: "many files",
      change: perform(
        .batch(Batch(Phrase("did.many"), (0..<20).map { Fixture.add("New \($0)") })))),
    Scenario(
      testDescription: "evidence",
      change: { book, contents in
        let evidence = try book.evidence(from: "/user/mail.eml")
        return try perform(Fixture.confirm(evidence))(book, &contents)
      }),
    Scenario(
      testDescription: "a rewritten file",
      change: { book, contents in
        let text = try book.source(of: "contacts/chen-yu.toml")
        let change = RewriteFile(
          path: "contacts/chen-yu.toml", to: "# hello\n" + text, was: text)
        return try perform(.rewrite(change))(book, &contents)
      }),
    Scenario(
      testDescription: "an undo",
      before: { _ = try perform(Fixture.several)($0, &$1) },
      change: { try $0.undo(on: &$1, world: Fixture.world) }),
    Scenario(
      testDescription: "a redo",
      before: {
        _ = try perform(Fixture.several)($0, &$1)
        _ = try $0.undo(on: &$1, world: Fixture.world)
      },
      change: { try $0.redo(on: &$1, world: Fixture.world) }),
    Scenario(
      testDescription: "an undo of evidence",
      before: {
        let evidence = try $0.evidence(from: "/user/mail.eml")
        _ = try perform(Fixture.confirm(evidence))($0, &$1)
      },
      change: { try $0.undo(on: &$1, world: Fixture.world) }),
  ]
}

@Suite("A power cut")
struct PowerCutTests {
  static let options = Options(useGit: false)

  static func open(_ disk: SimulatedDisk) throws -> Book {
    try Book.open("/book", options: options, files: disk)
  }

  /// What a person sees: all files but the private ones.
  static func book(_ disk: SimulatedDisk) -> [String: String] {
    disk.files(below: "/book").filter { !$0.key.hasPrefix(".haode/") }
  }

  static func done(_ book: Book) throws -> [Int] {
    try book.history(limit: 100).filter { $0.state == .done }.map(\.number)
  }

  @Test(
    "before any file operation leaves the whole book as before or as after", arguments: Scenario.all
  )
  func everyOperation(_ scenario: Scenario) throws {
    let start = Fixture.disk()
    var contents = try Self.open(start).read()
    try scenario.before(try Self.open(start), &contents)
    let before = Self.book(start)
    let doneBefore = try Self.done(try Self.open(start))

    let whole = start.copy()
    var known = contents
    _ = try scenario.change(try Self.open(whole), &known)
    let after = Self.book(whole)
    let doneAfter = try Self.done(try Self.open(whole))
    #expect(before != after)
    #expect(try Self.open(whole).read() == known)

    for operation in 0...whole.writes {
      let disk = start.copy()
      let book = try Self.open(disk)
      disk.cutPower(before: operation)
      var known = contents
      let isDone = (try? scenario.change(book, &known)) != nil
      for kind in SimulatedDisk.Survivor.allCases {
        let survivor = disk.survivor(kind)
        let found = try Self.open(survivor)
        let files = Self.book(survivor)
        let place = "cut before operation \(operation), \(kind)"
        #expect(files == before || files == after, "\(place)")
        if isDone { #expect(files == after, "\(place): was reported as done") }
        #expect(try Self.done(found) == (files == after ? doneAfter : doneBefore), "\(place)")
        let junk = survivor.files(below: "/book/.haode").keys.filter {
          $0.hasPrefix("tmp/") || $0.hasPrefix("transaction")
        }
        #expect(junk.isEmpty, "\(place)")
        #expect(try found.check(fix: false).filter(\.canFix).isEmpty, "\(place)")
        try Self.goOn(found, survivor, isAfter: files == after, before, after, scenario)
      }
    }
  }

  /// The book works on after the crash.
  static func goOn(
    _ book: Book, _ disk: SimulatedDisk, isAfter: Bool, _ before: [String: String],
    _ after: [String: String], _ scenario: Scenario
  ) throws {
    var contents = try book.read()
    if !isAfter {
      _ = try scenario.change(book, &contents)
      #expect(Self.book(disk) == after)
    }
    #expect(try book.read() == contents)
  }
}
