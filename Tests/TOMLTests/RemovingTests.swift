import TOML
import Testing

struct RemovingTests {
  @Test(
    "a removed key takes its line, not its neighbours' comments",
    arguments: [
      ("# a\na = 1 # one\n# b\nb = 2\n", "a", "# a\n# b\nb = 2\n"),
      ("a = 1\nb = 2", "b", "a = 1"),
      ("a = 1\r\nb = 2", "b", "a = 1"),
      ("a = 1", "a", ""),
      ("a.b = 1\na.c = 2", "a", ""),
      ("x = 1\na.b = 1\na.c = 2", "a", "x = 1\n"),
      ("a = \"\"\"\nx\n\"\"\"\nb = 2\n", "a", "b = 2\n"),
      ("a.b = 1\nc = 2\na.d = 3\n", "a", "c = 2\n"),
      (
        "x = 1\n\n# about t\n[t]\ny = 2\n# below\n\n# free\n\n[u]\n", "t",
        "x = 1\n\n# free\n\n[u]\n"
      ),
      ("[t]\n\n[u]\n[t.s]\na = 1\n", "t", "[u]\n"),
    ] as [(String, Path, String)])
  func keys(before: String, path: Path, after: String) {
    #expect(edited(before) { try $0.remove(at: path) } == after)
  }

  @Test(
    "a removed element takes one comma with it",
    arguments: [
      ("a = [1, 2, 3]\n", 0, "a = [2, 3]\n"),
      ("a = [1, 2, 3]\n", 1, "a = [1, 3]\n"),
      ("a = [1, 2, 3]\n", 2, "a = [1, 2]\n"),
      ("a = [ 1 ]\n", 0, "a = []\n"),
      ("a = [\n  1, # one\n  # two\n  2,\n]\n", 0, "a = [\n  # two\n  2,\n]\n"),
      ("a = [\n  1, # one\n  2 # two\n]\n", 1, "a = [\n  1 # one\n]\n"),
      ("a = [1 # one\n, 2]\n", 0, "a = [ # one\n 2]\n"),
    ])
  func elements(before: String, index: Int, after: String) {
    #expect(edited(before) { try $0.remove(at: ["a", .index(index)]) } == after)
  }

  @Test(
    "a removed member of an inline table leaves TOML 1.0",
    arguments: [
      (["t", "a"], "t = { b.c = 2, b.d = 3 }\n"),
      (["t", "b"], "t = { a = 1 }\n"),
      (["t", "b", "d"], "t = { a = 1, b.c = 2 }\n"),
    ] as [(Path, String)])
  func members(path: Path, after: String) {
    #expect(edited("t = { a = 1, b.c = 2, b.d = 3 }\n") { try $0.remove(at: path) } == after)
  }

  @Test("what is not there cannot be removed")
  func absent() {
    #expect(edited("a = 1\n") { try $0.remove(at: "b") } == "edit-nothing")
    #expect(edited("a = [1]\n") { try $0.remove(at: ["a", 1]) } == "edit-nothing")
    #expect(edited("a = [1]\n") { try $0.remove(at: ["a", 2]) } == "edit-no-element")
    #expect(edited("a = [1]\n") { try $0.remove(at: []) } == "edit-empty-path")
  }
}
