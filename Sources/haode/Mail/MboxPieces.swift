internal import Exchange

/// The mails of an mbox, found while it passes by: a `From ` line behind an empty line, or at the
/// beginning, starts one. At most 256 KiB of a mail's beginning are held.
struct MboxPieces {
  private static let piece = 1 << 20
  private static let headLimit = 256 << 10
  private static let mark = Array("From ".utf8)

  private let file: Int32

  init(_ file: Int32) { self.file = file }

  /// "From now on" begins a sentence, not a mail: what it says must not be lost. An empty line behind
  /// it is that of a mail without fields.
  private func isFollowedByField(_ start: Int) -> Bool {
    let line = MailFiles.read(file, at: start, count: 256).prefix { $0 != 0x0A && $0 != 0x0D }
    if line.isEmpty || line.starts(with: Self.mark) || line.starts(with: ">From ".utf8) {
      return true
    }
    return MailOddity.isField(line)
  }

  /// - Parameter isStopped: asked for each piece; once it says yes, the rest is left out.
  func places(_ path: String, _ sieve: MailSieve, _ isStopped: () -> Bool) -> [MailPlace] {
    var places: [MailPlace] = []
    var start: Int?
    let take = { (end: Int) in
      guard let begin = start else { return }
      let head = MailFiles.read(file, at: begin, count: min(end - begin, Self.headLimit))
      if head.dropFromLine().withUnsafeBytes(sieve.mayAnswer) {
        places.append(MailPlace(path: path, range: begin..<end))
      }
    }
    var (offset, isBlankBefore) = (0, true)
    var rest: [UInt8] = []
    while !isStopped() {
      let bytes = MailFiles.read(file, at: offset + rest.count, count: Self.piece)
      let isLast = bytes.count < Self.piece
      rest += bytes
      var line = 0
      while let end = rest[line...].firstIndex(of: 0x0A) ?? (isLast ? rest.count : nil),
        line < rest.count
      {
        let text = rest[line..<end]
        if isBlankBefore, text.starts(with: Self.mark), isFollowedByField(offset + end + 1) {
          take(offset + line)
          start = offset + line
        }
        isBlankBefore = text.isEmpty || text.elementsEqual([0x0D])
        line = min(end + 1, rest.count)
      }
      if !isLast, line == 0 {
        // A line longer than a piece begins no mail.
        line = rest.count
        isBlankBefore = false
      }
      offset += line
      rest.removeFirst(line)
      if isLast {
        take(offset)
        break
      }
    }
    return places
  }
}

extension [UInt8] {
  /// Without the first line.
  fileprivate func dropFromLine() -> [UInt8] {
    firstIndex(of: 0x0A).map { Array(self[($0 + 1)...]) } ?? []
  }
}
