import Exchange
import Foundation
import Model
import TestSupport
import Testing

/// Mails as we write them, read back by our reader and by Python's `email`.
@Suite("mails that were written are read without loss")
struct WrittenMailTests {
  private static let pieces = [
    "李伟", "欧阳娜", "王 芳", "🙂", "👩‍👩‍👧", "\"Li\"", ",", ";", "<x@y.zz>", "(remark)", "=?utf-8?B?5Y2V?=",
    "\r\nBcc: evil@example.com",
    "\r\n\r\nbody", "\u{0}", "e\u{301}", "a\u{308}\u{323}", "\u{202E}fdp.exe", "\u{2028}", "_",
    "  ", "\t", "\\", "'", "?=", "Łukasz",
    "Jürgen", "\u{1F1E8}\u{1F1F3}", "12.40 CNY", "：", "𠮷野", "\u{FEFF}", "plain words", "%00",
    "\u{7F}",
    "x@y.zz",
  ]

  private static func text(_ seed: Int) -> String {
    if seed % 50 == 7 { return String(repeating: "深圳华强", count: 125) }
    if seed % 50 == 8 { return String(repeating: "x", count: 500) }
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var text = ""
    for _ in 0..<(seed % 7 + 1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count] + (state >> 20 & 1 == 0 ? " " : "")
    }
    return text
  }

  private static func mail(_ seed: Int) throws -> OutgoingMail {
    var mail = OutgoingMail(
      from: try MailAddress(name: text(seed), address: "anna.weber@example.com"),
      to: try (1...(seed % 3 + 1)).map {
        try MailAddress(name: text(seed + $0 * 1000), address: "li.wei\($0)@example.cn")
      },
      subject: "S " + text(seed + 5000), date: Instant("2026-11-23T15:00:00Z") ?? .init(seconds: 0),
      messageID: "<\(seed).a@example.com>", text: "确认\n")
    mail.repliesTo = (0..<(seed % 51)).map { "<\($0).\(seed)@mail.example.com>" }
    if seed % 4 == 0 {
      mail.attachments = [.init(name: "f " + text(seed + 9000) + ".pdf", bytes: [1, 2])]
    }
    return mail
  }

  /// Without what must not reach a header.
  private static func clean(_ text: String) throws -> String {
    try MailAddress(name: text, address: "a@b.cc").name
  }

  private static func line(_ mail: OutgoingMail) throws -> String {
    let people = ([mail.from] + mail.to).map { "\($0.name)|\($0.address)" }
    let ids = [mail.messageID, mail.repliesTo.last ?? "", mail.repliesTo.joined(separator: " ")]
    let names = try mail.attachments.map { try clean($0.name) }
    return (people + [try clean(mail.subject)] + ids + names).joined(separator: "\t")
  }

  @Test("our reader gives back every name, subject and reference", arguments: 0..<400)
  func own(_ seed: Int) throws {
    let mail = try Self.mail(seed)
    var reader = MailReader()
    let read = reader.mail(try mail.bytes())
    let people = (read.from + read.to).map { "\($0.name)|\($0.address)" }
    let ids = [
      read.messageID ?? "", read.inReplyTo.joined(), read.references.joined(separator: " "),
    ]
    var expected = mail
    expected.attachments = []
    #expect((people + [read.subject] + ids).joined(separator: "\t") == (try Self.line(expected)))
    #expect(read.attachments.count == mail.attachments.count)
    #expect(read.text == "确认\n" && read.problems.isEmpty)
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
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "written-mails-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var (paths, lines) = ([String](), [String]())
    for seed in 0..<400 {
      let mail = try Self.mail(seed)
      let path = folder.appending(path: "\(seed).eml")
      try Data(mail.bytes()).write(to: path)
      paths.append(path.path)
      lines.append(try Self.line(mail))
    }
    let tool = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Tools/mail-headers.py").path
    let ran = Process.run(
      ["/usr/bin/python3", "-B", tool] + paths, ["PYTHONIOENCODING": "utf-8", "LANG": "C.UTF-8"])
    #expect(ran.errors == "")
    let read = ran.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(read.count == lines.count + 1)
    for (seed, (found, written)) in zip(read, lines).enumerated() {
      #expect(
        Self.withoutBlanksInNames(found) == Self.withoutBlanksInNames(written), "mail \(seed)")
    }
  }
}
