import Foundation
import TestSupport
import Testing

/// From a chat to a confirmation, by real processes: msmtp, a mail server, git.
@Suite("the road from a chat to a confirmation")
struct ConfirmationRoadTests {
  static let decision = "2026-11-20-unit-price-hq-99"

  /// A program whose book has a decision that waits for its letter.
  private func decided() throws -> Program {
    let program = try Program(sample: true)
    _ = try shell(program, Self.pasted).checked()
    return program
  }

  private func outbox(_ program: Program) -> [String] {
    let path = program.home.appending(path: ".local/state/haode/outbox").path
    return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }

  private func shell(_ program: Program, _ line: String) -> Ran {
    Process.shell("haode() { '\(Program.path)' \"$@\"; }\n\(line)", program.environment)
  }

  static let pasted = """
    printf '%s\\n' 'Anna 2026/11/20 9:05:11' '早上好，单价12.40元，EXW，可以吗？' '' \
      '李经理 2026/11/20 9:07:40' '可以的，没问题' |
      haode decide li-wei --paste --lines 1-2 --me Anna --on wechat --as anna --owner anna \
        --title 'Unit price HQ-99' --wording '12.40 CNY per piece, EXW, valid until 2027-03-31' \
        --wording-zh '单价12.40元人民币，EXW，有效期至2027年3月31日' --open-points none
    """

  private func state(_ program: Program) throws -> String {
    let text = try program.run("show", Self.decision, "--format", "json").checked()
    let record = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return record?["state"] as? String ?? "none"
  }

  @Test("a pasted chat becomes a letter, the letter an answer, the answer a confirmation")
  func road() throws {
    let program = try decided()
    defer { program.remove() }
    let server = try MailServer(program)
    #expect(try state(program) == "agreed-in-chat")

    let sent = try program.run("request", Self.decision, "--send", "--as", "anna").checked()
    #expect(sent.contains("sent PRICE-1120 to li.wei@example.cn"))
    #expect(try state(program) == "requested")
    let letter = try #require(server.letters.first)
    #expect(server.letters.count == 1)

    _ = try shell(
      program,
      "/usr/bin/python3 \(MailServer.tool("answer-letter.py")) '\(letter)' answer.eml '确认 PRICE-1120'"
    ).checked()
    let match = try shell(program, "haode match answer.eml --yes --as anna").checked()
    #expect(match.contains("→ confirmed"))
    #expect(try state(program) == "confirmed")
    let list = try program.run("ls", "decisions", "hq-99", "--format", "json").checked()
    #expect(list.contains("\"state\": \"confirmed\"") || list.contains("\"state\":\"confirmed\""))
    let kept = shell(
      program, "cmp answer.eml book/evidence/$(sha256sum answer.eml | cut -c1-64).eml")
    #expect(kept.status == 0)
    _ = try program.run("verify", Self.decision).checked()

    _ = try program.run(
      "edit", Self.decision, "--wording-zh", "单价12.90元人民币，EXW，有效期至2027年3月31日"
    ).checked()
    #expect(try state(program) == "changed")
    let verify = try program.run("verify", Self.decision)
    #expect(verify.status == 1)
    #expect(verify.output.contains("decisions/\(Self.decision).toml:"))
    #expect(
      verify.output.contains("Confirmed: 单价12.40元") && verify.output.contains("Now: 单价12.90元"))
    #expect(try program.git("status", "--porcelain") == "")
  }

  @Test(
    "a letter that the server refuses is told about in its words, and not recorded",
    arguments: ["550 5.1.1 no such user here", "451 4.3.0 come back later"])
  func refused(_ answer: String) throws {
    let program = try decided()
    defer { program.remove() }
    let server = try MailServer(program, refusal: answer)
    let request = try program.run("request", Self.decision, "--as", "anna")
    #expect(request.status == 3)
    #expect(request.errors.contains(answer) && request.errors.contains("nothing is recorded"))
    #expect(try state(program) == "agreed-in-chat")
    #expect(server.letters.isEmpty && outbox(program).isEmpty)
    #expect(try program.git("status", "--porcelain") == "")
  }

  @Test("where no server listens, nothing is sent and nothing recorded")
  func noServer() throws {
    let program = try decided()
    defer { program.remove() }
    // The port of a server that has ended: nobody else has it so soon.
    let port = try MailServer(program).port
    try MailServer.configure(program, port: port)
    let request = try program.run("request", Self.decision, "--as", "anna")
    #expect(request.status == 3)
    #expect(request.errors.contains("Connection refused"))
    #expect(try state(program) == "agreed-in-chat")
    #expect(outbox(program).isEmpty)
  }

  @Test("a server that answers no more is given up after the time limit, and the letter is kept")
  func hanging() throws {
    let program = try decided()
    defer { program.remove() }
    let server = try MailServer(program, refusal: "hang", seconds: 1)
    let request = try program.run("request", Self.decision, "--as", "anna")
    #expect(request.status == 3)
    #expect(request.errors.contains("longer than 1 second"))
    #expect(request.errors.contains("--sent"))
    #expect(try state(program) == "agreed-in-chat")
    #expect(server.letters.isEmpty && outbox(program).count == 1)
  }

  @Test(
    "a program that was ended while it sent warns the next time, and the letter can be recorded")
  func ended() throws {
    let program = try decided()
    defer { program.remove() }
    let server = try MailServer(program)
    // The mail program takes the letter and ends Haode before it can record anything.
    let script = """
      printf '#!/bin/sh\nmsmtp -t\nkill -9 $PPID\n' >sendmail && chmod 755 sendmail
      printf '[mail]\nsendmail = ["%s/sendmail"]\n' "$HOME" >.config/haode/config.toml
      """
    _ = try shell(program, script).checked()
    #expect(try program.run("request", Self.decision, "--as", "anna").status == 137)
    #expect(server.letters.count == 1)
    #expect(try state(program) == "agreed-in-chat")
    let left = try #require(outbox(program).first)

    try MailServer.configure(program, port: server.port)
    let again = try program.run("request", Self.decision, "--as", "anna", "--dry-run")
    #expect(again.errors.contains(left))
    let path = program.home.appending(path: ".local/state/haode/outbox/\(left)").path
    _ = try program.run("request", Self.decision, "--sent", path, "--as", "anna").checked()
    #expect(try state(program) == "requested")
    #expect(outbox(program).isEmpty)
  }
}
