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
    ] as [(String?, Environment, String)])
  func location(_ given: String?, _ environment: Environment, _ path: String) {
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
      "toml.expected-value", "book.dangling", "book.leftover", "book.unknown-file",
      "book.open-to-others",
    ]
    #expect(try book.check(fix: false).map(\.complaint.phrase.key) == keys)
    #expect(
      try book.check(fix: true).filter(\.fixed).map(\.complaint.phrase.key)
        == ["book.leftover", "book.open-to-others"])
    #expect(temporary.mode("contacts/li-wei.toml") == 0o600)
    #expect(try book.check(fix: false).filter(\.canFix).isEmpty)
  }

  @Test("folders and files that nothing reads are named, with the name that may be meant")
  func unreadNames() throws {
    let temporary = try TemporaryBook([
      ("contact/x.toml", ""), ("weird/x.toml", ""), ("papers/price.txt", ""), ("README.md", ""),
      ("rule.toml", ""), ("letters/t1.txt", ""),
    ])
    let findings = try temporary.open().check(fix: false).map(\.complaint)
    #expect(findings.map(\.path) == ["contact/", "rule.toml", "weird/", "letters/t1.txt"])
    #expect(
      findings.map(\.phrase) == [
        Phrase("book.unread-near", ["near": "contacts/"]),
        Phrase("book.unread-near", ["near": "rules.toml"]), Phrase("book.unread"),
        Phrase("book.unknown-file", ["path": "letters/t1.txt", "ending": ".mustache"]),
      ])
  }

  @Test("two names that some disks take for one are told")
  func twinNames() throws {
    let record = "name = \"Wei\"\n"
    let temporary = try TemporaryBook([
      ("contacts/wei.toml", record), ("contacts/Wei.toml", record),
      ("contacts/l\u{FC}.toml", record), ("contacts/lu\u{308}.toml", record),
    ])
    let findings = try temporary.open().check(fix: false).map(\.complaint)
    #expect(findings.map(\.phrase.key) == ["book.twin", "book.twin"])
    #expect(findings.contains { $0.phrase == Phrase("book.twin", ["other": "contacts/Wei.toml"]) })
  }

  @Test("many open files of one folder are one line, and all are mended")
  func manyOpenFiles() throws {
    let names = (1...5).map { "contacts/c\($0).toml" }
    let temporary = try TemporaryBook(names.map { ($0, "name = \"Wei\"\n") })
    let book = try temporary.open()
    for name in names { try PosixFiles().setMode("\(temporary.path)/\(name)", 0o644) }
    let findings = try book.check(fix: false).map(\.complaint)
    #expect(findings.map(\.phrase) == [Phrase("book.many-open-to-others", ["n": "5"])])
    #expect(findings.map(\.path) == ["contacts/"])
    #expect(try book.check(fix: true).map(\.fixed) == [true])
    #expect(names.allSatisfy { temporary.mode($0) == 0o600 })
  }
}
