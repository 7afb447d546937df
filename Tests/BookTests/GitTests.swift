import Foundation
import Model
import Synchronization
import Testing

@testable import Book

@Suite("A book in a git repository")
struct GitTests {
  private func git(_ temporary: TemporaryBook, _ arguments: String...) throws -> String {
    try Subprocess.run(
      ["git", "-C", temporary.path] + arguments, environment: temporary.options().environment
    ).text
  }

  @Test("gets one commit a change, of the files it touched and no others")
  func commits() throws {
    let temporary = try TemporaryBook(git: true)
    let book = try temporary.open(temporary.options(git: true))
    var contents = try book.read()
    try temporary.write("contacts/chen-yu.toml", "name = \"Chen Yu\" # by hand\n")
    try temporary.write("staged.txt", "theirs")
    _ = try git(temporary, "add", "staged.txt")
    try _ = book.perform(Fixture.add("Zhao Min"), on: &contents, world: Fixture.world)
    book.flush()
    try _ = book.perform(
      .remove(RemoveRecord(RecordID(.contact, "wang-fang"))), on: &contents, world: Fixture.world)
    book.flush()
    try _ = book.undo(on: &contents, world: Fixture.world)
    book.flush()
    #expect(
      try git(temporary, "log", "--format=%s|%an", "--name-status") == """
        undo: did.remove Wang Fang|Anna

        A\tcontacts/wang-fang.toml
        did.remove Wang Fang|Anna

        D\tcontacts/wang-fang.toml
        did.add-contact Zhao Min|Anna

        A\tcontacts/zhao-min.toml
        book.began|Anna

        A\tbook.toml
        A\tcontacts/chen-yu.toml
        A\tcontacts/li-wei.toml
        A\tcontacts/wang-fang.toml
        A\tdecisions/2026-11-20-price.toml
        A\tstaff/anna.toml

        """)
    #expect(
      try git(temporary, "status", "--porcelain")
        == " M contacts/chen-yu.toml\nA  staged.txt\n")
  }

  @Test("keeps the change and tells why, while a merge is unfinished")
  func merging() throws {
    let temporary = try TemporaryBook(git: true)
    let notices = Notices()
    let book = try temporary.open(
      temporary.options(git: true) { phrase in notices.all.withLock { $0.append(phrase) } })
    try temporary.write(".git/MERGE_HEAD", "0000\n")
    var contents = try book.read()
    try _ = book.perform(Fixture.agree, on: &contents, world: Fixture.world)
    book.flush()
    #expect(notices.all.withLock { $0 } == [Phrase("book.git-busy", ["what": "merge"])])
    #expect(try temporary.open().read().contacts["li-wei"]?.agreements.count == 2)
    #expect(try book.check(fix: false).contains { $0.complaint.path == ".git" })
  }

  @Test("is not led to another repository by the environment")
  func environment() throws {
    let temporary = try TemporaryBook(git: true)
    var options = temporary.options(git: true)
    options.environment["GIT_DIR"] = temporary.home + "/nowhere"
    options.environment["GIT_INDEX_FILE"] = temporary.home + "/index"
    let book = try temporary.open(options)
    var contents = try book.read()
    try _ = book.perform(Fixture.agree, on: &contents, world: Fixture.world)
    book.flush()
    #expect(try git(temporary, "log", "--format=%s", "-1").hasPrefix("did.agree"))
  }

  @Test("the history of changes stays out of the repository")
  func ignored() throws {
    let temporary = try TemporaryBook(git: true)
    #expect(try git(temporary, "status", "--porcelain") == "")
    #expect(temporary.text(".haode/.gitignore") == "*\n")
  }

  private final class Notices: Sendable {
    let all = Mutex<[Phrase]>([])
  }

  @Test("says so where git is locked for good, and doctor commits it later")
  func locked() throws {
    let temporary = try TemporaryBook(git: true)
    let notices = Mutex<[String]>([])
    let book = try temporary.open(
      temporary.options(git: true) { phrase in notices.withLock { $0.append(phrase.key) } })
    var contents = try book.read()
    try temporary.write(".git/index.lock", "")
    try _ = book.perform(Fixture.add("Zhao Min"), on: &contents, world: Fixture.world)
    book.flush()
    #expect(notices.withLock(\.self) == ["book.git-failed"])
    try FileManager.default.removeItem(atPath: temporary.path + "/.git/index.lock")
    let findings = try book.check(fix: false).filter { $0.complaint.path == ".git" }
    #expect(findings.map(\.complaint.phrase.key) == ["book.uncommitted"])
    _ = try book.check(fix: true)
    #expect(try book.check(fix: false).filter { $0.complaint.path == ".git" }.isEmpty)
    #expect(try git(temporary, "log", "-1", "--format=%s") == "book.caught-up\n")
  }
}
