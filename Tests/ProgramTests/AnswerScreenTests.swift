import Foundation
import Testing

/// A partner's mail comes in, and becomes a confirmation with a few keys in a real terminal.
@Suite("answers in a real terminal", .serialized)
struct AnswerScreenTests {
  private let delivery = "2026-11-03-delivery-hq77-first-lot"

  /// The sample, with a Maildir in which the partner confirms by one word in Chinese.
  private func answered() throws -> Program {
    let program = try Program(sample: true)
    let folder = program.home.appending(path: "Maildir")
    for name in ["cur", "new", "tmp"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    let mail = """
      From: =?utf-8?b?5p2O5Lyf?= <li.wei@example.cn>
      Subject: =?utf-8?b?UmU6IOivt+ehruiupA==?=
      Date: Mon, 23 Nov 2026 17:30:00 +0800
      Message-ID: <a1@example.cn>
      In-Reply-To: <20261104.hq77-delivery@example.com>
      Content-Type: text/plain; charset=utf-8

      确认无误
      """
    try mail.write(
      to: folder.appending(path: "new/1700000000.M1P1.host"), atomically: true, encoding: .utf8)
    return program
  }

  private func state(_ program: Program) throws -> String {
    let text = try program.run("show", delivery, "--format", "json").checked()
    let record = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return record?["state"] as? String ?? "none"
  }

  @Test("an answer is found, recorded with its mail, taken back, and the list says so each time")
  func recordAndUndo() throws {
    let program = try answered()
    defer { program.remove() }
    let tmux = try Tmux(
      Program.path + " --as anna", home: program.home, environment: program.environment)
    try tmux.wait(for: "Zhou Ting")
    try tmux.press("2", "M")
    // Where mail usually lies is suggested.
    try tmux.wait(for: "path: ~/Maildir")
    try tmux.press("Enter")
    try tmux.wait("the answer") {
      $0.contains("→ confirmed: says '确认无误'") || $0.contains("→ confirmed: says '确认'")
    }
    try tmux.press("y")
    try tmux.wait(for: "✓ recorded already")
    #expect(try state(program) == "confirmed")
    _ = try program.run("verify", delivery).checked()
    try tmux.press("u")
    try tmux.wait("the answer to wait again") {
      $0.contains("✓ undone") && !$0.contains("recorded already")
    }
    #expect(try state(program) == "requested")
    try tmux.press("Escape")
    try tmux.wait(for: "f filter")
    try tmux.press("Q")
    try tmux.wait(for: "[ended 0]")
    #expect(try program.git("status", "--porcelain") == "")
  }
}
