import Foundation
import Model

@testable import Book

/// A book in a folder of its own on the real disk, removed when it goes away.
final class TemporaryBook {
  let home: String
  let path: String

  init(_ extra: [(path: String, text: String)] = [], git: Bool = false) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("haode-book-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    home = try PosixFiles().realPath(folder.path)
    path = home + "/book"
    _ = try Book.create(
      at: path, files: Fixture.texts + extra, useGit: git, options: options(git: git))
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  func options(
    git: Bool = false, onNotice: @escaping @Sendable (Phrase) -> Void = { _ in }
  ) -> Options {
    var options = Options(
      useGit: git,
      environment: [
        "HOME": home, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        "GIT_AUTHOR_NAME": "Anna", "GIT_AUTHOR_EMAIL": "anna@example.com",
        "GIT_COMMITTER_NAME": "Anna", "GIT_COMMITTER_EMAIL": "anna@example.com",
      ],
      describe: { phrase in
        [phrase.key, phrase.arguments["name"]].compactMap { $0 }.joined(separator: " ")
      },
      onNotice: onNotice)
    options.lockWait = 20_000
    return options
  }

  func open(_ options: Options? = nil) throws -> Book {
    try Book.open(path, options: options ?? self.options())
  }

  func text(_ name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func mode(_ name: String) -> UInt32? {
    ((try? PosixFiles().status(name.isEmpty ? path : "\(path)/\(name)")) ?? nil)?.mode
  }
}
