import TOML
import Testing

/// What an edit makes of a text, or the code of its complaint.
func edited(_ text: String, _ edit: (inout Document) throws -> Void) -> String {
  do {
    var document = try Document(text)
    try edit(&document)
    return document.text
  } catch let error as EditError {
    return error.code
  } catch {
    return "\(error)"
  }
}

struct SettingTests {
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let before: String
    let path: Path
    let value: Value
    let after: String

    init(_ name: String, _ before: String, _ path: Path, _ value: Value, _ after: String) {
      description = name
      self.before = before
      self.path = path
      self.value = value
      self.after = after
    }
  }

  @Test("a value takes the place of another and leaves the rest", arguments: replacing)
  func replaces(example: Case) {
    let text = edited(example.before) { try $0.set(example.value, at: example.path) }
    #expect(text == example.after)
  }

  static let replacing: [Case] = [
    Case("in its line", "a = 1 # c\nb = 2\n", "a", .integer(7), "a = 7 # c\nb = 2\n"),
    Case(
      "the comment keeps its column", "a = 'x'   # c\n", "a", .string("李"), "a = '李'  # c\n"),
    Case("no room for the column", "a = 'x'  # c\n", "a", .string("long"), "a = 'long' # c\n"),
    Case("same value, same spelling", "a = 0x0\n", "a", .integer(0), "a = 0x0\n"),
    Case("literal stays literal", "a = 'x'\n", "a", .string("y\\z"), "a = 'y\\z'\n"),
    Case("literal cannot hold it", "a = 'x'\n", "a", .string("it's"), "a = \"it's\"\n"),
    Case(
      "lines become lines", "a = \"x\"\n", "a", .string("x\ny \"z\""),
      "a = \"\"\"\nx\ny \"z\\\"\"\"\"\n"),
    Case(
      "lines end as the file's do", "a = 1\r\n", "a", .string("x\ny"),
      "a = \"\"\"\r\nx\r\ny\"\"\"\r\n"),
    Case(
      "control characters are escaped as TOML 1.0 does", "a = 1\n", "a",
      .string("\u{0}\u{1B}\u{7F}\t\r"), "a = \"\\u0000\\u001B\\u007F\\t\\r\"\n"),
    Case("without a last line end", "a = 1", "a", .boolean(true), "a = true"),
    Case("in a table", "[t]\na=1\n", ["t", "a"], .float(2), "[t]\na=2.0\n"),
    Case(
      "in an element", "[[t]]\n[[t]]\na = 1\n", ["t", 1, "a"], .integer(2),
      "[[t]]\n[[t]]\na = 2\n"),
    Case("in an array", "a = [1, # c\n 2]\n", ["a", 1], .integer(3), "a = [1, # c\n 3]\n"),
    Case("in an inline table", "a = {b={c=1}}\n", ["a", "b", "c"], .integer(2), "a = {b={c=2}}\n"),
    Case(
      "of an array only what differs", "a = [ 0x1, 2, 3 ] # c\n", "a",
      .array([.integer(1), .integer(9), .integer(3)]), "a = [ 0x1, 9, 3 ] # c\n"),
    Case(
      "elements one below another", "a = [\n  1, # one\n  2  # two\n]\n", "a",
      .array([.integer(1), .integer(2), .integer(3)]),
      "a = [\n  1, # one\n  2,  # two\n  3\n]\n"),
    Case(
      "an element less", "a = [\n  1, # one\n  2, # two\n]\n", "a", .array([.integer(2)]),
      "a = [\n  2, # two\n]\n"),
    Case("an array made empty", "a = [1, 2]\n", "a", .array([]), "a = []\n"),
    Case(
      "of an inline table only what differs", "a = { b = 0x1, c = 2 }\n", "a",
      .table([.init("b", .integer(1)), .init("d", .integer(3))]), "a = { b = 0x1, d = 3 }\n"),
    Case(
      "syntax of TOML 1.1 elsewhere stays", "a = \"\\e\"\nb = 1\n", "b", .integer(2),
      "a = \"\\e\"\nb = 2\n"),
  ]

  @Test("a new key stands where a person would put it", arguments: inserting)
  func inserts(example: Case) {
    let text = edited(example.before) { try $0.set(example.value, at: example.path) }
    #expect(text == example.after)
  }

  static let inserting: [Case] = [
    Case("in an empty file", "", "a", .integer(1), "a = 1\n"),
    Case(
      "behind the last key", "a = 1 # c\n\n[t]\n", "b", .integer(2),
      "a = 1 # c\nb = 2\n\n[t]\n"),
    Case(
      "with the indentation and the equals sign of the last", "[t]\n\ta=1\n", ["t", "b"],
      .integer(2), "[t]\n\ta=1\n\tb=2\n"),
    Case("behind the last line", "a = 1", "b", .integer(2), "a = 1\nb = 2"),
    Case(
      "below an empty header", "[t] # c\n[u]\n", ["t", "a"], .integer(1),
      "[t] # c\na = 1\n[u]\n"),
    Case(
      "above the first header with its comment", "# top\n\n# t\n[t]\n", "a", .integer(1),
      "# top\n\na = 1\n\n# t\n[t]\n"),
    Case(
      "below the comment of a file of comments", "# top\n", "a", .integer(1),
      "# top\na = 1\n"),
    Case(
      "a table that is missing", "a = 1\n", ["t", "u", "b"], .integer(2),
      "a = 1\n\n[t.u]\nb = 2\n"),
    Case(
      "a table of an element", "[[a]]\nx = 1\n\n[[a]]\nx = 2\n", ["a", 0, "s", "y"],
      .integer(3), "[[a]]\nx = 1\n\n[a.s]\ny = 3\n\n[[a]]\nx = 2\n"),
    Case(
      "a header for a table that had none", "b = 1\n\n[t.u]\nx = 1\n", ["t", "y"],
      .integer(2), "b = 1\n\n[t]\ny = 2\n\n[t.u]\nx = 1\n"),
    Case(
      "among dotted keys", "a.b = 1\nc = 2\n", ["a", "d"], .integer(3),
      "a.b = 1\na.d = 3\nc = 2\n"),
    Case(
      "in an inline table", "a = {}\n", ["a", "b c"], .integer(1),
      "a = { \"b c\" = 1 }\n"),
    Case(
      "deep in an inline table", "a = { b.c = 1 }\n", ["a", "b", "d", "e"], .integer(2),
      "a = { b.c = 1, b.d.e = 2 }\n"),
    Case("behind the last element", "a = [1, 2, ]\n", ["a", 2], .integer(3), "a = [1, 2, 3, ]\n"),
    Case(
      "keys are bare where they can be", "", ["", "a.b", "c-d_9"], .integer(1),
      "[\"\".\"a.b\"]\nc-d_9 = 1\n"),
    Case("behind a byte-order mark", "\u{FEFF}[t]\n", "a", .integer(1), "\u{FEFF}a = 1\n\n[t]\n"),
    Case(
      "with the line ends of the file", "[t]\r\na = 1\r\n", ["t", "b"], .integer(2),
      "[t]\r\na = 1\r\nb = 2\r\n"),
  ]

  @Test("what does not fit is refused, and the document stays", arguments: refusing)
  func refuses(example: Case) throws {
    var document = try Document(example.before)
    let error = #expect(throws: EditError.self) {
      try document.set(example.value, at: example.path)
    }
    #expect(error?.code == example.after)
    #expect(document.text == example.before)
  }

  static let refusing: [Case] = [
    Case("no path", "a = 1\n", [], .integer(1), "edit-empty-path"),
    Case("a key of a value", "a = 1\n", ["a", "b"], .integer(1), "edit-not-a-table"),
    Case("an index of a value", "a = 1\n", ["a", 0], .integer(1), "edit-not-an-array"),
    Case("an element too far", "a = [1]\n", ["a", 2], .integer(1), "edit-no-element"),
    Case("a negative index", "a = [1]\n", ["a", -1], .integer(1), "edit-no-element"),
    Case("a table with a header", "[a]\n", "a", .integer(1), "edit-is-a-table"),
    Case("a missing array", "", ["a", 0, "b"], .integer(1), "edit-no-element"),
    Case(
      "a date that is none", "", "a", .localDate(LocalDate(year: 2026, month: 2, day: 30)),
      "edit-unreadable"),
  ]
}
