import Foundation
import TestSupport
import Testing

/// Files that somebody names to `match`, whatever they are.
@Suite("mails that are named")
struct NamedMailTests {
  private static let answer = """
    From: Li Wei <li.wei@example.cn>
    Subject: Re: HQ-77
    In-Reply-To: <20261104.hq77-delivery@example.com>

    确认

    """

  private func match(_ files: [(name: String, text: String)], _ paths: String) throws -> String {
    let program = try Program(sample: true)
    defer { program.remove() }
    let home = program.home
    for (name, text) in files {
      let file = home.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let ran = Process.shell(
      "cd \(home.path) && \(Program.path) match --dry-run \(paths)", program.environment)
    return ran.output + ran.errors
  }

  @Test("a file that is no mail is told, and one whose fields never end")
  func oddities() throws {
    #expect(try match([("a.eml", "%PDF-1.4 x")], "a.eml").contains("a.eml is no mail"))
    let long = "X: " + String(repeating: "x", count: 300_000)
    #expect(
      try match([("b.eml", "\(long)\n\(Self.answer)")], "b.eml").contains("longer than 256 KiB"))
  }

  @Test("a sentence that begins with From starts no mail in an mbox, and is read")
  func sentence() throws {
    let box = "From li Mon Nov 23 09:00:00 2026\n\(Self.answer)\nFrom now on 20 days\nbut so\n"
    let said = try match([("box", box)], "box")
    #expect(said.contains("→ unclear") && said.contains("From now on"))
    #expect(said.contains("1 answer found"))
  }

  @Test("a mail named twice is found once, and cur of a Maildir can be named by itself")
  func places() throws {
    let mail = [("md/cur/1.a:2,S", Self.answer), ("md/new/.keep", ""), ("md/tmp/.keep", "")]
    #expect(try match(mail, "md md md/cur/1.a:2,S").contains("1 answer found"))
    #expect(try match(mail, "md/cur").contains("1 answer found"))
  }
}
