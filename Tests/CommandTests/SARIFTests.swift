import Foundation
import TestSupport
import Testing

/// What editors and code scanning read out of `check --format sarif`.
@Suite struct SARIFTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
  // Empty where it could not be fetched.
  private static let schemaPath = ProcessInfo.processInfo.environment["SARIF_SCHEMA"].flatMap {
    $0.isEmpty ? nil : $0
  }

  private static func written(_ options: String = "") -> Data {
    let lines = TestDesk().outcome(
      "haode init --sample >/dev/null 2>&1; haode check --format sarif \(options)")
    return Data(
      lines.filter { !$0.hasPrefix("\\[") && !$0.hasPrefix("[1") }.joined(separator: "\n").utf8)
  }

  @Test("each result names its rule, level, message and a place within the book")
  func structure() throws {
    let log = try #require(
      try JSONSerialization.jsonObject(with: Self.written()) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let tool = try #require(run["tool"] as? [String: Any])
    let driver = try #require(tool["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "haode")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(!results.isEmpty)
    var levels: Set<String> = []
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      levels.insert(try #require(result["level"] as? String))
      let message = try #require(result["message"] as? [String: Any])
      #expect((message["text"] as? String)?.isEmpty == false)
      let place = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(place["physicalLocation"] as? [String: Any])
      let file = try #require(physical["artifactLocation"] as? [String: Any])
      let path = try #require(file["uri"] as? String)
      #expect(!path.hasPrefix("/") && !path.contains(" "))
      #expect(file["uriBaseId"] as? String == "BOOK")
      if let region = physical["region"] as? [String: Int] {
        #expect((region["startLine"] ?? 0) >= 1 && (region["startColumn"] ?? 0) >= 1)
      }
    }
    #expect(levels == ["error", "warning", "note"])
  }

  @Test("no finding makes a run without results, not a run without the key")
  func empty() throws {
    let log = try #require(
      try JSONSerialization.jsonObject(with: Self.written("--rule R25")) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [Any])?.isEmpty == true)
  }

  @Test(
    "the output keeps to the schema of OASIS",
    .enabled(if: schemaPath != nil, "SARIF_SCHEMA=$(.ci/sarif-schema) names the schema"))
  func schema() throws {
    let schema = try #require(Self.schemaPath)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).sarif")
    try Self.written().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let script = """
      import json, sys, jsonschema
      schema, log = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
      for error in jsonschema.Draft7Validator(schema).iter_errors(log):
          print("/".join(map(str, error.absolute_path)), error.message)
      """
    let ran = Process.run(
      ["/usr/bin/python3", "-c", script, schema, file.path], ["PATH": "/usr/bin:/bin"])
    #expect(ran.status == 0 && ran.output.isEmpty, "\(ran.output)\(ran.errors)")
  }
}
