import TOML
import Testing

struct TableTests {
  private let entries: [(key: String, value: Value)] = [("x", .integer(9)), ("y z", .string("a"))]
  private let text = "[[t]]\nx = 9\n\"y z\" = \"a\"\n"

  @Test("a first table stands at the end, below a blank line")
  func first() {
    #expect(edited("") { try $0.append(entries, toTables: "t") } == text)
    #expect(edited("a = 1\n") { try $0.append(entries, toTables: "t") } == "a = 1\n\n" + text)
    #expect(edited("a = 1\n\n") { try $0.append(entries, toTables: "t") } == "a = 1\n\n" + text)
    #expect(
      edited("a = 1") { try $0.append(entries, toTables: "t") }
        == "a = 1\n\n" + text.dropLast())
  }

  @Test("a further table stands behind the last and its sub-tables")
  func further() {
    let before = "[[t]]\nx = 1\n\n[t.s]\n# below\n\n# about u\n[u]\n"
    let after = "[[t]]\nx = 1\n\n[t.s]\n# below\n\n" + text + "\n# about u\n[u]\n"
    #expect(edited(before) { try $0.append(entries, toTables: "t") } == after)
  }

  @Test("where tables follow without a blank line, so does a new one, indented like them")
  func dense() {
    let before = "a = 1\n  [[t]]\n    x=1\n  [[t]]\n    x=2\n"
    let after = before + "  [[t]]\n    x=9\n    \"y z\"=\"a\"\n"
    #expect(edited(before) { try $0.append(entries, toTables: "t") } == after)
  }

  @Test("a table can be put before another")
  func inserted() {
    let before = "a = 1\n\n# one\n[[t]]\nx = 1\n"
    let after = "a = 1\n\n" + text + "\n# one\n[[t]]\nx = 1\n"
    #expect(edited(before) { try $0.insert(entries, inTables: "t", at: 0) } == after)
    #expect(
      edited("[[t]]\nx = 1\n") { try $0.insert(entries, inTables: "t", at: 0) }
        == text + "\n[[t]]\nx = 1\n")
  }

  @Test("an array of inline tables is edited as such")
  func inline() throws {
    let added = edited("t = [{ x = 1 }]\n") { try $0.append(entries, toTables: "t") }
    #expect(added == "t = [{ x = 1 }, { x = 9, \"y z\" = \"a\" }]\n")
    var document = try Document("t = [{ x = 1 }, {x=2}]\n")
    let source = try #require(document.source(ofTable: "t", at: 1))
    try document.removeTable("t", at: 1)
    #expect(document.text == "t = [{ x = 1 }]\n")
    try document.insert(source: source, inTables: "t", at: 1)
    #expect(document.text == "t = [{ x = 1 }, {x=2}]\n")
  }

  @Test(
    "a table that was removed comes back byte for byte",
    arguments: [
      "[[t]]\nx = 1\n\n[[t]]\nx = 2\n\n[[t]]\nx = 3\n",
      "a = 1\n\n# one\n[[t]]\nx = 1\n# below\n\n\n# two\n[[t]]\n[t.s]\nx = 2\n\n[[t]] # three",
      "# top\n\n[[t]]\n\n# one more\n[[t]]\n\n\n",
      "a = 1\n[[t]]\nx = 1\n[[t]]\nx = 2\n[u]\nb = 1\n",
      "a = 1\r\n\r\n[[t]]\r\nx = 1\r\n\r\n[[t]]\r\nx = 2\r\n\r\n[u]\r\n",
      "\u{FEFF}[[t]]\nx = \"\"\"\n\n# text\n[[t]]\n\"\"\"\n\n[[t]]\n",
    ], 0..<3)
  func restored(before: String, index: Int) throws {
    var document = try Document(before)
    guard let source = document.source(ofTable: "t", at: index) else { return }
    let count = document.root.tables("t").count
    try document.removeTable("t", at: index)
    #expect(document.root.tables("t").count == count - 1)
    #expect(document.bytes.count == before.utf8.count - source.utf8.count)
    try document.insert(source: source, inTables: "t", at: index)
    #expect(document.text == before)
  }

  @Test("only one table of the name can be given back")
  func foreign() {
    for source in [
      "", "x = 1\n", "[[u]]\n", "[[t]]\n[[t]]\n", "[[t]]\n[u]\n", "[[t\n", "t = [{}]\n",
    ] {
      let text = edited("[[t]]\n") { try $0.insert(source: source, inTables: "t", at: 1) }
      #expect(text == "edit-foreign-source")
    }
  }

  @Test("indexes and names are checked")
  func checked() {
    #expect(edited("[[t]]\n") { try $0.removeTable("t", at: 1) } == "edit-no-element")
    #expect(edited("[[t]]\n") { try $0.removeTable("t", at: -1) } == "edit-no-element")
    #expect(edited("[[t]]\n") { try $0.insert([], inTables: "t", at: 2) } == "edit-no-element")
    #expect(edited("[t]\n") { try $0.append([], toTables: "t") } == "edit-not-an-array")
    let twice: [(key: String, value: Value)] = [("a", .integer(1)), ("a", .integer(2))]
    #expect(edited("") { try $0.append(twice, toTables: "t") } == "edit-repeated-key")
  }
}
