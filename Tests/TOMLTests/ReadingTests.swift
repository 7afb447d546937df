import TOML
import Testing

struct ReadingTests {
  @Test("an empty document has an empty root")
  func empty() throws {
    #expect(try Document("").root.isEmpty)
    #expect(Document().root.isEmpty)
    #expect(try Document("") == Document())
  }

  @Test("values are found by their key and type, and nothing else")
  func types() throws {
    let root = try Document(
      "s = 'x'\ni = 1\nf = 1.5\nb = true\nd = 2026-11-23\nt = 07:30\na = ['x', 1]\n"
    ).root
    #expect(root.string("s") == "x")
    #expect(root.string("i") == nil)
    #expect(root.integer("i") == 1)
    #expect(root.integer("f") == nil)
    #expect(root.float("f") == 1.5)
    #expect(root.float("i") == nil)
    #expect(root.boolean("b") == true)
    #expect(root.localDate("d") == LocalDate(year: 2026, month: 11, day: 23))
    #expect(root.localTime("t") == LocalTime(hour: 7, minute: 30))
    #expect(root.strings("a") == nil)
    #expect(root.string("absent") == nil)
  }

  @Test("dates and times keep their parts")
  func moments() throws {
    let root = try Document("o = 2026-11-23T15:04:05.5-03:30\nl = 2026-11-23 15:04\n").root
    let date = LocalDate(year: 2026, month: 11, day: 23)
    let time = LocalTime(hour: 15, minute: 4, second: 5, nanosecond: 500_000_000)
    #expect(
      root.offsetDateTime("o") == OffsetDateTime(date: date, time: time, offsetMinutes: -210))
    #expect(
      root.localDateTime("l")
        == LocalDateTime(date: date, time: LocalTime(hour: 15, minute: 4)))
  }

  @Test("tables are found however they are written")
  func tables() throws {
    let root = try Document("a.x = 1\nb = { x = 1 }\nd = [{ x = 1 }]\n[c]\nx = 1\n[[e]]\nx = 1\n")
      .root
    for key in ["a", "b", "c"] { #expect(root.table(key)?.integer("x") == 1) }
    for key in ["d", "e"] { #expect(root.tables(key).map { $0.integer("x") } == [1]) }
    #expect(root.tables("absent").isEmpty)
    #expect(root.table("d") == nil)
  }

  @Test("entries come in the order of the file")
  func order() throws {
    let root = try Document("b = 1\n'a' = 2\n\"\\u0063\" = 3\n[d]\n").root
    #expect(root.entries.map(\.key) == ["b", "a", "c", "d"])
  }

  @Test("keys are told apart scalar by scalar, not as they look")
  func scalars() throws {
    let root = try Document("\"e\\u0301\" = 1\n\"\\u00e9\" = 2\n").root
    #expect(root.integer("e\u{301}") == 1)
    #expect(root.integer("\u{E9}") == 2)
  }

  @Test("a table of many keys finds each of them, and no other", arguments: [23, 24, 25, 26, 1000])
  func many(count: Int) throws {
    let root = try Document((0..<count).map { "k\($0) = \($0)\n" }.joined()).root
    #expect((0..<count).allSatisfy { root.integer("k\($0)") == Int64($0) })
    #expect(root["k\(count)"] == nil)
  }

  @Test("every value knows its line and column")
  func positions() throws {
    let root = try Document("a = 1\n  b.'c'  =\t[\n  '李',  2]\n  [t]\n").root
    #expect(root["a"]?.position.description == "1:5")
    #expect(root.table("b")?.position.description == "2:3")
    #expect(root.table("b")?.entry("c")?.keyPosition.description == "2:5")
    #expect(root.table("b")?["c"]?.position.description == "2:12")
    #expect(root.table("b")?["c"]?.elements?.map(\.position.description) == ["3:3", "3:9"])
    #expect(root.table("t")?.position.description == "4:3")
  }

  @Test("columns count scalars, lines end at line feeds, a byte-order mark is no column")
  func columns() throws {
    let document = try Document("\u{FEFF}a = '李伟' # x\r\nb = 1\n")
    let bytes = document.bytes
    let comment = try #require(bytes.firstIndex(of: UInt8(ascii: "#")))
    #expect(document.position(of: comment).description == "1:10")
    #expect(document.position(of: bytes.count).description == "3:1")
    #expect(document.position(of: -5).description == "1:1")
    #expect(document.position(of: bytes.count + 5).offset == bytes.count)
    #expect(document.root.entry("b")?.keyPosition.description == "2:1")
  }

  @Test("a view keeps the document that it was made of")
  func views() throws {
    var document = try Document("a = 1\n")
    let before = document.root
    try document.set(.integer(2), at: "a")
    #expect(before.integer("a") == 1)
    #expect(document.root.integer("a") == 2)
  }

  @Test("documents are equal when their bytes are")
  func equality() throws {
    #expect(try Document("a = 1\n") == Document("a = 1\n"))
    #expect(try Document("a = 1\n") != Document("a=1\n"))
  }

  @Test("line ends in text are line feeds, whatever the file has")
  func lineEnds() throws {
    #expect(try Document("a = '''\r\nx\r\ny'''\r\n").root.string("a") == "x\ny")
    #expect(try Document("a = \"\"\"x\r\n\\r\\n\"\"\"\r\n").root.string("a") == "x\n\r\n")
  }
}
