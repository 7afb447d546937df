/// Header text with its encoded words (RFC 2047), also those that are broken in the usual ways:
/// a character cut in two between words, missing padding, blanks within, raw bytes beyond ASCII.
struct EncodedWords {
  private var charset: MailCharset

  init(_ charset: MailCharset = MailCharset()) { self.charset = charset }

  private struct Word {
    let charset: String
    var bytes: [UInt8]
  }

  private enum Piece {
    case plain(ArraySlice<UInt8>)
    case word(Word)
  }

  /// The text of a field on one line, with blanks at its ends taken away.
  mutating func text(_ field: some Collection<UInt8>) -> String {
    let bytes = Array(field.filter { $0 != .lineFeed && $0 != .carriageReturn })
    if !bytes.contains(.equals) { return plain(bytes[...]).trimmed }
    var text = ""
    for piece in Self.merged(Self.pieces(bytes)) {
      switch piece {
      case .plain(let bytes): text += plain(bytes)
      case .word(let word):
        let part = charset.text(word.bytes, label: word.charset).text
        text += part.filter { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }
      }
    }
    return text.trimmed
  }

  private mutating func plain(_ bytes: ArraySlice<UInt8>) -> String {
    charset.text(bytes, label: nil).text
  }

  /// Words beside each other: the blanks between them count for nothing, and the bytes of one
  /// character may stand in two words of the same encoding.
  private static func merged(_ pieces: [Piece]) -> [Piece] {
    var merged: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .plain(let bytes):
        let isBetween =
          index > 0 && index + 1 < pieces.count && bytes.allSatisfy(\.isBlank)
        if !isBetween { merged.append(piece) }
      case .word(let word):
        if case .word(var last) = merged.last, last.charset == word.charset {
          // Taken out first: appending to a copy would copy all of it for each word.
          merged.removeLast()
          last.bytes += word.bytes
          merged.append(.word(last))
        } else {
          merged.append(piece)
        }
      }
    }
    return merged
  }

  private static func pieces(_ bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var (start, index) = (0, 0)
    while index + 1 < bytes.count {
      guard bytes[index] == .equals, bytes[index + 1] == .question,
        let (word, end) = word(bytes, at: index)
      else {
        index += 1
        continue
      }
      if start < index { pieces.append(.plain(bytes[start..<index])) }
      pieces.append(.word(word))
      (start, index) = (end, end)
    }
    if start < bytes.count { pieces.append(.plain(bytes[start...])) }
    return pieces
  }

  /// `=?charset*language?B?text?=`; nil where it is no word.
  private static func word(_ bytes: [UInt8], at start: Int) -> (Word, end: Int)? {
    // A name of an encoding is short: what is far away belongs to something else.
    let head = bytes[(start + 2)...]
    guard let first = head.prefix(80).firstIndex(of: .question), first > start + 2,
      first + 2 < bytes.count, bytes[first + 2] == .question
    else { return nil }
    let text = first + 3
    guard let end = wordEnd(bytes, from: text) else { return nil }
    let label = String(decoding: bytes[(start + 2)..<first].prefix { $0 != 0x2A }, as: UTF8.self)
    let coded = bytes[text..<end]
    switch bytes[first + 1] {
    case UInt8(ascii: "B"), UInt8(ascii: "b"):
      let decoded = TransferCoding.base64(coded, limit: .max)
      return (Word(charset: label.lowercased(), bytes: decoded), end + 2)
    case UInt8(ascii: "Q"), UInt8(ascii: "q"):
      let spaced = coded.map { $0 == UInt8(ascii: "_") ? .space : $0 }
      return (Word(charset: label.lowercased(), bytes: QuotedPrintable.decode(spaced)), end + 2)
    default: return nil
    }
  }

  /// Where `?=` stands. Words are at most 75 bytes by the standard; broken writers make long ones.
  private static func wordEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    let limit = min(bytes.count - 1, start + 8192)
    while index < limit {
      if bytes[index] == .question, bytes[index + 1] == .equals { return index }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  static let question: UInt8 = 0x3F
}
