import Model
import Testing

@testable import Book

@Suite("Undo and redo")
struct UndoTests {
  let world = Fixture.world

  @Test("give back every byte, also after a restart")
  func roundTrip() throws {
    let disk = Fixture.disk()
    let book = try PowerCutTests.open(disk)
    var contents = try book.read()
    let (before, old) = (PowerCutTests.book(disk), contents)
    try _ = book.perform(Fixture.several, on: &contents, world: world)
    let (after, new) = (PowerCutTests.book(disk), contents)
    let again = try PowerCutTests.open(disk)
    let undone = try again.undo(on: &contents, world: world)
    #expect(undone.action == .undo && undone.phrase == Phrase("did.several"))
    #expect(PowerCutTests.book(disk) == before && contents == old)
    let redone = try PowerCutTests.open(disk).redo(on: &contents, world: world)
    #expect(redone.action == .redo)
    #expect(PowerCutTests.book(disk) == after && contents == new)
  }

  @Test("go back and forth over many changes, and a new change ends redo")
  func stacks() throws {
    let disk = Fixture.disk()
    let book = try PowerCutTests.open(disk)
    var contents = try book.read()
    var states = [PowerCutTests.book(disk)]
    for (number, was) in [(1, nil), (2, "1"), (3, "2")] as [(Int, String?)] {
      let change = Fixture.edit("chen-yu", "city", to: String(number), was: was)
      try _ = book.perform(change, on: &contents, world: world)
      states.append(PowerCutTests.book(disk))
    }
    for state in states.dropLast().reversed() {
      try _ = book.undo(on: &contents, world: world)
      #expect(PowerCutTests.book(disk) == state)
    }
    #expect(throws: BookError.nothingToUndo) { try book.undo(on: &contents, world: world) }
    for state in states.dropFirst().dropLast() {
      try _ = book.redo(on: &contents, world: world)
      #expect(PowerCutTests.book(disk) == state)
    }
    #expect(try book.history(limit: 9).map(\.state) == [.undone, .done, .done])
    try _ = book.perform(Fixture.agree, on: &contents, world: world)
    #expect(throws: BookError.nothingToRedo) { try book.redo(on: &contents, world: world) }
  }

  @Test("take back only their own part of a file that somebody else has edited since")
  func merges() throws {
    let disk = Fixture.disk()
    let book = try PowerCutTests.open(disk)
    var contents = try book.read()
    let path = "/book/contacts/li-wei.toml"
    let old = try disk.read(path, limit: .max)
    try _ = book.perform(Fixture.agree, on: &contents, world: world)
    let new = String(decoding: try disk.read(path, limit: .max), as: UTF8.self)
    let theirs = "# theirs\n" + new.replacing("liwei_hq", with: "liwei_2")
    try disk.unlink(path)
    disk.put(path, theirs)
    try _ = book.undo(on: &contents, world: world)
    let text = String(decoding: try disk.read(path, limit: .max), as: UTF8.self)
    #expect(
      text == "# theirs\n"
        + String(decoding: old, as: UTF8.self).replacing("liwei_hq", with: "liwei_2"))
    try _ = book.redo(on: &contents, world: world)
    #expect(String(decoding: try disk.read(path, limit: .max), as: UTF8.self) == theirs)
  }

  @Test("refuse politely where somebody else changed the same thing")
  func refuses() throws {
    let disk = Fixture.disk()
    let book = try PowerCutTests.open(disk)
    var contents = try book.read()
    try _ = book.perform(
      Fixture.edit("chen-yu", "city", to: "Ningbo", was: nil), on: &contents, world: world)
    let path = "/book/contacts/chen-yu.toml"
    try disk.unlink(path)
    disk.put(path, "name = \"Chen Yu\"\ncity = \"Hangzhou\"\n")
    let phrase = Phrase("did.edit", ["name": "Chen Yu", "fields": "city"])
    #expect(throws: BookError.cannotUndo(phrase, path: "contacts/chen-yu.toml")) {
      try book.undo(on: &contents, world: world)
    }
    #expect(PowerCutTests.book(disk)["contacts/chen-yu.toml"]?.contains("Hangzhou") == true)
  }

  @Test("do not remove a new file that somebody has worked on")
  func editedNewFile() throws {
    let disk = Fixture.disk()
    let book = try PowerCutTests.open(disk)
    var contents = try book.read()
    try _ = book.perform(Fixture.add("Zhao Min"), on: &contents, world: world)
    let path = "/book/contacts/zhao-min.toml"
    try disk.unlink(path)
    disk.put(path, "name = \"Zhao Min\"\ncity = \"Hangzhou\"\n")
    #expect(throws: BookError.self) { try book.undo(on: &contents, world: world) }
    #expect(PowerCutTests.book(disk)["contacts/zhao-min.toml"]?.contains("Hangzhou") == true)
  }

  @Test("remember the last 500 changes")
  func limit() throws {
    let disk = Fixture.disk()
    let book = try PowerCutTests.open(disk)
    var contents = try book.read()
    for number in 0..<520 {
      let was = number == 0 ? nil : String(number - 1)
      try _ = book.perform(
        Fixture.edit("chen-yu", "city", to: String(number), was: was), on: &contents, world: world)
    }
    #expect(try book.history(limit: 9999).count <= ChangeLog.limit + 1)
    try _ = book.undo(on: &contents, world: world)
    #expect(contents.contacts["chen-yu"]?.city == "518")
  }

  @Test("the history of one record names the changes that touched it")
  func history() throws {
    let disk = Fixture.disk()
    let book = try PowerCutTests.open(disk)
    var contents = try book.read()
    try _ = book.perform(Fixture.agree, on: &contents, world: world)
    try _ = book.perform(Fixture.add("Zhao Min"), on: &contents, world: world)
    let entries = try book.history(of: RecordID(.contact, "li-wei"), limit: 5)
    #expect(entries.map(\.phrase.key) == ["did.agree"])
    #expect(entries.first?.by == "anna" && entries.first?.when == world.now)
    #expect(try book.history(limit: 1).map(\.phrase.key) == ["did.add-contact"])
  }
}
