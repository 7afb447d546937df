import TOML
import Testing

struct PropertyTests {
  @Test("a random document is read as it was meant, and comes back byte for byte")
  func reading() throws {
    for seed in runs(600) {
      var author = Author(seed: seed)
      let (text, value) = author.document()
      let document = try Document(text)
      #expect(document.root.value.essence == value.essence, "seed \(seed)")
      #expect(document.text.utf8.elementsEqual(text.utf8))
    }
  }

  @Test("a random edit changes what it should, keeps all else, and never spoils the document")
  func editing() throws {
    for seed in runs(600) {
      var author = Author(seed: seed)
      var (text, value) = author.document()
      var document = try Document(text)
      for _ in 0..<8 {
        let edit = RandomEdit(&author, on: value)
        let keepsComments = edit.keepsComments(of: value)
        do throws(EditError) {
          try edit.apply(to: &document)
          value = edit.applied(to: value)
        } catch {
          #expect(edit.mayFail(with: error, on: value), "seed \(seed): \(edit): \(error)")
        }
        let found = document.root.value.essence
        try #require(
          found == value.essence, "seed \(seed): \(edit)\n\(text)\n---\n\(document.text)")
        if keepsComments {
          let lost = comments(text).subtracting(comments(document.text))
          #expect(lost.isEmpty, "seed \(seed): \(edit)\n\(text)\n---\n\(document.text)")
        }
        text = document.text
        value = document.root.value
      }
    }
  }

  private func comments(_ text: String) -> Set<Substring> {
    Set(text.split(separator: "#").filter { $0.first == "@" }.map { $0.prefix { $0 != "." } })
  }

  @Test("a table that is removed and given back leaves the same values")
  func restoring() throws {
    for seed in runs(600) {
      var author = Author(seed: seed)
      let text = author.document().text
      let document = try Document(text)
      for entry in document.root.entries {
        for index in (entry.item.tables ?? []).indices {
          var edited = document
          let source = try #require(edited.source(ofTable: entry.key, at: index))
          try edited.removeTable(entry.key, at: index)
          try edited.insert(source: source, inTables: entry.key, at: index)
          let found = edited.root.value.essence
          #expect(
            found == document.root.value.essence, "seed \(seed)\n\(text)\n---\n\(edited.text)")
        }
      }
    }
  }
}
