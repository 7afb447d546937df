import Foundation
import Glibc
import Model
import Testing

@testable import Book

@Suite("A book with hostile files in it")
struct HostileFilesTests {
  /// Reads the book and answers the complaints about one file; the others must be there.
  private func complaints(
    about path: String, _ make: (TemporaryBook) throws -> Void
  ) throws -> [Complaint] {
    let temporary = try TemporaryBook()
    try make(temporary)
    let contents = try temporary.open().read()
    #expect(contents.contacts.contains(id: "li-wei"))
    #expect(RecordID(path: path).map(contents.contains) != true)
    var seen: [Complaint] = []
    _ = try temporary.open().read { chunk in
      seen += chunk.complaints
      return true
    }
    #expect(seen == contents.complaints.values.flatMap { $0 })
    return contents.complaints[path] ?? []
  }

  @Test("a FIFO is complained about, without waiting for it")
  func fifo() throws {
    let path = "contacts/pipe.toml"
    let found = try complaints(about: path) { mkfifo("\($0.path)/\(path)", 0o600) }
    #expect(found.map(\.phrase.key) == ["book.not-a-file"])
  }

  @Test("a folder with the name of a record is complained about")
  func folder() throws {
    let path = "contacts/folder.toml"
    let found = try complaints(about: path) { mkdir("\($0.path)/\(path)", 0o700) }
    #expect(found.map(\.phrase.key) == ["book.not-a-file"])
  }

  @Test("a loop of links is complained about")
  func loop() throws {
    let path = "contacts/loop.toml"
    let found = try complaints(about: path) { symlink("loop.toml", "\($0.path)/\(path)") }
    #expect(found.map(\.phrase.key) == ["book.link-loop"])
  }

  @Test("a link out of the book is complained about, as is one that leads nowhere")
  func outside() throws {
    for target in ["../../secret.toml", "nowhere.toml"] {
      let path = "contacts/link.toml"
      let found = try complaints(about: path) {
        try Data("name = \"X\"".utf8).write(to: URL(fileURLWithPath: "\($0.home)/secret.toml"))
        symlink(target, "\($0.path)/\(path)")
      }
      #expect(found.map(\.phrase.key) == ["book.link-outside"])
    }
  }

  @Test("a link inside the book is read and written through")
  func inside() throws {
    let temporary = try TemporaryBook([("contacts/real.toml", "name = \"Real\"\n")])
    symlink("real.toml", "\(temporary.path)/contacts/alias.toml")
    let book = try temporary.open()
    var contents = try book.read()
    #expect(contents.contacts["alias"]?.name == "Real")
    let change = Fixture.edit("alias", "city", to: "Ningbo", was: nil)
    try _ = book.perform(change, on: &contents, world: Fixture.world)
    #expect(temporary.text("contacts/real.toml") == "name = \"Real\"\ncity = \"Ningbo\"\n")
    let link = try PosixFiles().status("\(temporary.path)/contacts/alias.toml")
    #expect(link?.kind == .link)
  }

  @Test(
    "bytes that are no text are complained about with their place",
    arguments: [
      ([0x6E, 0x3D, 0x22, 0x00, 0x22], "toml.control-character"),
      ([0x6E, 0x3D, 0x22, 0xFF, 0x22], "toml.invalid-utf8"),
    ] as [([UInt8], String)])
  func bytes(_ bytes: [UInt8], _ key: String) throws {
    let path = "contacts/bytes.toml"
    let found = try complaints(about: path) {
      try Data(bytes).write(to: URL(fileURLWithPath: "\($0.path)/\(path)"))
    }
    #expect(found.map(\.phrase.key) == [key])
    #expect(found.first?.line == 1 && found.first?.column == 4)
  }

  @Test("a file of 100 MB is refused without being read")
  func huge() throws {
    let path = "contacts/huge.toml"
    let found = try complaints(about: path) {
      let file = open("\($0.path)/\(path)", O_CREAT | O_WRONLY, 0o600)
      ftruncate(file, 100 << 20)
      close(file)
    }
    #expect(found.map(\.phrase.key) == ["book.too-large"])
  }

  @Test("a name that is no UTF-8 is complained about")
  func oddName() throws {
    let temporary = try TemporaryBook()
    let name = Array("\(temporary.path)/contacts/".utf8) + [0xFF] + Array(".toml".utf8) + [0]
    close(open(name.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o600))
    let complaints = try temporary.open().read().complaints.values.flatMap { $0 }
    #expect(complaints.map(\.phrase.key) == ["book.odd-name"])
  }

  @Test("files that are no records are let be")
  func others() throws {
    let temporary = try TemporaryBook([
      ("contacts/notes.txt", "x"), ("contacts/.hidden.toml", "["), ("contacts/a.toml~", "["),
    ])
    #expect(try temporary.open().read().complaints.isEmpty)
  }
}
