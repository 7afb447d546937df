internal import Exchange
internal import Model

/// What is told about a file that was named, not found in a folder, and cannot be an answer.
enum MailOddity {
  /// Nil for an mbox, a mail, and what cannot be read.
  static func of(_ path: String) -> Phrase? {
    guard let head = MailFiles.head(path) else { return nil }
    let first = head.drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0x09 }
    let line = withoutMark(first.prefix { $0 != 0x0A && $0 != 0x0D })
    if !line.starts(with: "From ".utf8), !line.starts(with: ">From ".utf8), !isField(line) {
      return Phrase("mail.not-a-mail", ["path": path])
    }
    let isEndless =
      head.count >= MailFiles.headLimit && head.withUnsafeBytes(MailSieve.headerEnd) == nil
    guard isEndless, !line.starts(with: "From ".utf8) else { return nil }
    let limit = String(MailFiles.headLimit >> 10)
    return Phrase("mail.endless-headers", ["path": path, "limit": limit])
  }

  /// Whether a line begins with the name of a header field and its colon.
  static func isField(_ line: some Collection<UInt8>) -> Bool {
    let name = line.prefix { $0 > 0x20 && $0 < 0x7F && $0 != 0x3A }
    let rest = line.dropFirst(name.count).drop { $0 == 0x20 || $0 == 0x09 }
    return !name.isEmpty && name.count <= 80 && (rest.first == 0x3A)
  }

  private static func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
  }
}
