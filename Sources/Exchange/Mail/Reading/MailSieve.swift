internal import Model

/// The first look at a mail: whether its headers can belong to an answer to one of our letters.
/// Works on bytes; only fields that matter become text.
public struct MailSieve: Sendable {
  private let messageIDs: Set<String>
  private let words: Set<String>

  /// - Parameters:
  ///   - messageIDs: of our letters, without brackets.
  ///   - words: the longest words of their references, in lower case.
  public init(messageIDs: Set<String>, words: Set<String>) {
    self.messageIDs = messageIDs
    self.words = words
  }

  /// Nil where the headers do not end within these bytes.
  public static func headerEnd(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var index = 0
    while index < bytes.count {
      if bytes[index] == .lineFeed {
        let next = index + 1
        if next < bytes.count, bytes[next] == .lineFeed { return next + 1 }
        if next + 1 < bytes.count, bytes[next] == .carriageReturn, bytes[next + 1] == .lineFeed {
          return next + 2
        }
      }
      index += 1
    }
    return nil
  }

  /// - Parameter headers: the beginning of a mail; what stands behind the headers does no harm.
  public func mayAnswer(_ headers: UnsafeRawBufferPointer) -> Bool {
    var start = 0
    while start < headers.count {
      var end = start
      while end < headers.count, headers[end] != .lineFeed { end += 1 }
      if start == end || (start + 1 == end && headers[start] == .carriageReturn) { return false }
      let first = headers[start] | 0x20
      if first == UInt8(ascii: "i") || first == UInt8(ascii: "r") || first == UInt8(ascii: "s")
        || first == UInt8(ascii: "c")
      {
        let stop = Self.foldedEnd(headers, end)
        if matters(ArraySlice(headers[start..<stop])) { return true }
        end = stop - 1
      }
      start = end + 1
    }
    return false
  }

  private static func foldedEnd(_ bytes: UnsafeRawBufferPointer, _ lineEnd: Int) -> Int {
    var end = lineEnd + 1
    while end < bytes.count, bytes[end].isBlank {
      while end < bytes.count, bytes[end] != .lineFeed { end += 1 }
      end += 1
    }
    return min(end, bytes.count)
  }

  private func matters(_ field: ArraySlice<UInt8>) -> Bool {
    guard let colon = field.prefix(24).firstIndex(of: .colon) else { return false }
    let name = String(decoding: field[..<colon], as: UTF8.self).lowercased()
    let value = field[(colon + 1)...]
    switch name {
    case "in-reply-to", "references":
      return MessageIDs.all(value).contains { messageIDs.contains(AskedLetters.bare($0)) }
    case "subject": return hasWord(value)
    case "content-type":
      return FieldParameters(value).value == "multipart/report"
    default: return false
    }
  }

  private func hasWord(_ subject: ArraySlice<UInt8>) -> Bool {
    if words.isEmpty { return false }
    var text = EncodedWords()
    let plain = subject.contains(.equals) ? Array(text.text(subject).utf8) : Array(subject)
    return plain.split { !Self.isOfWord($0) }.contains {
      words.contains(String(decoding: $0, as: UTF8.self).lowercased())
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F: true
    default: false
    }
  }
}
