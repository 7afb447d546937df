/// A field such as `text/plain; charset="gb2312"; name*0*=utf-8''%E5%90…` (RFC 2045, RFC 2231).
struct FieldParameters {
  /// What stands before the first semicolon, in lower case.
  let value: String
  private var parameters: [String: [UInt8]] = [:]
  /// Those that say their own encoding: name to `utf-8`.
  private var charsets: [String: String] = [:]

  init(_ field: ArraySlice<UInt8>) {
    let pieces = Self.pieces(field)
    value = String(decoding: pieces.first ?? [], as: UTF8.self).trimmed.lowercased()
    var parts: [String: [(number: Int, bytes: [UInt8], isCoded: Bool)]] = [:]
    for piece in pieces.dropFirst().prefix(200) {
      guard let sign = piece.firstIndex(of: .equals) else { continue }
      let name = String(decoding: piece[..<sign], as: UTF8.self).trimmed.lowercased()
      let bytes = Self.unquoted(piece[(sign + 1)...])
      let words = name.split(separator: "*", omittingEmptySubsequences: false)
      guard let base = words.first, !base.isEmpty else { continue }
      if words.count == 1 {
        if parameters[String(base)] == nil { parameters[String(base)] = bytes }
      } else {
        let number = words.dropFirst().first.flatMap { Int($0) } ?? 0
        parts[String(base), default: []].append((number, bytes, name.hasSuffix("*")))
      }
    }
    for (name, list) in parts { join(name, list.sorted { $0.number < $1.number }) }
  }

  /// A parameter's text: RFC 2231's encoding, else encoded words, else raw bytes.
  func text(_ name: String, _ charset: inout MailCharset) -> String? {
    guard let bytes = parameters[name] else { return nil }
    if let label = charsets[name] { return charset.text(bytes, label: label).text }
    var words = EncodedWords(charset)
    return words.text(bytes)
  }

  /// A parameter as it stands, for boundaries and names of encodings.
  func bytes(_ name: String) -> [UInt8]? { parameters[name] }

  private mutating func join(
    _ name: String, _ parts: [(number: Int, bytes: [UInt8], isCoded: Bool)]
  ) {
    var all: [UInt8] = []
    for (index, part) in parts.enumerated() {
      var bytes = part.bytes[...]
      if part.isCoded {
        if index == 0 {
          let pieces = bytes.split(
            separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
          if pieces.count == 3 {
            charsets[name] = String(decoding: pieces[0], as: UTF8.self)
            bytes = pieces[2]
          }
        }
        all += Self.percentDecoded(bytes)
      } else {
        all += bytes
      }
    }
    parameters[name] = all
  }

  private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    // The same as quoted-printable but for the sign.
    QuotedPrintable.decode(
      text.flatMap { sign -> [UInt8] in
        switch sign {
        case UInt8(ascii: "%"): [.equals]
        case .equals: Array("=3D".utf8)
        default: [sign]
        }
      })
  }

  /// What semicolons part, outside of quotes.
  private static func pieces(_ field: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var (start, isQuoted, isEscaped) = (field.startIndex, false, false)
    for index in field.indices {
      let byte = field[index]
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), isQuoted {
        isEscaped = true
      } else if byte == .quote {
        isQuoted.toggle()
      } else if byte == .semicolon, !isQuoted {
        pieces.append(field[start..<index])
        start = index + 1
      }
    }
    pieces.append(field[start...])
    return pieces
  }

  /// Without line ends, blanks at the ends, quotes and the backslashes within them.
  private static func unquoted(_ value: ArraySlice<UInt8>) -> [UInt8] {
    var rest = value.filter { $0 != .lineFeed && $0 != .carriageReturn }[...]
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last, last.isBlank { rest.removeLast() }
    guard rest.first == .quote else { return Array(rest) }
    var (bytes, isEscaped) = ([UInt8](), false)
    for byte in rest.dropFirst() {
      if isEscaped {
        bytes.append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == .quote {
        break
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
