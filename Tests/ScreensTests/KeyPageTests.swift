import Foundation
import TUI
import Testing
import Texts

@testable import Screens

/// The table of commands and their keys in docs/configuration.md, between two remarks.
@Suite("the page of the keys")
struct KeyPageTests {
  private static let first =
    "<!-- commands: made by SNAPSHOTS=record swift test --filter KeyPageTests -->"
  private static let last = "<!-- end of the commands -->"
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/configuration.md")

  private static func keys(_ command: Command, _ rows: [[KeyRow]]) -> String {
    var names: [String] = []
    for row in rows.joined() where row.command == command {
      for key in row.keys where !names.contains(key.name) { names.append(key.name) }
    }
    return names.map { "`\($0)`" }.joined(separator: " ")
  }

  /// Where the command has a key, unless it is everywhere.
  private static func places(_ command: Command, _ texts: Texts) -> String {
    if Workbench.commonKeys.contains(where: { $0.command == command }) { return "" }
    var places = Screens.all.filter { screen in
      screen.make().keyRows.contains { $0.command == command }
    }.map { texts($0.command.label) }
    if places.isEmpty, ReviewWalk.keys.contains(where: { $0.command == command }) {
      places = [texts(Command.review.label)]
    }
    return places.joined(separator: ", ")
  }

  private static var table: [String] {
    let texts = Texts()
    let rows =
      Screens.all.map { $0.make().keyRows } + [Workbench.commonKeys, ReviewWalk.keys]
      + [Special.welcomeKeys]
    return ["", "| command | keys | does | where not everywhere |", "|---|---|---|---|"]
      + Command.allCases.map { command in
        "| `\(command.rawValue)` | \(keys(command, rows)) | \(texts(command.label)) "
          + "| \(places(command, texts)) |"
      } + [""]
  }

  @Test("docs/configuration.md lists the commands that there are, with their keys")
  func upToDate() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: Self.first), "the page has lost its remark")
    let end = try #require(lines.firstIndex(of: Self.last), "the page has lost its remark")
    try #require(start < end)
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "record" {
      lines.replaceSubrange(start + 1..<end, with: Self.table)
      try lines.joined(separator: "\n").write(to: Self.page, atomically: true, encoding: .utf8)
      return
    }
    #expect(
      Array(lines[start + 1..<end]) == Self.table,
      "made anew by: SNAPSHOTS=record swift test --filter KeyPageTests")
  }
}
