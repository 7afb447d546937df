import Foundation
import TOML

/// The documents in `Tests/Fixtures/toml`, and those of a suite elsewhere.
enum Fixture {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/toml")

  static func bytes(_ path: String, in folder: URL = Fixture.folder) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// The names of our own valid documents, without `.toml`.
  static let valid: [String] = names(in: "valid")

  /// A wrong document, and the `line:column code` that it has to be refused with.
  struct Refusal: Sendable, CustomStringConvertible {
    let name: String
    let complaint: String
    var description: String { name }
  }

  static let invalid: [Refusal] = {
    let list = (try? bytes("invalid/expected.txt")) ?? []
    return String(decoding: list, as: UTF8.self).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { return nil }
      return Refusal(name: String(words[0]), complaint: String(words[1]))
    }
  }()

  static func names(in part: String) -> [String] {
    let path = folder.appending(path: part).path(percentEncoded: false)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }
}
