import Foundation
import Testing

/// The first road of a new user, in a real terminal: browse, find, confirm, undo, quit.
@Suite("the program in a real terminal", .serialized)
struct ConfirmTests {
  private let unitPrice = "2026-11-19-unit-price-hq77"

  private func open(_ program: Program, columns: Int = 80, rows: Int = 24) throws -> Tmux {
    let tmux = try Tmux(
      Program.path, home: program.home, columns: columns, rows: rows,
      environment: program.environment)
    try tmux.wait(for: "Zhou Ting")
    return tmux
  }

  private func state(_ program: Program) throws -> String {
    let text = try program.run("ls", "decisions", "unit", "--format", "json").checked()
    let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    return list?.first?["state"] as? String ?? "none"
  }

  @Test("a decision is confirmed with evidence, undone and done again; command line and git agree")
  func confirm() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let mail = program.home.appending(path: "answer 收到.eml")
    try "From: li.wei@example.cn\n\nConfirmed.\n".write(to: mail, atomically: true, encoding: .utf8)
    let tmux = try open(program)
    try tmux.press("f")
    try tmux.type("lw")
    try tmux.wait("only those with these initials") {
      $0.contains("李伟") && $0.contains("李维") && !$0.contains("Zhou Ting")
    }
    try tmux.press("Enter", "2")
    try tmux.wait(for: "Carton artwork")
    try tmux.press("/")
    try tmux.type("unit price")
    try tmux.press("Enter", "c")
    try tmux.wait(for: "单价12.40元")
    try tmux.press("Tab")
    try tmux.type(program.home.appending(path: "ans").path)
    try tmux.press("Tab")
    try tmux.wait(for: "answer 收到.eml")
    try tmux.press("C-s")
    try tmux.wait("the list to say so") {
      $0.contains("✓  Unit price HQ-77") && $0.contains("✓ confirmed by")
    }
    #expect(try state(program) == "confirmed")
    try tmux.press("u")
    try tmux.wait("the list as before") { $0.contains("●  Unit price HQ-77") }
    #expect(try state(program) == "agreed-in-chat")
    try tmux.press("U")
    try tmux.wait("the list to say so again") { $0.contains("✓  Unit price HQ-77") }
    try tmux.press("Q")
    try tmux.wait(for: "[ended 0]")
    #expect(try state(program) == "confirmed")
    let log = try program.git("log", "--format=%s").split(separator: "\n")
    #expect(
      log.map(String.init) == [
        "redo: confirmed by 李伟 Li Wei (email): Unit price HQ-77",
        "undo: confirmed by 李伟 Li Wei (email): Unit price HQ-77",
        "confirmed by 李伟 Li Wei (email): Unit price HQ-77", "begin the book",
      ])
    #expect(try program.git("status", "--porcelain") == "")
  }

  @Test("an edit made outside shows at once, and the next change keeps its comment")
  func outside() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let file = program.book.appending(path: "decisions/\(unitPrice).toml")
    let tmux = try open(program)
    try tmux.press("2")
    try tmux.wait(for: "Unit price HQ-77")
    let text = try String(contentsOf: file, encoding: .utf8)
    try ("# asked twice\n" + text.replacingOccurrences(of: "HQ-77\"", with: "HQ-78\""))
      .write(to: file, atomically: true, encoding: .utf8)
    try tmux.wait(for: "Unit price HQ-78")
    try tmux.press("/")
    try tmux.type("HQ-78")
    try tmux.press("Enter", "c")
    try tmux.wait(for: "Confirm: Unit price HQ-78")
    try tmux.press("C-s")
    try tmux.wait(for: "✓  Unit price HQ-78")
    let after = try String(contentsOf: file, encoding: .utf8)
    #expect(after.hasPrefix("# asked twice\n"))
    #expect(after.contains("[[confirmation]]"))
  }

  @Test("any size is survived, and the screen comes back")
  func resize() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program)
    for (columns, rows) in [(40, 12), (1, 1), (200, 60), (20, 5), (80, 24)] {
      try tmux.resize(columns: columns, rows: rows)
    }
    try tmux.wait("the list at its first size") {
      $0.contains("Zhou Ting") && $0.contains("? help")
    }
    try tmux.press("Q")
    try tmux.wait(for: "[ended 0]")
  }

  @Test("a broken file is listed with its place, and hides nobody else")
  func broken() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let file = program.book.appending(path: "contacts/chen-yu.toml")
    try "name = \"Chen Yu\n".write(to: file, atomically: true, encoding: .utf8)
    let tmux = try open(program)
    try tmux.wait("the others") { $0.contains("Li Wei") && !$0.contains("陈雨") }
    try tmux.press("!")
    try tmux.wait(for: "contacts/chen-yu.toml:1:")
    #expect(try String(contentsOf: file, encoding: .utf8) == "name = \"Chen Yu\n")
  }
}
