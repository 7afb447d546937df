import Model
import Testing

@testable import Book

@Suite("Making a change")
struct PerformTests {
  let world = Fixture.world

  @Test("keeps comments, unknown keys and quoting of the rest of the file")
  func keepsText() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    let performed = try book.perform(
      Fixture.edit("li-wei", "name", to: "Li Weiwei", was: "Li Wei"), on: &contents, world: world)
    #expect(performed.touched == ["contacts/li-wei.toml"])
    let old = Fixture.texts.first { $0.path == "contacts/li-wei.toml" }?.text
    #expect(
      temporary.text("contacts/li-wei.toml")
        == old?.replacing("name = \"Li Wei\"", with: "name = \"Li Weiwei\""))
    #expect(contents.contacts["li-wei"]?.name == "Li Weiwei")
    #expect(try book.read() == contents)
  }

  @Test("writes a new record as a person would, private to its owner")
  func newRecord() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    var contact = Contact(id: "zhao-min")
    contact.name = "Zhao Min"
    contact.note = "First line\nsecond \"line\""
    contact.tags = ["supplier"]
    contact.accounts = [Account(platform: "wechat", handle: "zm")]
    try _ = book.perform(.add(.contact(contact)), on: &contents, world: world)
    #expect(
      temporary.text("contacts/zhao-min.toml") == """
        name = "Zhao Min"
        tags = ["supplier"]
        note = \"""
        First line
        second "line\\"\"""

        [[account]]
        platform = "wechat"
        handle = "zm"

        """)
    #expect(temporary.mode("contacts/zhao-min.toml") == 0o600)
    #expect(temporary.mode("contacts") == 0o700)
    #expect(try book.read().contacts["zhao-min"] == contact)
  }

  @Test("keeps the permissions of a file that is there")
  func keepsMode() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    try PosixFiles().setMode("\(temporary.path)/contacts/li-wei.toml", 0o640)
    var contents = try book.read()
    try _ = book.perform(Fixture.agree, on: &contents, world: world)
    #expect(temporary.mode("contacts/li-wei.toml") == 0o640)
  }

  @Test("goes on top of what somebody else wrote to the same file meanwhile")
  func fitsOnNews() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    let old = try #require(temporary.text("contacts/li-wei.toml"))
    try temporary.write("contacts/li-wei.toml", "# theirs\ncity = \"Shenzhen\"\n" + old)
    try _ = book.perform(Fixture.agree, on: &contents, world: world)
    #expect(temporary.text("contacts/li-wei.toml")?.hasPrefix("# theirs\ncity") == true)
    #expect(contents.contacts["li-wei"]?.city == "Shenzhen")
    #expect(contents.contacts["li-wei"]?.agreements.count == 2)
  }

  @Test("is refused where somebody else changed the same key, and theirs stays")
  func conflict() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    try temporary.write("contacts/chen-yu.toml", "name = \"Chen Yu\"\ncity = \"Ningbo\"\n")
    #expect(
      throws: BookError.changedMeanwhile(
        path: "contacts/chen-yu.toml", field: "city", wanted: nil)
    ) {
      try book.perform(
        Fixture.edit("chen-yu", "city", to: "Hangzhou", was: nil), on: &contents, world: world)
    }
    #expect(temporary.text("contacts/chen-yu.toml")?.contains("Ningbo") == true)
    #expect(contents.contacts["chen-yu"]?.city == "Ningbo")
  }

  @Test("gives a new record another id where somebody else took it meanwhile")
  func takenID() throws {
    let temporary = try TemporaryBook()
    let (mine, theirs) = (try temporary.open(), try temporary.open())
    var (left, right) = (try mine.read(), try theirs.read())
    let first = try mine.perform(Fixture.add("Zhao Min"), on: &left, world: world)
    let second = try theirs.perform(Fixture.add("Zhao Min"), on: &right, world: world)
    #expect(first.subject == RecordID(.contact, "zhao-min"))
    #expect(second.subject == RecordID(.contact, "zhao-min-2"))
    #expect(right.contacts.contains(id: "zhao-min"))
  }

  @Test("never writes to a file with errors")
  func brokenFile() throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    try temporary.write("contacts/li-wei.toml", "name = \"Li Wei\nx")
    #expect(throws: BookError.self) {
      try book.perform(Fixture.agree, on: &contents, world: world)
    }
    #expect(temporary.text("contacts/li-wei.toml") == "name = \"Li Wei\nx")
    #expect(contents.complaints["contacts/li-wei.toml"]?.first?.line == 1)
    #expect(contents.contacts.contains(id: "chen-yu"))
  }

  @Test("mends a broken file by the text from an editor, and refuses one that is still broken")
  func rewrite() throws {
    let temporary = try TemporaryBook([("contacts/bad.toml", "name = ")])
    let book = try temporary.open()
    var contents = try book.read()
    #expect(!contents.contacts.contains(id: "bad"))
    let was = try book.source(of: "contacts/bad.toml")
    #expect(throws: BookError.self) {
      try book.perform(
        .rewrite(RewriteFile(path: "contacts/bad.toml", to: "name = 1", was: was)),
        on: &contents, world: world)
    }
    #expect(temporary.text("contacts/bad.toml") == "name = ")
    let mended = RewriteFile(path: "contacts/bad.toml", to: "name = \"Bad\"\n", was: was)
    try _ = book.perform(.rewrite(mended), on: &contents, world: world)
    #expect(contents.contacts["bad"]?.name == "Bad")
    #expect(contents.complaints.isEmpty)
  }

  @Test("shows what it would do, and does nothing", arguments: [true, false])
  func preview(_ readOnly: Bool) throws {
    let temporary = try TemporaryBook()
    var options = temporary.options()
    options.readOnly = readOnly
    let book = try temporary.open(options)
    let preview = try book.preview(Fixture.several, on: try book.read(), world: world)
    #expect(
      preview.files.map(\.path) == [
        "contacts/li-wei.toml", "contacts/chen-yu.toml", "contacts/zhao-min.toml",
        "contacts/wang-fang.toml",
      ])
    #expect(preview.files[1].new == "name = \"Chen Yu\"\nrole = \"Sales\"\n")
    #expect(preview.files[2].old == nil && preview.files[3].new == nil)
    #expect(temporary.text("contacts/zhao-min.toml") == nil)
  }

  @Test("is refused by a book that is open for reading only")
  func readOnly() throws {
    let temporary = try TemporaryBook()
    var options = temporary.options()
    options.readOnly = true
    let book = try temporary.open(options)
    var contents = try book.read()
    #expect(throws: BookError.readOnly) {
      try book.perform(Fixture.agree, on: &contents, world: world)
    }
    #expect(throws: BookError.readOnly) { try book.undo(on: &contents, world: world) }
  }

  @Test(
    "cannot reach files outside the book",
    arguments: ["../x.toml", "/x", ".git/config", "a//b", ""])
  func outside(_ path: String) throws {
    let temporary = try TemporaryBook()
    let book = try temporary.open()
    var contents = try book.read()
    #expect(throws: BookError.badPath(path)) {
      try book.perform(
        .rewrite(RewriteFile(path: path, to: "a = 1", was: "")), on: &contents, world: world)
    }
    #expect(throws: BookError.badPath(path)) { try book.source(of: path) }
  }

  @Test("writes the same number of times in a small and in a large book")
  func cost() throws {
    func cost(_ count: Int) throws -> [Int] {
      let disk = Fixture.disk(
        (0..<count).map { ("contacts/c\($0).toml", "name = \"C \($0)\"\n") })
      let book = try Book.open("/book", options: Options(useGit: false), files: disk)
      var contents = try book.read()
      try _ = book.perform(Fixture.add("First One"), on: &contents, world: world)
      disk.resetCounts()
      try _ = book.perform(Fixture.agree, on: &contents, world: world)
      return [disk.writes, disk.reads]
    }
    #expect(try cost(10) == cost(1000))
  }
}
