import Foundation
import Testing

@Suite("what was typed survives the program", .serialized)
struct UnsavedTests {
  private func open(_ program: Program) throws -> Tmux {
    let tmux = try Tmux(Program.path, home: program.home, environment: program.environment)
    try tmux.wait(for: "Zhou Ting")
    return tmux
  }

  private func kept(_ program: Program) -> String {
    let folder = program.home.appending(path: ".local/state/haode/unsaved")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }.joined()
  }

  @Test(
    "a form that was open is in a file after a hang-up or a kill", arguments: [SIGTERM, SIGKILL])
  func form(signal: Int32) throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program)
    try tmux.press("+")
    try tmux.type("王芳")
    try tmux.wait("the text to be kept") { _ in kept(program).contains("王芳") }
    try tmux.endProgram(signal)
    let screen = try tmux.wait("the end") { $0.contains("[ended ") }
    #expect(signal == SIGKILL || screen.contains("haode/unsaved/"))
    #expect(kept(program).contains("王芳"))
    let again = try Tmux(Program.path, home: program.home, environment: program.environment)
    try again.wait("where it is") {
      $0.contains("not saved the last time") && $0.contains("unsaved/")
    }
  }

  @Test("nothing is left where the form was saved")
  func saved() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try open(program)
    try tmux.press("+")
    try tmux.type("王芳")
    try tmux.wait("the text to be kept") { _ in kept(program).contains("王芳") }
    try tmux.press("C-s")
    try tmux.wait("the list with it") { $0.contains("王芳") && $0.contains("? help") }
    try tmux.press("Q")
    try tmux.wait(for: "[ended 0]")
    #expect(kept(program).isEmpty)
  }
}
