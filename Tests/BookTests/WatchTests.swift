import Foundation
import Glibc
import Model
import Testing

@testable import Book

@Suite("Watching a book")
struct WatchTests {
  private func changes(_ watch: BookWatch) -> BookWatch.Changes {
    var wait = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&wait, 1, 5000)
    return watch.changes()
  }

  @Test("tells of files that others write, make, move and remove")
  func others() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    let watch = try book.watch()
    try temporary.write("contacts/li-wei.toml", "name = \"Li Weiwei\"\n")
    #expect(changes(watch) == .paths(["contacts/li-wei.toml"]))
    #expect(book.refresh(&contents, paths: ["contacts/li-wei.toml"]) == ["contacts/li-wei.toml"])
    #expect(contents.contacts["li-wei"]?.name == "Li Weiwei")
    #expect(book.refresh(&contents, paths: ["contacts/li-wei.toml"]) == [])
    rename(
      "\(temporary.path)/contacts/chen-yu.toml", "\(temporary.path)/contacts/chen-yu-2.toml")
    #expect(changes(watch) == .paths(["contacts/chen-yu.toml", "contacts/chen-yu-2.toml"]))
    _ = book.refresh(&contents, paths: ["contacts/chen-yu.toml", "contacts/chen-yu-2.toml"])
    #expect(!contents.contacts.contains(id: "chen-yu"))
    #expect(contents.contacts.contains(id: "chen-yu-2"))
    unlink("\(temporary.path)/contacts/chen-yu-2.toml")
    #expect(changes(watch) == .paths(["contacts/chen-yu-2.toml"]))
    _ = book.refresh(&contents, paths: ["contacts/chen-yu-2.toml"])
    try temporary.write("book.toml", "format = 1\ncompany = \"Other\"\n")
    #expect(changes(watch) == .paths(["book.toml"]))
    _ = book.refresh(&contents, paths: ["book.toml"])
    #expect(contents == (try book.read()))
  }

  @Test("does not tell of what the book itself wrote")
  func own() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    let watch = try book.watch()
    var contents = try book.read()
    try _ = book.perform(Fixture.several, on: &contents, world: Fixture.world)
    #expect(changes(watch) == .paths([]))
    try _ = book.undo(on: &contents, world: Fixture.world)
    #expect(changes(watch) == .paths([]))
  }

  @Test("tells of its own text when somebody brings it back later")
  func broughtBack() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    let watch = try book.watch()
    var contents = try book.read()
    try _ = book.perform(Fixture.agree, on: &contents, world: Fixture.world)
    let own = try #require(temporary.text("contacts/li-wei.toml"))
    #expect(changes(watch) == .paths([]))
    try temporary.write("contacts/li-wei.toml", "name = \"X\"\n")
    #expect(changes(watch) == .paths(["contacts/li-wei.toml"]))
    try temporary.write("contacts/li-wei.toml", own)
    #expect(changes(watch) == .paths(["contacts/li-wei.toml"]))
  }

  @Test("asks to read all again when a folder of records appears")
  func newFolder() throws {
    let temporary = try TemporaryBook()
    let watch = try temporary.open().watch()
    mkdir("\(temporary.path)/trips", 0o700)
    #expect(changes(watch) == .everything)
    try temporary.write("trips/a.toml", "title = \"A\"\n")
    #expect(changes(watch) == .paths(["trips/a.toml"]))
  }

  @Test("tells of files and folders whose permissions changed: they may be readable now")
  func permissions() throws {
    let temporary = try TemporaryBook()
    let watch = try temporary.open().watch()
    chmod("\(temporary.path)/contacts/li-wei.toml", 0o400)
    #expect(changes(watch) == .paths(["contacts/li-wei.toml"]))
    chmod("\(temporary.path)/contacts", 0o500)
    #expect(changes(watch) == .everything)
    chmod("\(temporary.path)/contacts", 0o700)
    #expect(changes(watch) == .everything)
    chmod(temporary.path, 0o500)
    #expect(changes(watch) == .everything)
    chmod(temporary.path, 0o700)
  }

  @Test("a file of one's own writing that was shut and opened again is news both times")
  func shutAndOpened() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    let watch = try book.watch()
    var contents = try book.read()
    try _ = book.perform(Fixture.agree, on: &contents, world: Fixture.world)
    #expect(changes(watch) == .paths([]))
    // A link to itself cannot be read, not even by root.
    let (file, aside) = ("\(temporary.path)/contacts/li-wei.toml", temporary.home + "/aside")
    rename(file, aside)
    symlink(file, file)
    #expect(changes(watch) == .paths(["contacts/li-wei.toml"]))
    rename(aside, file)
    #expect(changes(watch) == .paths(["contacts/li-wei.toml"]))
  }

  @Test("a place without a book tells that something came, at any depth")
  func place() throws {
    let temporary = try TemporaryBook()
    let away = temporary.home + "/elsewhere"
    rename(temporary.path, away)
    let deep = temporary.path + "/deeper/still"
    for (path, come) in [
      (temporary.path, { rename(away, temporary.path) }),
      (deep, { mkdir(temporary.path + "/deeper", 0o700) }),
    ] {
      let place = try #require(PlaceWatch(path))
      var wait = pollfd(fd: place.descriptor, events: Int16(POLLIN), revents: 0)
      #expect(poll(&wait, 1, 0) == 0)
      #expect(come() == 0)
      #expect(poll(&wait, 1, 5000) == 1)
      place.settle()
      #expect(poll(&wait, 1, 0) == 0)
    }
  }

  @Test("tells that the book has gone")
  func gone() throws {
    let temporary = try TemporaryBook()
    let watch = try temporary.open().watch()
    rename(temporary.path, temporary.home + "/elsewhere")
    #expect(changes(watch) == .gone)
  }
}
