import Foundation
import TestSupport
import Testing

/// What a day with the program brings, in a real terminal.
@Suite("a day's work in a real terminal", .serialized)
struct WorkingTests {
  private func open(
    _ program: Program, editor: String = "true", options: String = ""
  ) throws -> Tmux {
    var environment = program.environment
    environment["EDITOR"] = editor
    let tmux = try Tmux(
      "\(Program.path) \(options)", home: program.home, environment: environment)
    try tmux.wait(for: "Zhou Ting")
    return tmux
  }

  /// Given to a shell to read: a file that another test's child still holds open for writing cannot be
  /// executed ("text file busy").
  private func script(_ program: Program, _ text: String) throws -> String {
    let file = program.home.appending(path: "editor")
    try "\(text)\n".write(to: file, atomically: true, encoding: .utf8)
    return "/bin/sh \(file.path)"
  }

  @Test("a contact is added with Chinese text, and its undoing survives a restart")
  func addAndUndo() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    do {
      let tmux = try open(program)
      try tmux.press("+")
      try tmux.wait(for: "New contact")
      try tmux.type("Wang Xiaoming")
      try tmux.press("Tab")
      try tmux.type("王小明")
      try tmux.press("C-s")
      try tmux.wait("the new row") { $0.contains("王小明") && $0.contains("Contacts 15") }
      try tmux.press("Q")
      try tmux.wait(for: "[ended 0]")
    }
    let file = program.book.appending(path: "contacts/wang-xiaoming.toml")
    #expect(try String(contentsOf: file, encoding: .utf8).contains("name_zh = \"王小明\""))
    let tmux = try open(program)
    try tmux.press("u")
    try tmux.wait("the list without it") { $0.contains("Contacts 14") }
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test("a saving that others made impossible keeps what was typed")
  func refused() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program)
    try tmux.press("G")
    try tmux.wait(for: "▸ 周婷")
    try tmux.press("e")
    try tmux.wait(for: "Edit 周婷")
    try tmux.type("typed here")
    try tmux.wait(for: "typed here")
    let file = program.book.appending(path: "contacts/zhou-ting.toml")
    try FileManager.default.removeItem(at: file)
    try tmux.press("C-s")
    try tmux.wait("the reason, and the text") { $0.contains("✗ ") && $0.contains("typed here") }
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test("two programs on one book see each other's changes")
  func two() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let one = try open(program)
    let other = try open(program)
    try one.press("+")
    try one.wait(for: "New contact")
    try one.type("Zz Last")
    try one.press("C-s")
    try one.wait(for: "Contacts 15")
    try other.wait(for: "Zz Last")
    try other.press("u")
    try one.wait("the list without it") {
      $0.contains("Contacts 14") && !$0.contains("  Zz Last")
    }
  }

  @Test("a broken file is opened in the editor, mended, and its contact is back")
  func mend() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let file = program.book.appending(path: "contacts/chen-yu.toml")
    let whole = try String(contentsOf: file, encoding: .utf8)
    let spare = program.home.appending(path: "whole.toml")
    try whole.write(to: spare, atomically: true, encoding: .utf8)
    try ("name = \"\n" + whole).write(to: file, atomically: true, encoding: .utf8)
    let editor = try script(program, "for file; do :; done\ncp '\(spare.path)' \"$file\"")
    let tmux = try open(program, editor: editor)
    try tmux.press("!")
    try tmux.wait(for: "contacts/chen-yu.toml:1:")
    try tmux.press("Enter")
    try tmux.wait(for: "Every file can be read now.")
    try tmux.press("Escape")
    try tmux.wait(for: "Chen Yu")
    #expect(try String(contentsOf: file, encoding: .utf8) == whole)
  }

  @Test("a book that goes away and comes back is shown again, time after time, and followed")
  func awayAndBack() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let away = program.home.appending(path: "away")
    let tmux = try open(program)
    for _ in 0..<2 {
      try FileManager.default.moveItem(at: program.book, to: away)
      try tmux.wait(for: "The book is gone")
      try FileManager.default.moveItem(at: away, to: program.book)
      try tmux.wait("the list") { $0.contains("Contacts 14") && $0.contains("Zhou Ting") }
    }
    _ = try program.run("add", "contact", "--name", "Zz Last").checked()
    try tmux.wait(for: "Zz Last")
  }

  @Test("what is typed while the book is away is saved when it is back")
  func typedWhileAway() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let away = program.home.appending(path: "away")
    let tmux = try open(program)
    try tmux.press("+")
    try tmux.wait(for: "New contact")
    try tmux.type("Zz 好的")
    try tmux.wait(for: "Zz 好的")
    try FileManager.default.moveItem(at: program.book, to: away)
    try tmux.wait("the screens gone from the title") { !$0.contains("Contacts") }
    try tmux.press("C-s")
    try tmux.wait("the reason, and the text") {
      $0.contains("✗ ") && $0.contains("Zz 好的")
    }
    try FileManager.default.moveItem(at: away, to: program.book)
    try tmux.wait(for: "the book is there again")
    try tmux.press("C-s")
    try tmux.wait("the new row") { $0.contains("Contacts 15") && $0.contains("Zz 好的") }
  }

  @Test("a book that is made elsewhere appears where there was none")
  func madeElsewhere() throws {
    let program = try Program()
    defer { program.remove() }
    let tmux = try Tmux(
      Program.path, home: program.home, environment: program.environment)
    try tmux.wait(for: "There is no book in")
    _ = try program.run("init", "--sample").checked()
    try tmux.wait(for: "Zhou Ting")
  }

  @Test(
    "an editor that fails or is not there is told of, and nothing changes",
    arguments: ["false", "no-such-editor"])
  func failingEditor(_ editor: String) throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program, editor: editor)
    try tmux.press("E")
    try tmux.wait("the reason") { screen in
      if screen.contains("still being read") { try? tmux.press("E") }
      return screen.contains("✗ ") && screen.contains(editor)
    }
    #expect(try program.git("status", "--porcelain") == "")
  }

  @Test("a paste of 100 KB into the filter is survived")
  func paste() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program)
    try tmux.press("f")
    try tmux.paste(String(repeating: "好的 ok ", count: 10_000))
    try tmux.wait(for: "nothing fits")
    try tmux.press("Escape")
    try tmux.wait(for: "Zhou Ting")
  }

  @Test("a program that is asked to end leaves a clean terminal")
  func terminate() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program)
    try tmux.endProgram()
    try tmux.wait("the end, and the screen as it was before") {
      $0.contains("[ended") && !$0.contains("Contacts")
    }
  }

  @Test("in a book that may only be read, keys that write say why not")
  func readOnly() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program, options: "--read-only")
    try tmux.press("e")
    try tmux.wait("the reason") { $0.contains("read-only") || $0.contains("reading only") }
  }
}
