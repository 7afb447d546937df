/// Which parts of a mail are its text, and that text.
enum ReadableText {
  /// The places of the parts that are read: plain text, and HTML only where there is no plain text
  /// to choose instead.
  static func chosen(_ leaves: [MailParts.Leaf]) -> Set<Int> {
    let plain = leaves.indices.filter { isText(leaves[$0], "text/plain") }
    let html = leaves.indices.filter { isText(leaves[$0], "text/html") }
    let withPlain = Set(
      plain.filter { leaves[$0].body.count > 2 }.compactMap { leaves[$0].alternative })
    if plain.isEmpty { return Set(html) }
    return Set(plain).union(
      html.filter { leaves[$0].alternative.map { !withPlain.contains($0) } ?? false })
  }

  /// Whatever is no text, or is offered as a file.
  static func isAttachment(_ leaf: MailParts.Leaf) -> Bool {
    isOffered(leaf) || !(leaf.type.value.hasPrefix("text/") || leaf.type.value.isEmpty)
  }

  static func text(
    _ leaf: MailParts.Leaf, _ bytes: [UInt8], _ charset: inout MailCharset, limit: Int
  ) -> (text: String, isWhole: Bool, isCut: Bool) {
    let coding = TransferCoding(leaf.headers["content-transfer-encoding"])
    let all = coding.decoded(bytes[leaf.body], limit: limit)
    let (text, isWhole) = text(leaf, wholeLines(all, limit: limit), &charset)
    return (text, isWhole, all.count >= limit)
  }

  private static func text(
    _ leaf: MailParts.Leaf, _ decoded: ArraySlice<UInt8>, _ charset: inout MailCharset
  ) -> (text: String, isWhole: Bool) {
    let label = leaf.type.bytes("charset").map { String(decoding: $0, as: UTF8.self) }
    let (raw, isWhole) = charset.text(decoded, label: label)
    let text = unixLines(raw)
    if leaf.type.value == "text/html" { return (PlainHTML.plain(text), isWhole) }
    guard
      leaf.type.bytes("format").map({ String(decoding: $0, as: UTF8.self).lowercased() })
        == "flowed"
    else { return (text, isWhole) }
    let delSp = leaf.type.bytes("delsp").map { String(decoding: $0, as: UTF8.self).lowercased() }
    return (FlowedText.unfolded(text, deletesBlank: delSp == "yes"), isWhole)
  }

  /// Without the piece of a line that the limit cut off, and with it half a character.
  private static func wholeLines(_ bytes: [UInt8], limit: Int) -> ArraySlice<UInt8> {
    guard bytes.count >= limit, let end = bytes.suffix(4096).lastIndex(of: .lineFeed) else {
      return bytes[...]
    }
    return bytes[...end]
  }

  private static func isText(_ leaf: MailParts.Leaf, _ type: String) -> Bool {
    let own = leaf.type.value.contains("/") ? leaf.type.value : "text/plain"
    return own == type && !isOffered(leaf)
  }

  private static func isOffered(_ leaf: MailParts.Leaf) -> Bool {
    FieldParameters(leaf.headers["content-disposition"] ?? []).value == "attachment"
  }

  private static func unixLines(_ text: String) -> String {
    guard text.utf8.contains(.carriageReturn) else { return text }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }
}
