import Testing
import Texts

@testable import haode

/// The examples in the help of the commands do what they say, typed one after the other into the sample
/// book.
@Suite struct ExampleTests {
  /// In an order in which later ones find what earlier ones made.
  private static let commands = [
    "ls", "show", "contact", "decision", "trip", "staff", "edit", "rm", "agree", "test", "decide",
    "letter", "request", "match", "confirm", "acknowledge", "dispute", "withdraw", "supersede",
    "verify", "import", "check", "whatif", "today", "review", "tick", "brief", "pack", "unpack",
    "qr", "lint", "history", "doctor",
  ]

  /// Those whose exit code tells of what they found.
  private static let findings: Set<String> = ["match", "check", "whatif", "doctor", "lint"]

  private static let files = """
    printf '%s\\n' 'Anna 2026/11/20 9:05:11' '50 cartons?' '李伟 2026/11/20 9:07:40' '好的' > chat.txt
    printf 'BEGIN:VCARD\\nVERSION:3.0\\nFN:Sun Li\\nTEL:+8613000000099\\nEND:VCARD\\n' > contacts.vcf
    printf 'From: liwei@example.cn\\nSubject: Re: price\\n\\nConfirmed.\\n' > answer.eml
    printf 'Please send the drawings.\\n' > draft.txt
    mkdir -p Maildir/cur Maildir/new Maildir/tmp
    """

  @Test("each command that is listed here has examples, and no other")
  func complete() {
    let known = Texts().keys.filter { $0.hasPrefix("example.") }.map { $0.dropFirst(8) }
    #expect(Set(known.map(String.init)) == Set(Self.commands + ["init"]))
  }

  @Test("a book is made")
  func make() {
    let desk = TestDesk()
    for line in Self.lines("init") { expect(desk, line, "init") }
  }

  @Test("the others work in the sample book, one after the other")
  func use() {
    let desk = TestDesk()
    for line in ["haode init --sample", Self.files] { expect(desk, line, "") }
    for command in Self.commands {
      for line in Self.lines(command) { expect(desk, "HAODE_AS=anna " + line, command) }
    }
  }

  private static func lines(_ command: String) -> [String] {
    Texts().words(behind: "example.\(command)")?.split(separator: "\n").map(String.init) ?? []
  }

  private func expect(_ desk: TestDesk, _ line: String, _ command: String) {
    let outcome = desk.outcome("cd && " + line)
    let allowed = Self.findings.contains(command) ? ["[1]"] : []
    #expect(
      outcome.last.map { !$0.hasPrefix("[") || allowed.contains($0) } ?? true,
      "\(line)\n\(outcome.joined(separator: "\n"))")
  }
}
