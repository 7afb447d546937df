import Foundation
import Glibc
import TestSupport

/// A home folder of its own for one session, with a clock that stands still.
final class TestDesk {
  private let home: String
  private let environment: [String: String]

  init() {
    let temporary = FileManager.default.temporaryDirectory.path
    var template = Array("\(temporary)/test-of-commands-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "the tests need a folder for temporary files")
    home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    environment = [
      "HOME": home, "PATH": "\(Products.folder):/usr/local/bin:/usr/bin:/bin",
      "TZ": "Europe/Berlin",
      "LANG": "C.UTF-8", "TERM": "dumb", "HAODE_NOW": "2026-11-23T15:00:00Z",
      "HAODE_BOOK": "\(home)/book", "TMPDIR": home, "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "Anna", "GIT_AUTHOR_EMAIL": "anna@example.com",
      "GIT_COMMITTER_NAME": "Anna", "GIT_COMMITTER_EMAIL": "anna@example.com",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  deinit { _ = Process.shell("rm -rf \"$HOME\"", environment) }

  /// What a command line answers, in the form of a transcript. The home folder is written as `~`.
  func outcome(_ line: String) -> [String] {
    let ran = Process.shell(line, environment)
    var lines = Self.lines(ran.output).map(Self.escaped)
    lines += Self.lines(ran.errors).map { "! \($0)" }
    while lines.last?.isEmpty == true { lines.removeLast() }
    if ran.status != 0 { lines.append("[\(ran.status)]") }
    return lines.map { Self.replaced($0, home, "~") }
  }

  /// What looks like a part of the transcript itself is marked with a backslash.
  private static func escaped(_ line: String) -> String {
    ["#", "$ ", "! ", "[", "\\"].contains { line.hasPrefix($0) } ? "\\" + line : line
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func replaced(_ text: String, _ wanted: String, _ other: String) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix(wanted) {
        result += other
        rest = rest.dropFirst(wanted.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
