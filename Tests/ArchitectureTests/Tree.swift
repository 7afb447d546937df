import Foundation

/// The checkout that this test was built from.
enum Tree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func sources(_ part: String) -> URL { root.appending(path: "Sources/\(part)") }

  static func files(_ folder: URL) -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (walk?.allObjects as? [URL] ?? []).sorted { $0.path < $1.path }
  }

  static func swiftFiles(_ folder: URL) -> [URL] {
    files(folder).filter { $0.pathExtension == "swift" }
  }

  static func path(_ file: URL) -> String { String(file.path.dropFirst(root.path.count + 1)) }

  /// The modules that the import lines of a file name.
  static func imports(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({
          ["public", "internal", "package", "fileprivate", "private"].contains($0)
            || $0.hasPrefix("@")
        })
      else { return nil }
      let kinds: Set = ["struct", "class", "enum", "func", "protocol", "var", "let", "typealias"]
      let name = kinds.contains(words[place + 1]) ? words[place + 2] : words[place + 1]
      return String(name.prefix { $0 != "." && $0 != ";" })
    }
  }
}
