import Book
import Model
import Testing

@Suite("Plain tables that records do not know")
struct SectionTests {
  let world = Fixture.world

  private func keep(_ lines: [String], was: [String]?) -> Change {
    .edit(
      EditRecord(
        RecordID(.contact, "chen-yu"),
        [
          .setInSection(
            "vcard", key: "lines", to: .texts(lines), was: was.map(FieldValue.texts))
        ]))
  }

  @Test("come at the end of the file with a header of their own, and are extended in place")
  func written() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    try _ = book.perform(keep(["X-ODD:1"], was: nil), on: &contents, world: world)
    #expect(
      temporary.text("contacts/chen-yu.toml")
        == "name = \"Chen Yu\"\n\n[vcard]\nlines = [\"X-ODD:1\"]\n")
    try _ = book.perform(keep(["X-ODD:1", "X-B:2"], was: ["X-ODD:1"]), on: &contents, world: world)
    #expect(
      temporary.text("contacts/chen-yu.toml")
        == "name = \"Chen Yu\"\n\n[vcard]\nlines = [\"X-ODD:1\", \"X-B:2\"]\n")
  }

  @Test("are not written over when somebody else has altered them")
  func altered() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    try temporary.write(
      "contacts/chen-yu.toml", "name = \"Chen Yu\"\n\n[vcard]\nlines = [\"X-THEIRS:1\"]\n")
    #expect(
      throws: BookError.changedMeanwhile(
        path: "contacts/chen-yu.toml", field: "vcard.lines", wanted: nil)
    ) {
      try book.perform(keep(["X-ODD:1"], was: nil), on: &contents, world: world)
    }
  }

  @Test("go and come back with undo and redo, also after an edit of the rest")
  func undone() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    try _ = book.perform(keep(["X-ODD:1"], was: nil), on: &contents, world: world)
    let edited = "name = \"Chen Yu\"\ncity = \"Ningbo\"\n"
    try temporary.write("contacts/chen-yu.toml", edited + "\n[vcard]\nlines = [\"X-ODD:1\"]\n")
    try _ = book.undo(on: &contents, world: world)
    #expect(temporary.text("contacts/chen-yu.toml")?.hasPrefix(edited) == true)
    #expect(temporary.text("contacts/chen-yu.toml")?.contains("X-ODD") == false)
    try temporary.write("contacts/chen-yu.toml", "# mine\n" + edited)
    try _ = book.redo(on: &contents, world: world)
    #expect(
      temporary.text("contacts/chen-yu.toml")
        == "# mine\n" + edited + "\n[vcard]\nlines = [\"X-ODD:1\"]\n")
  }
}
