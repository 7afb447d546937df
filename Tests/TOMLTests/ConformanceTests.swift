import Foundation
import TOML
import Testing

/// The public suite, toml-test, in the folder that the environment variable `TOML_TEST` names: that
/// with the list `files-toml-1.1.0`. `.ci/toml-suite` fetches it and prints the folder.
enum Suite {
  static let folder = ProcessInfo.processInfo.environment["TOML_TEST"].flatMap { path in
    // Empty where there is no network to fetch it from.
    path.isEmpty ? nil : URL(filePath: path, directoryHint: .isDirectory)
  }

  /// The documents of the list whose path begins so.
  static func documents(_ part: String) -> [String] {
    guard let folder, let list = try? Fixture.bytes("files-toml-1.1.0", in: folder) else {
      return []
    }
    return String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix(part + "/") && $0.hasSuffix(".toml") }
  }
}

struct ConformanceTests {
  @Test(
    "the public suite is read as its list 1.1.0 says",
    .enabled(if: Suite.folder != nil, "TOML_TEST names no folder; run TOML_TEST=$(.ci/toml-suite)"))
  func suite() throws {
    let folder = try #require(Suite.folder)
    let valid = Suite.documents("valid")
    let invalid = Suite.documents("invalid")
    try #require(valid.count >= 200 && invalid.count >= 450)
    for path in valid {
      let bytes = try Fixture.bytes(path, in: folder)
      let json = try Fixture.bytes(String(path.dropLast(4)) + "json", in: folder)
      let difference = try TaggedJSON.difference(Document(bytes).root, json)
      #expect(difference == nil, "\(path)")
      #expect(try Document(bytes).bytes == bytes)
    }
    for path in invalid {
      let bytes = try Fixture.bytes(path, in: folder)
      #expect(throws: ParseError.self, "\(path)") { try Document(bytes) }
    }
    print("toml-test: \(valid.count) valid and \(invalid.count) invalid documents")
  }
}
