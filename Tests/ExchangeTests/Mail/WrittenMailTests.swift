import Exchange
import Foundation
import Model
import TestSupport
import Testing

/// Mails as we write them, read back by our reader, by Python's `email` and by mutt.
@Suite("mails that were written are read without loss")
struct WrittenMailTests {
  @Test("our reader gives back every name, subject and reference", arguments: WrittenMails.seeds)
  func own(_ seed: Int) throws {
    let mail = try WrittenMails.mail(seed)
    var reader = MailReader()
    let read = reader.mail(try mail.bytes())
    let people = (read.from + read.to).map { "\($0.name)|\($0.address)" }
    let ids = [
      read.messageID ?? "", read.inReplyTo.joined(), read.references.joined(separator: " "),
    ]
    var expected = mail
    expected.attachments = []
    let found = (people + [read.subject] + ids).joined(separator: "\t")
    let written = try WrittenMails.line(expected)
    #expect(found == written)
    #expect(read.attachments.count == mail.attachments.count)
    #expect(read.text == "确认\n" && read.problems.isEmpty)
  }

  @Test(
    "whatever stands in a name or subject, the headers are those we meant, in short ASCII lines")
  func shape() throws {
    let names = [
      "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version",
      "Content-Type",
    ]
    for seed in WrittenMails.seeds {
      let text = String(decoding: try WrittenMails.mail(seed).bytes(), as: UTF8.self)
      let head = text.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
      #expect(head.allSatisfy { $0.utf8.count <= 78 }, "mail \(seed)")
      #expect(text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0x0D || $0 == 0x0A })
      let found = head.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
      #expect(found.map(String.init).allSatisfy(names.contains), "mail \(seed)")
      #expect(Set(found).count == found.count, "mail \(seed)")
    }
  }

  /// Python 3.11 puts blanks between the encoded words of a long name; the standard drops them.
  private static func withoutBlanksInNames(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
      field.contains("|")
        ? String(String.UnicodeScalarView(field.unicodeScalars.filter { $0 != " " }))
        : String(field)
    }
  }

  @Test("Python's email gives back every name, subject, reference and file name")
  func python() throws {
    let ran = try WrittenMails.asFiles { paths in
      Process.run(
        ["/usr/bin/python3", "-B", Tools.path("mail-headers.py")] + paths,
        ["PYTHONIOENCODING": "utf-8", "LANG": "C.UTF-8"])
    }
    #expect(ran.errors == "")
    let read = ran.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(read.count == WrittenMails.seeds.count + 1)
    for (seed, found) in zip(WrittenMails.seeds, read) {
      let written = try WrittenMails.line(WrittenMails.mail(seed))
      #expect(
        Self.withoutBlanksInNames(found) == Self.withoutBlanksInNames(written), "mail \(seed)")
    }
  }

  /// As mutt shows it: names without quotation marks and backslashes, `?` for what its Unicode
  /// does not know, and no more of a name than it has room for (1023 bytes, coded).
  private static func asShown(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
      let isPerson = field.contains("|")
      var shown = String.UnicodeScalarView()
      for scalar in field.unicodeScalars {
        if isPerson, "\"\\ ".unicodeScalars.contains(scalar) { continue }
        let isKnown =
          switch scalar.properties.generalCategory {
          case .privateUse, .unassigned: false
          default: scalar.properties.age.map { $0.major <= 14 } ?? false
          }
        shown.append(isKnown ? scalar : "?")
      }
      return isPerson ? String(String(shown).prefix(120)) : String(shown)
    }
  }

  @Test(
    "mutt gives back every name, subject and reference",
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/mutt"), "mutt is not installed"))
  func mutt() throws {
    let ran = try WrittenMails.asFiles { paths in
      Process.run(
        ["/usr/bin/python3", "-B", Tools.path("mutt-headers.py")] + paths,
        ["PYTHONIOENCODING": "utf-8", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"])
    }
    #expect(ran.errors == "")
    let read = ran.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(read.count == WrittenMails.seeds.count + 1)
    for (seed, found) in zip(WrittenMails.seeds, read) {
      var mail = try WrittenMails.mail(seed)
      mail.attachments = []
      let (shown, written) = (Self.asShown(found), Self.asShown(try WrittenMails.line(mail)))
      #expect(shown == written, "mail \(seed)")
    }
  }
}
