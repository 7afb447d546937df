import Glibc
import Model
import Testing

@testable import Book

@Suite("Two writers")
struct TwoWritersTests {
  @Test("make 100 changes each of the same file at once, and none is lost")
  func sameFile() async throws {
    let temporary = try TemporaryBook()
    let (path, options) = (temporary.path, temporary.options())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in ["left", "right"] {
        group.addTask {
          let book = try Book.open(path, options: options)
          var contents = try book.read()
          for number in 0..<100 {
            let entries = [
              Entry("platform", .text("wechat")), Entry("handle", .text("\(writer)-\(number)")),
            ]
            let change = EditRecord(
              RecordID(.contact, "chen-yu"), [.append(table: "account", entries)])
            _ = try book.perform(.edit(change), on: &contents, world: Fixture.world)
          }
        }
      }
      try await group.waitForAll()
    }
    let handles = try temporary.open().read().contacts["chen-yu"]?.accounts.map(\.handle)
    #expect(Set(handles ?? []).count == 200)
    #expect(try temporary.open().history(limit: 999).count == 200)
  }

  @Test("the second is told who holds the book when it waits too long")
  func locked() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    let lock = try book.writeLock()
    var options = temporary.options()
    options.lockWait = 1
    let other = try temporary.open(options)
    var contents = try other.read()
    let error = #expect(throws: BookError.self) {
      try other.perform(Fixture.agree, on: &contents, world: Fixture.world)
    }
    #expect(error == .locked(process: Int(getpid())))
    withExtendedLifetime(lock) {}
  }
}
