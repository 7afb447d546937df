/// One header line, folded at 78 characters where a blank allows it (RFC 5322, section 2.2.3).
struct MailHeader {
  let name: String
  let words: [String]

  init(_ name: String, _ words: [String]) {
    self.name = name
    self.words = words
  }

  /// A text in natural language.
  init(_ name: String, text: String) {
    let text = MailText.line(text)
    let words = text.split(separator: " ").map(String.init)
    let isPlain =
      text.utf8.allSatisfy { $0 < 0x7F } && !text.contains("=?")
      && words.allSatisfy { $0.utf8.count < 70 }
    self.init(name, isPlain ? words : EncodedWord.words(text))
  }

  init(_ name: String, addresses: [MailAddress]) {
    var words: [String] = []
    for (index, address) in addresses.enumerated() {
      words += address.words
      if index < addresses.count - 1, let last = words.popLast() { words.append(last + ",") }
    }
    self.init(name, words)
  }

  /// With its CR LF.
  var text: String {
    var lines = "\(name):"
    var length = lines.utf8.count
    var isFirst = true
    for word in words {
      let size = word.utf8.count
      // A line of nothing but blanks would end the header for some readers.
      if length + 1 + size > 78, !isFirst {
        lines += "\r\n"
        length = 0
      }
      lines += " " + word
      length += 1 + size
      isFirst = false
    }
    return lines + "\r\n"
  }
}
