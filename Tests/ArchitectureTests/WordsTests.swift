import Foundation
import Testing

/// Keys of the text catalogue in the sources and in `Sources/Texts/en-*.toml`, compared as text so
/// that no part needs to be linked.
@Suite("the words of the program")
struct WordsTests {
  @Test("every phrase in the sources has words")
  func phrasesHaveWords() throws {
    let words = try Words.inCatalogue()
    for (key, place) in try Words.phrases() {
      #expect(words.contains(key), "\(place): no words for \(key)")
    }
  }

  @Test("no words are left that nothing says")
  func noUnusedWords() throws {
    let literals = try Words.literals()
    let prefixes = try Words.interpolatedPrefixes().union(Words.sectionsInGaps())
    for key in try Words.inCatalogue().sorted() {
      let isUsed = literals.contains(key) || prefixes.contains { key.hasPrefix($0) }
      #expect(isUsed, "nothing says \(key)")
    }
  }
}

enum Words {
  static func inCatalogue() throws -> Set<String> {
    var keys = Set<String>()
    for file in Tree.files(Tree.sources("Texts")) where file.lastPathComponent.hasPrefix("en-") {
      var section = ""
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if line.hasPrefix("[") {
          section = line.trimmingCharacters(in: CharacterSet(charactersIn: "[] "))
        } else if let sign = line.firstIndex(of: "="), !line.hasPrefix("#"), !line.hasPrefix(" ") {
          let name = line[..<sign].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
          keys.insert("\(section).\(name)")
        }
      }
    }
    return keys
  }

  /// The sections that texts take words from: `network.` of `{networks@network}`.
  static func sectionsInGaps() throws -> Set<String> {
    let files = Tree.files(Tree.sources("Texts")).filter { $0.pathExtension == "toml" }
    return Set(
      try files.flatMap { file in
        try String(contentsOf: file, encoding: .utf8).matches(of: #/{[a-z-]+@([a-z-]+)}/#)
          .map { "\($0.output.1)." }
      })
  }

  /// Keys of `Phrase("…")` with the file that says them.
  static func phrases() throws -> [(key: String, place: String)] {
    try matches(#/Phrase\(\s*"([a-z0-9-]+\.[^"\\]+)"/#)
  }

  /// All string literals of the sources that look like a key.
  static func literals() throws -> Set<String> {
    Set(try matches(#/"([a-z0-9-]+\.[a-zA-Z0-9_.-]+)"/#).map(\.key))
  }

  /// What stands before an interpolation, such as `state.` in `"state.\(state)"`.
  static func interpolatedPrefixes() throws -> Set<String> {
    Set(try matches(#/"([a-z0-9-]+\.[a-z0-9_.-]*)\\\(/#).map(\.key))
  }

  private static func matches(
    _ pattern: Regex<(Substring, Substring)>
  ) throws -> [(key: String, place: String)] {
    let folders = [Tree.root.appending(path: "Sources"), Tree.root.appending(path: "themes")]
    return try folders.flatMap(Tree.swiftFiles).flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: pattern)
        .map { (String($0.output.1), Tree.path(file)) }
    }
  }
}
