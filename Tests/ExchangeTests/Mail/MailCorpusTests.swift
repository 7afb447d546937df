import Exchange
import Foundation
import Model
import TestSupport
import Testing

/// Mails of the folders that the environment variable `MAIL_CORPUS` names, parted by colons, as we
/// read them and as Python does. `.ci/mail-corpus` fetches two such folders and prints their paths.
enum MailCorpus {
  static let folders = (ProcessInfo.processInfo.environment["MAIL_CORPUS"] ?? "")
    .split(separator: ":").map { URL(filePath: String($0), directoryHint: .isDirectory) }

  /// The files of a folder, in the order of their names.
  static func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { !$0.hasDirectoryPath }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// `folder/file field` for each field that is known to be read otherwise: the first words of the
  /// lines of a list, whose remarks give the reasons.
  static func known() throws -> Set<String> {
    let list = Fixture.read(Tools.fixture("mail/differs-from-python.txt"))
    try #require(!list.isEmpty)
    return Set(
      String(decoding: list, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: " ").prefix(2).joined(separator: " ") })
  }

  struct Difference {
    /// As in the list of known ones.
    let place: String
    let ours: String
    let python: String
  }

  /// Where the two differ, and how many fields were the same.
  static func differences(in folder: URL) throws -> (found: [Difference], same: Int) {
    let files = try files(in: folder)
    let ran = Process.run(
      ["/usr/bin/python3", "-B", Tools.path("mail-fields.py")] + files.map(\.path),
      ["PYTHONIOENCODING": "utf-8", "LANG": "C.UTF-8"])
    try #require(ran.status == 0, "\(ran.errors)")
    let answers = ran.output.split(separator: "\n")
    try #require(answers.count == files.count)
    var (found, same) = ([Difference](), 0)
    for (file, answer) in zip(files, answers) {
      var reader = MailReader()
      let ours = MailFields(reader.mail(Array(try Data(contentsOf: file))))
      let python = try JSONDecoder().decode(MailFields.self, from: Data(answer.utf8))
      let name = "\(folder.lastPathComponent)/\(file.lastPathComponent)"
      for (field, mine, its) in ours.beside(python) {
        if mine == its {
          same += 1
        } else {
          found.append(Difference(place: "\(name) \(field)", ours: mine, python: its))
        }
      }
    }
    return (found, same)
  }
}

/// What is compared of a mail: nil where Python failed, or has nothing to compare.
struct MailFields: Decodable {
  /// Names of the fields that Python failed to read.
  var failed: [String]?
  var from: [[String]]?
  var to: [[String]]?
  var subject: String?
  var date: String?
  var message_id: [String]?
  var in_reply_to: [String]?
  var references: [String]?
  var text: String?
  var attachments: [String]?

  init(_ mail: ReceivedMail) {
    from = mail.from.map { [$0.name, $0.address] }
    to = mail.to.map { [$0.name, $0.address] }
    subject = mail.subject
    date = mail.date?.description
    message_id = mail.messageID.map { [$0] } ?? []
    in_reply_to = mail.inReplyTo
    references = mail.references
    text = mail.text
    attachments = mail.attachments
  }

  /// The fields of both, written so that only what matters differs: blanks count as one.
  func beside(_ other: MailFields) -> [(String, String, String)] {
    [
      ("from", Self.people(from), Self.people(other.from)),
      ("to", Self.people(to), Self.people(other.to)),
      ("subject", Self.line(subject), Self.line(other.subject)),
      ("date", date ?? "-", other.date ?? "-"),
      ("message-id", Self.list(message_id), Self.list(other.message_id)),
      ("in-reply-to", Self.list(in_reply_to), Self.list(other.in_reply_to)),
      ("references", Self.list(references), Self.list(other.references)),
      ("text", Self.line(text), Self.line(other.text)),
      ("attachments", Self.list(attachments), Self.list(other.attachments)),
    ].filter { $0.0 != "text" || other.text != nil || other.failed?.contains("text") == true }
  }

  private static func people(_ people: [[String]]?) -> String {
    people?.map { line($0[0]) + " <" + $0[1] + ">" }.joined(separator: ", ") ?? "-"
  }

  private static func list(_ words: [String]?) -> String {
    words?.map { line($0) }.joined(separator: ", ") ?? "-"
  }

  private static func line(_ text: String?) -> String {
    text?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? "-"
  }
}

@Suite("mails of public tests") struct MailCorpusTests {
  @Test(
    "mails of public tests are read as Python reads them, but for a list of differences",
    .enabled(
      if: !MailCorpus.folders.isEmpty,
      "MAIL_CORPUS names no folders; run MAIL_CORPUS=$(.ci/mail-corpus)"
    ))
  func corpus() throws {
    let known = try MailCorpus.known()
    for folder in MailCorpus.folders {
      let (found, same) = try MailCorpus.differences(in: folder)
      for difference in found where !known.contains(difference.place) {
        Issue.record(
          "\(difference.place)\n  ours:   \(difference.ours)\n  Python: \(difference.python)")
      }
      print("\(folder.lastPathComponent): \(same) fields as Python, \(found.count) otherwise")
    }
  }
}
