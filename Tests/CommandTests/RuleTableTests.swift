import Checks
import Foundation
import Model
import Testing
import Texts

/// The table of rules in the README, between two remarks.
@Suite struct RuleTableTests {
  private static let first =
    "<!-- rules: made by SNAPSHOTS=record swift test --filter RuleTableTests -->"
  private static let last = "<!-- end of the rules -->"
  private static let readme = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")

  private static var table: [String] {
    let texts = Texts()
    return ["", "| rule | is | demands that |", "|---|---|---|"]
      + Rules.all.map { rule in
        "| \(rule.id.rawValue) | \(texts(rule.severity.phrase)) | \(texts(rule.title)) |"
      } + [""]
  }

  @Test("the README lists the rules that there are")
  func upToDate() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: Self.first), "the README has lost its remark")
    let end = try #require(lines.firstIndex(of: Self.last), "the README has lost its remark")
    try #require(start < end)
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "record" {
      lines.replaceSubrange(start + 1..<end, with: Self.table)
      try lines.joined(separator: "\n").write(to: Self.readme, atomically: true, encoding: .utf8)
      return
    }
    #expect(
      Array(lines[start + 1..<end]) == Self.table,
      "made anew by: SNAPSHOTS=record swift test --filter RuleTableTests")
  }
}
