internal import Model

/// Makes cards of drafts: decides which character encoding each line has and takes it apart.
struct CardAssembly {
  private let fileIsUTF8: Bool
  private var decoder = CharsetDecoder()
  /// A file has few different headers, each many times; the limit is for files that are none.
  private var headers: [String: LineHeader] = [:]
  private static let headerLimit = 1000

  init(fileIsUTF8: Bool) { self.fileIsUTF8 = fileIsUTF8 }

  mutating func card(from draft: CardDraft, _ notices: CardNotice...) -> Card {
    var notices = notices
    let parsed = parse(draft, &notices)
    let guess = undeclared(parsed)
    let lines = parsed.map { line($0, guess, &notices) }
    return Card(
      version: draft.version, lines: lines, line: draft.line, isAgent: draft.isAgent,
      notices: notices)
  }

  /// Lines in bytes. One that has no name or no colon goes on with the note before it, if there is
  /// one: some writers break a note and forget to indent. Else it stays a line of its own.
  private func parse(_ draft: CardDraft, _ notices: inout [CardNotice]) -> [LineInBytes] {
    var parsed: [LineInBytes] = []
    parsed.reserveCapacity(draft.lines.count)
    for line in draft.lines {
      if let readable = LineInBytes(line, draft.version) {
        parsed.append(readable)
        continue
      }
      if let last = parsed.indices.last, parsed[last].holdsProse {
        parsed[last].append(broken: line.bytes)
        notices.append(CardNotice(line: line.number, Phrase("vcard.unfolded")))
      } else {
        parsed.append(LineInBytes(unreadable: line))
        notices.append(CardNotice(line: line.number, Phrase("vcard.no-colon")))
      }
    }
    return parsed
  }

  private func undeclared(_ lines: [LineInBytes]) -> Charset {
    var bytes = [UInt8]()
    for line in lines where line.charset == nil && line.binarySize == nil {
      if fileIsUTF8, !line.isQuotedPrintable { continue }
      let text = line.value
      if text.contains(where: { $0 >= 0x80 }) {
        bytes += text
        bytes.append(.lineFeed)
      }
    }
    return bytes.isEmpty ? .utf8 : CharsetGuess.charset(of: bytes, fileIsUTF8: fileIsUTF8)
  }

  private mutating func line(
    _ parsed: LineInBytes, _ guess: Charset, _ notices: inout [CardNotice]
  ) -> CardLine {
    let charset = parsed.charset ?? guess
    var outcome = decoder.decode(parsed.value, as: charset)
    if case .damaged = outcome, parsed.charset != nil {
      outcome = secondTry(parsed.value, outcome)
    }
    if let notice = Self.notice(outcome, charset, parsed.number) { notices.append(notice) }
    let header = decoder.decode(parsed.header, as: fileIsUTF8 ? .utf8 : guess).text
    let name = lineHeader(header, parsed.version)
    return CardLine(
      group: name.group, name: name.name, parameters: name.parameters, value: outcome.text,
      binarySize: parsed.binarySize, bytes: parsed.bytes, line: parsed.number,
      legibility: Self.legibility(outcome), retold: retold(parsed, header, charset, outcome))
  }

  private mutating func lineHeader(_ text: String, _ version: CardVersion) -> LineHeader {
    let key = version == .v21 ? text + "\n" : text
    if let known = headers[key] { return known }
    let header = LineHeader(text, version)
    if headers.count < Self.headerLimit { headers[key] = header }
    return header
  }

  private static func legibility(_ outcome: CharsetDecoder.Outcome) -> CardLine.Legibility {
    switch outcome {
    case .whole: .whole
    case .damaged: .damaged
    case .unavailable: .illegible
    }
  }

  /// A declared charset that does not fit is a writer's slip: look at the bytes instead.
  private mutating func secondTry(
    _ bytes: ArraySlice<UInt8>, _ first: CharsetDecoder.Outcome
  ) -> CharsetDecoder.Outcome {
    let second = decoder.decode(bytes, as: CharsetGuess.charset(of: bytes, fileIsUTF8: fileIsUTF8))
    if case .whole = second { return second }
    return first
  }

  private static func notice(
    _ outcome: CharsetDecoder.Outcome, _ charset: Charset, _ line: Int
  ) -> CardNotice? {
    switch outcome {
    case .whole: nil
    case .damaged: CardNotice(line: line, Phrase("vcard.damaged-text", ["charset": charset.name]))
    case .unavailable:
      CardNotice(line: line, Phrase("vcard.no-converter", ["charset": charset.name]))
    }
  }

  /// The line in UTF-8 where its bytes are not, for safekeeping. What could be read loses the name
  /// of its old charset; what could not keeps every byte, coded.
  private func retold(
    _ parsed: LineInBytes, _ header: String, _ charset: Charset, _ outcome: CharsetDecoder.Outcome
  ) -> String? {
    if parsed.header.isEmpty { return "X-HAODE-LINE:" + CardValue.escaped(outcome.text) }
    if fileIsUTF8 || CharsetGuess.isUTF8(parsed.bytes) {
      return parsed.isQuotedPrintable ? withCharset(parsed, header, charset) : nil
    }
    if case .whole(let text) = outcome, !parsed.isQuotedPrintable {
      return LineHeader.withoutCharset(header) + ":" + text
    }
    let stated = parsed.charset == nil ? ";CHARSET=" + charset.name.uppercased() : ""
    if parsed.isQuotedPrintable {
      return header + stated + ":" + QuotedPrintable.encode(parsed.value)
    }
    return header + stated + ";ENCODING=QUOTED-PRINTABLE:" + QuotedPrintable.encode(parsed.value)
  }

  /// Coded text of an old charset that only the rest of the card gave away says so from now on.
  private func withCharset(_ parsed: LineInBytes, _ header: String, _ guess: Charset) -> String? {
    guard parsed.charset == nil, guess != .utf8, parsed.value.contains(where: { $0 >= 0x80 }) else {
      return nil
    }
    let coded = String(decoding: parsed.bytes[parsed.header.endIndex...], as: UTF8.self)
    return LineHeader.withoutCharset(header) + ";CHARSET=" + guess.name.uppercased() + coded
  }
}
