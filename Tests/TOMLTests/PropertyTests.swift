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
      var document = try Document(author.document().text)
      for _ in 0..<8 { try edit(&document, &author, "seed \(seed)") }
    }
  }

  @Test("so it does in documents of every construct", arguments: Fixture.valid)
  func editingCorpus(name: String) throws {
    let original = try Document(Fixture.bytes("valid/\(name).toml"))
    for seed in runs(60) {
      var author = Author(seed: seed)
      var document = original
      for _ in 0..<4 { try edit(&document, &author, "\(name), seed \(seed)") }
    }
  }

  /// Edits at random, and compares the outcome with the same edit of a plain value.
  private func edit(
    _ document: inout Document, _ author: inout Author, _ context: String
  ) throws {
    let text = document.text
    var value = document.root.value
    let edit = RandomEdit(&author, on: value)
    let keepsComments = edit.keepsComments(of: value)
    do throws(EditError) {
      try edit.apply(to: &document)
      value = edit.applied(to: value)
    } catch {
      #expect(edit.mayFail(with: error, on: value), "\(context): \(edit): \(error)")
    }
    // As text, because NaN is not equal to itself.
    let isRight = document.root.value.essence.text == value.essence.text
    try #require(isRight, "\(context): \(edit)\n\(text)\n---\n\(document.text)")
    if keepsComments {
      let lost = comments(text).subtracting(comments(document.text))
      #expect(lost.isEmpty, "\(context): \(edit)\n\(text)\n---\n\(document.text)")
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
