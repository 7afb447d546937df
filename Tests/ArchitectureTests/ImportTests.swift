import Foundation
import Testing

/// The arrows between the parts: what each folder of `Sources/` may import. Anything else is a
/// mistake of structure, found here rather than by a reader.
private let allowed: [String: Set<String>] = [
  "TOML": [], "Model": [], "TUI": [],
  "Texts": ["Model", "TOML", "Synchronization"],
  "Themes": ["TUI", "TOML"],
  "Catalogue": ["Model", "TOML"],
  "Exchange": ["Model", "CExpat", "CQR", "Glibc"],
  "Checks": ["Model"],
  "Book": ["Model", "TOML", "CDigest", "CSystem", "Glibc", "Synchronization"],
  "Terminal": ["TUI", "CTerminal", "Glibc", "Synchronization"],
  "Screens": ["Model", "Checks", "TUI", "Texts", "Catalogue"],
  "haode": [
    "ArgumentParser", "Book", "CSystem", "Catalogue", "Checks", "Exchange", "Glibc", "Model",
    "Screens", "Synchronization", "TOML", "TUI", "Terminal", "Texts", "Themes",
  ],
  "toml-decoder": ["TOML", "Glibc"],
  "toml-editor": ["TOML", "Glibc"],
]

@Suite("the arrows between the parts run one way")
struct ImportTests {
  @Test("a part imports only what its place allows", arguments: allowed.keys.sorted())
  func imports(part: String) throws {
    let folder = part == "Themes" ? Tree.root.appending(path: "themes") : Tree.sources(part)
    let files = Tree.swiftFiles(folder)
    #expect(!files.isEmpty)
    for file in files {
      for module in try Tree.imports(of: file) {
        #expect(
          allowed[part]?.contains(module) == true,
          "\(Tree.path(file)) imports \(module)")
      }
    }
  }

  @Test("every folder of Sources has its place in the table")
  func everyFolder() throws {
    let folders = try FileManager.default
      .contentsOfDirectory(atPath: Tree.root.appending(path: "Sources").path)
      .filter { !Tree.swiftFiles(Tree.sources($0)).isEmpty }
    #expect(Set(folders).union(["Themes"]) == Set(allowed.keys))
  }

  @Test("only the C behind the terminal includes curses")
  func curses() throws {
    let sources = Tree.root.appending(path: "Sources")
    let files = Tree.files(sources).filter { ["c", "h"].contains($0.pathExtension) }
    #expect(!files.isEmpty)
    for file in files where try String(contentsOf: file, encoding: .utf8).contains("curses.h") {
      #expect(Tree.path(file).hasPrefix("Sources/CTerminal/"))
      #expect(
        !Tree.path(file).contains("/include/"), "\(Tree.path(file)) shows curses to Swift")
    }
  }
}
