import Foundation
import Glibc
import Model
import Testing

@testable import Book

@Suite("Finding, making and checking a book")
struct OpeningTests {
  @Test(
    "the first place that is named counts",
    arguments: [
      ("/given", ["HAODE_BOOK": "/env"], "/given"),
      (nil, ["HAODE_BOOK": "/env", "HOME": "/h"], "/env"),
      (nil, ["HAODE_BOOK": "", "XDG_DATA_HOME": "/data", "HOME": "/h"], "/data/haode/book"),
      (nil, ["XDG_DATA_HOME": "data", "HOME": "/h"], "/h/.local/share/haode/book"),
    ] as [(String?, [String: String], String)])
  func location(_ given: String?, _ environment: [String: String], _ path: String) {
    #expect(BookLocation(given: given, environment: environment).path == path)
  }

  @Test("a folder without book.toml is no book, and a newer format is not guessed at")
  func noBook() throws {
    let temporary = try TemporaryBook()
    #expect(throws: BookError.noBook(path: temporary.home)) { try Book.open(temporary.home) }
    #expect(throws: BookError.noBook(path: "/nowhere/at/all")) { try Book.open("/nowhere/at/all") }
    try temporary.write("book.toml", "format = 2\n")
    #expect(throws: BookError.newerFormat(path: temporary.path, format: 2)) {
      try temporary.open()
    }
    try temporary.write("book.toml", "format = \n")
    #expect(throws: BookError.self) { try temporary.open() }
  }

  @Test("a new book is private, and never made where something is")
  func create() throws {
    let temporary = try TemporaryBook()
    #expect(temporary.mode("") == 0o700 && temporary.mode("staff") == 0o700)
    #expect(temporary.mode("book.toml") == 0o600 && temporary.mode(".haode") == 0o700)
    #expect(throws: BookError.alreadyExists(path: temporary.path)) {
      try Book.create(at: temporary.path, files: Fixture.texts, useGit: false)
    }
  }

  @Test("evidence is kept under its hash, and an altered or missing one is found")
  func evidence() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    let mail = temporary.home + "/Answer.EML"
    try Data("yes".utf8).write(to: URL(fileURLWithPath: mail))
    let evidence = try book.evidence(from: mail)
    let name =
      "evidence/8a798890fe93817163b10b5f7bd2ca4d25d84c52739a645a889c173eee7d9d3d.eml"
    #expect(evidence == EvidenceFile(source: mail, name: name))
    let performed = try book.perform(
      Fixture.confirm(evidence), on: &contents, world: Fixture.world)
    #expect(performed.touched == ["decisions/2026-11-20-price.toml", name])
    #expect(temporary.text(name) == "yes" && temporary.mode(name) == 0o600)
    #expect(try book.check(fix: false).isEmpty)
    try temporary.write(name, "no")
    #expect(try book.check(fix: false).map(\.complaint.phrase.key) == ["book.evidence-altered"])
    unlink("\(temporary.path)/\(name)")
    #expect(try book.check(fix: false).map(\.complaint.phrase.key) == ["book.evidence-missing"])
    #expect(throws: BookError.file(FileError(.notAFile, path: temporary.home))) {
      try book.evidence(from: temporary.home)
    }
  }

  @Test("evidence that changes between look and copy is not taken")
  func racingEvidence() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    let mail = temporary.home + "/mail.eml"
    try Data("yes".utf8).write(to: URL(fileURLWithPath: mail))
    let evidence = try book.evidence(from: mail)
    try Data("no".utf8).write(to: URL(fileURLWithPath: mail))
    #expect(throws: BookError.self) {
      try book.perform(Fixture.confirm(evidence), on: &contents, world: Fixture.world)
    }
    #expect(try book.read() == contents)
    #expect(contents.decisions["2026-11-20-price"]?.confirmations.isEmpty == true)
  }

  @Test("the check finds what is wrong and mends what it may")
  func check() throws {
    let temporary = try TemporaryBook([
      ("contacts/bad.toml", "name ="), ("contacts/notes.txt", ""),
      ("contacts/.haode-7-0.tmp", ""),
      (
        "decisions/x.toml",
        "title = \"X\"\ncontacts = [\"nobody\"]\ndecided_on = 2026-01-01\nwording = \"w\"\n"
      ),
    ])
    let book = try temporary.open()
    try PosixFiles().setMode("\(temporary.path)/contacts/li-wei.toml", 0o644)
    let keys = [
      "toml.expected-value", "book.dangling", "book.leftover", "book.open-to-others",
      "book.unknown-file",
    ]
    #expect(try book.check(fix: false).map(\.complaint.phrase.key) == keys)
    #expect(
      try book.check(fix: true).filter(\.fixed).map(\.complaint.phrase.key)
        == ["book.leftover", "book.open-to-others"])
    #expect(temporary.mode("contacts/li-wei.toml") == 0o600)
    #expect(try book.check(fix: false).filter(\.canFix).isEmpty)
  }
}
