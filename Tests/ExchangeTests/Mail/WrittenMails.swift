import Exchange
import Foundation
import Model

/// Mails as we write them, with the names, subjects, references and files of a seed: the same seed
/// makes the same mail.
enum WrittenMails {
  static let seeds = 0..<400

  private static let pieces = [
    "李伟", "欧阳娜", "王 芳", "🙂", "👩‍👩‍👧", "\"Li\"", ",", ";", "<x@y.zz>", "(remark)", "=?utf-8?B?5Y2V?=",
    "\r\nBcc: evil@example.com", "\r\n\r\nbody", "\u{0}", "e\u{301}", "a\u{308}\u{323}",
    "\u{202E}fdp.exe", "\u{2028}", "_", "  ", "\t", "\\", "'", "?=", "Łukasz", "Jürgen",
    "\u{1F1E8}\u{1F1F3}", "12.40 CNY", "：", "𠮷野", "\u{FEFF}", "plain words", "%00", "\u{7F}",
    "x@y.zz",
  ]

  private static func text(_ seed: Int) -> String {
    if seed % 50 == 7 { return String(repeating: "深圳华强", count: 125) }
    if seed % 50 == 8 { return String(repeating: "x", count: 500) }
    var draw = Draw(UInt64(seed))
    var text = ""
    for _ in 0..<(seed % 7 + 1) {
      text += pieces[Int.random(in: pieces.indices, using: &draw)]
      // Any character at all, one time in four.
      if Int.random(in: 0..<4, using: &draw) == 0 { text.unicodeScalars.append(scalar(&draw)) }
      if Bool.random(using: &draw) { text += " " }
    }
    return text
  }

  private static func scalar(_ draw: inout Draw) -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x1_0000...0x10_FFFF,
    ]
    let range = ranges[Int.random(in: ranges.indices, using: &draw)]
    return Unicode.Scalar(UInt32.random(in: range, using: &draw)) ?? "?"
  }

  static func mail(_ seed: Int) throws -> OutgoingMail {
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
  static func clean(_ text: String) throws -> String {
    try MailAddress(name: text, address: "a@b.cc").name
  }

  /// What a reader has to give back, in one line: people, subject, references, names of files.
  static func line(_ mail: OutgoingMail) throws -> String {
    let people = ([mail.from] + mail.to).map { "\($0.name)|\($0.address)" }
    let ids = [mail.messageID, mail.repliesTo.last ?? "", mail.repliesTo.joined(separator: " ")]
    let names = try mail.attachments.map { try clean($0.name) }
    return (people + [try clean(mail.subject)] + ids + names).joined(separator: "\t")
  }

  /// Every mail as a file of a folder that is there while `use` runs.
  static func asFiles<Outcome>(_ use: ([String]) throws -> Outcome) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "written-mails-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for seed in seeds {
      let path = folder.appending(path: "\(seed).eml")
      try Data(mail(seed).bytes()).write(to: path)
      paths.append(path.path)
    }
    return try use(paths)
  }
}

/// SplitMix64: numbers that are the same on every machine.
private struct Draw: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
