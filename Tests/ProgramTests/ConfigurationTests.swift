import Foundation
import TestSupport
import Testing

@Suite("the user's own configuration in a real terminal", .serialized)
struct ConfigurationTests {
  private func open(_ program: Program, _ configuration: String) throws -> Tmux {
    let folder = program.home.appending(path: "config/haode")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "themes"), withIntermediateDirectories: true)
    try configuration.write(
      to: folder.appending(path: "config.toml"), atomically: true, encoding: .utf8)
    try "[roles]\nmuted = { foreground = 201 }\n".write(
      to: folder.appending(path: "themes/night.toml"), atomically: true, encoding: .utf8)
    let file = program.home.appending(path: "editor")
    try "for file; do :; done\nprintf '[keys]\\nundo = \"F8\"\\n' >\"$file\"\n".write(
      to: file, atomically: true, encoding: .utf8)
    var environment = program.environment
    // Given to a shell to read: a file just written may be "busy" for executing.
    environment["EDITOR"] = "/bin/sh \(file.path)"
    environment["TERM"] = "tmux-256color"
    let tmux = try Tmux(Program.path, home: program.home, environment: environment)
    try tmux.wait(for: "Zhou Ting")
    return tmux
  }

  @Test("keys of one's own are in force and shown")
  func keys() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program, "[keys]\ndecisions = \"F2\"\nundo = \"Z\"\n")
    try tmux.wait(for: "Z undo")
    try tmux.press("F2")
    try tmux.wait(for: "Decisions 12")
  }

  @Test("a wrong configuration hides no data, and is mended from the screens")
  func wrong() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program, "mouse = 5\n[keys]\nundo = \"f\"\n")
    try tmux.wait(for: "config.toml:1:9")
    try tmux.press("!")
    try tmux.wait(for: "config.toml:3:1")
    try tmux.press("Enter")
    try tmux.wait(for: "Every file can be read now.")
    try tmux.press("Escape")
    try tmux.wait(for: "F8 undo")
  }

  @Test("a theme of one's own is chosen among the commands")
  func theme() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program, "")
    try tmux.type(":theme")
    try tmux.press("Enter")
    try tmux.wait(for: "▸ default")
    try tmux.type("G")
    try tmux.wait(for: "▸ night")
    #expect(try tmux.colours().contains("38;5;201"))
    try tmux.press("Escape")
    try tmux.wait("the list alone") { !$0.contains("night") }
    #expect(try !tmux.colours().contains("38;5;201"))
  }

  @Test("a theme that cannot be read is told of, and the standard one is shown")
  func brokenTheme() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program, "theme = \"night\"\n")
    try tmux.press("Q")
    try tmux.wait(for: "[ended 0]")
    let file = program.home.appending(path: "config/haode/themes/night.toml")
    try "[roles]\ngoood = {}\n".write(to: file, atomically: true, encoding: .utf8)
    let next = try Tmux(Program.path, home: program.home, environment: program.environment)
    try next.wait("the place and the list") {
      $0.contains("night.toml:2:1") && $0.contains("Zhou Ting")
    }
  }
}
