/// A mailbox with the name of its owner.
public struct MailAddress: Hashable, Sendable {
  /// May be empty.
  public let name: String
  /// `local@domain` in ASCII.
  public let address: String

  /// - Throws: `badAddress` for anything that could be read as more or as something else: blanks,
  ///   control characters, quoted or bracketed forms, and letters beyond ASCII, which most servers
  ///   refuse; an international domain has to be written in its `xn--` form.
  public init(name: String = "", address: String) throws(MailWritingError) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 64, address.utf8.count <= 254,
      parts[0].utf8.allSatisfy(Self.isLocal), Self.hasDots(parts[0]), Self.hasDots(parts[1]),
      parts[1].utf8.allSatisfy({ Self.isLetter($0) || $0 == 0x2D || $0 == 0x2E }),
      parts[0].utf8.first != UInt8(ascii: "-")
    else { throw .badAddress(address) }
    self.address = address
    self.name = MailText.line(name)
  }

  /// As a word of a header: `=?UTF-8?…?= <li.wei@example.cn>`.
  var words: [String] {
    if name.isEmpty { return [address] }
    let words = name.split(separator: " ").map(String.init)
    let isPlain =
      name.utf8.allSatisfy { Self.isLetter($0) || $0 == 0x20 }
      && words.allSatisfy { $0.utf8.count < 70 }
    return (isPlain ? words : EncodedWord.words(name)) + ["<\(address)>"]
  }

  private static func hasDots(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetter(byte) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }
}

/// Text on its way into a header.
enum MailText {
  /// One line: no control character, which could begin a header of its own, is left.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
      // U+FEFF at the beginning of an encoded word is taken for a byte-order mark.
      case .format where scalar.properties.isBidiControl || scalar == "\u{FEFF}": break
      default: result.append(scalar)
      }
    }
    // Scalars, not characters: a blank with a mark on it is still a blank to whoever reads the header.
    return result.split(separator: " ").map { String($0) }.joined(separator: " ")
  }
}
