import Foundation
import TestSupport

/// The program under test, built beside the tests, and a home of its own for each test.
struct Program {
  let home: URL
  let environment: [String: String]

  static var path: String { Products.folder + "/haode" }
  static var searchPath: String {
    ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
  }

  /// - Parameter sample: whether its book is the sample.
  init(sample: Bool = false) throws {
    home = FileManager.default.temporaryDirectory.appending(path: "haode-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    environment = [
      "HOME": home.path, "PATH": Self.searchPath,
      "LANG": "C.UTF-8", "HAODE_NOW": "2026-11-23T09:00:00Z", "TZ": "UTC",
      "GIT_CONFIG_NOSYSTEM": "1", "SWIFT_BACKTRACE": "enable=no",
      "HAODE_BOOK": home.appending(path: "book").path,
    ]
    if sample { _ = try run("init", "--sample").checked() }
  }

  var book: URL { home.appending(path: "book") }

  func run(_ arguments: String...) throws -> Ran {
    Process.run([Self.path] + arguments, environment)
  }

  func git(_ arguments: String...) throws -> String {
    try Process.run(["git", "-C", book.path] + arguments, environment).checked()
  }

  func remove() {
    try? FileManager.default.removeItem(at: home)
  }
}
