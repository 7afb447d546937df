import Glibc
import Model
import Testing

@testable import Book

@Suite("A disk in trouble")
struct DiskTroubleTests {
  let world = Fixture.world

  @Test("refuses the change and leaves everything as it was, whichever operation fails")
  func everyFailure() throws {
    let start = Fixture.disk()
    let contents = try PowerCutTests.open(start).read()
    let before = PowerCutTests.book(start)
    let whole = start.copy()
    var known = contents
    _ = try PowerCutTests.open(whole).perform(Fixture.several, on: &known, world: world)
    for operation in 0..<whole.writes {
      let disk = start.copy()
      let book = try PowerCutTests.open(disk)
      disk.fail(at: operation, .noSpace)
      var known = contents
      let isDone = (try? book.perform(Fixture.several, on: &known, world: world)) != nil
      if !isDone {
        #expect(PowerCutTests.book(disk) == before, "operation \(operation)")
        #expect(known == contents, "operation \(operation)")
      }
      // With room again, the same book goes on.
      disk.resetCounts()
      if !isDone { _ = try book.perform(Fixture.several, on: &known, world: world) }
      #expect(PowerCutTests.book(disk) == PowerCutTests.book(whole), "operation \(operation)")
      #expect(try book.read() == known, "operation \(operation)")
      #expect(disk.files(below: "/book/.haode/tmp").isEmpty, "operation \(operation)")
    }
  }

  @Test("says that the folder has vanished")
  func vanished() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    rename(temporary.path, temporary.home + "/elsewhere")
    #expect(throws: BookError.file(FileError(.vanished, path: temporary.path))) {
      try book.perform(Fixture.agree, on: &contents, world: world)
    }
    #expect(throws: BookError.noBook(path: temporary.path)) { try book.read() }
  }

  @Test("says that a name is too long")
  func longName() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    var contact = Contact(id: String(repeating: "x", count: 300))
    contact.name = "X"
    let error = #expect(throws: BookError.self) {
      try book.perform(.add(.contact(contact)), on: &contents, world: world)
    }
    #expect(error?.phrase.key == "book.name-too-long")
    #expect(error?.phrase.arguments["code"] == "ENAMETOOLONG")
  }

  @Test(
    "a folder that cannot be written is told of before anything is touched",
    .enabled(if: getuid() != 0))
  func denied() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    chmod("\(temporary.path)/contacts", 0o500)
    defer { chmod("\(temporary.path)/contacts", 0o700) }
    let error = #expect(throws: BookError.self) {
      try book.perform(Fixture.several, on: &contents, world: world)
    }
    #expect(error?.phrase.key == "book.denied")
  }
}
