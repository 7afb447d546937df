import Foundation
import Model
import Testing

/// The test suite of the Mustache specification, in the folder that the environment variable
/// `MUSTACHE_SPEC` names. `.ci/mustache-suite` fetches it and prints the folder.
enum TemplateSuite {
  static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"].flatMap {
    $0.isEmpty ? nil : URL(filePath: $0, directoryHint: .isDirectory)
  }

  /// The parts that letters are promised. Left out by intent: `~lambdas` (a letter must not run
  /// anything), `~inheritance` and `~dynamic-names` (no letter needs them).
  static let parts = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
  ]

  struct File: Decodable {
    let tests: [Example]
  }

  struct Example: Decodable {
    let name: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String
  }

  static func examples(_ part: String) throws -> [Example] {
    let folder = try #require(folder)
    let bytes = try Data(contentsOf: folder.appending(path: "\(part).json"))
    return try JSONDecoder().decode(File.self, from: bytes).tests
  }

  /// As the suite wants it in HTML; letters are plain text and escape nothing.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(scalar)
      }
    }.joined()
  }
}

/// A value of the suite, as templates take it.
struct JSONValue: Decodable {
  let value: TemplateValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .text("")
    } else if let flag = try? container.decode(Bool.self) {
      value = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      value = .text(String(number))
    } else if let number = try? container.decode(Double.self) {
      value = .text(String(number))
    } else if let text = try? container.decode(String.self) {
      value = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      value = .list(list.map(\.value))
    } else {
      value = .names(try container.decode([String: JSONValue].self).mapValues(\.value))
    }
  }
}

@Suite("the specification of Mustache") struct TemplateSuiteTests {
  @Test(
    "every example is filled as the specification says",
    .enabled(
      if: TemplateSuite.folder != nil,
      "MUSTACHE_SPEC names no folder; run MUSTACHE_SPEC=$(.ci/mustache-suite)"),
    arguments: TemplateSuite.parts)
  func suite(_ part: String) throws {
    let examples = try TemplateSuite.examples(part)
    try #require(examples.count >= 10)
    for example in examples {
      let partials = try (example.partials ?? [:]).mapValues { try Template($0) }
      let text = try Template(example.template).filled(
        example.data.value, partials: partials, escape: TemplateSuite.escaped)
      #expect(text == example.expected, "\(part): \(example.name)")
    }
    print("mustache: \(examples.count) examples of \(part)")
  }
}
