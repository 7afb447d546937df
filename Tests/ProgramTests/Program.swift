import Foundation

/// The program under test, built beside the tests, and a home of its own for each test.
struct Program {
  let home: URL
  let environment: [String: String]

  static var path: String {
    // The bundle of the tests lies beside the products of the same build.
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = bundle.appending(path: "haode").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".build/debug/haode").path
  }

  /// - Parameter sample: whether its book is the sample.
  init(sample: Bool = false) throws {
    home = FileManager.default.temporaryDirectory.appending(path: "haode-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    environment = [
      "HOME": home.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "LANG": "C.UTF-8", "HAODE_NOW": "2026-11-23T09:00:00Z", "TZ": "UTC",
      "GIT_CONFIG_NOSYSTEM": "1", "SWIFT_BACKTRACE": "enable=no",
      "HAODE_BOOK": home.appending(path: "book").path,
    ]
    if sample { _ = try run("init", "--sample").checked() }
  }

  var book: URL { home.appending(path: "book") }

  func run(_ arguments: String...) throws -> Shell.Outcome {
    try Shell.run(Self.path, arguments, environment: environment)
  }

  func git(_ arguments: String...) throws -> String {
    try Shell.run("git", ["-C", book.path] + arguments, environment: environment).checked()
  }

  func remove() {
    try? FileManager.default.removeItem(at: home)
  }
}
