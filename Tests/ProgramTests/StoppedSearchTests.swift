import Foundation
import Glibc
import TestSupport
import Testing

/// Searches for answers that are not waited for.
@Suite("a search for answers is stopped")
struct StoppedSearchTests {
  /// An mbox of one mail that no disk holds: reading it to its end takes minutes.
  private func endless(_ program: Program) throws -> URL {
    let file = program.home.appending(path: "endless.mbox")
    try "From li Mon Nov 23 09:00:00 2026\nSubject: x\n\n".write(
      to: file, atomically: true, encoding: .utf8)
    try #require(truncate(file.path, 1 << 38) == 0)
    return file
  }

  @Test("Ctrl-C within a huge mbox ends match at once, and nothing is recorded")
  func match() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let file = try endless(program)
    // The search has begun when the file is open.
    let ran = Process.shell(
      """
      \(Program.path) match \(file.path) --yes --as anna & search=$!
      until ls -l /proc/$search/fd | grep -q endless; do kill -0 $search || exit 98; done
      kill -INT $search
      wait $search
      """, program.environment)
    #expect(ran.status == 130)
    #expect(ran.errors.contains("stopped"))
    #expect(try program.git("status", "--short") == "")
  }

  @Test("leaving the screens does not wait for a huge mbox")
  func screens() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let file = try endless(program)
    let tmux = try Tmux(Program.path, home: program.home, environment: program.environment)
    try tmux.wait(for: "Zhou Ting")
    try tmux.press("2", "M")
    try tmux.wait(for: "path:")
    try tmux.type(file.path)
    try tmux.press("Enter")
    try tmux.wait(for: "looking through the mails")
    // Back to the question for the path, then out of it.
    try tmux.press("Escape")
    try tmux.wait(for: "path:")
    try tmux.press("Escape")
    try tmux.wait(for: "f filter")
    try tmux.press("Q")
    try tmux.wait(for: "[ended 0]")
  }
}
