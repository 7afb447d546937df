internal import Model

/// The addresses of a `From`, `To` or `Reply-To` field (RFC 5322, section 3.4): names, comments,
/// quotes, groups, and what programs write instead.
struct AddressList {
  private(set) var addresses: [ReceivedMail.Address] = []
  private var words: EncodedWords
  /// Of the address that is being read.
  private var name: [UInt8] = []
  private var comment: [UInt8] = []
  private var angle: [UInt8]?

  init(_ field: ArraySlice<UInt8>, _ charset: MailCharset) {
    words = EncodedWords(charset)
    var state = State()
    for byte in field where byte != .lineFeed && byte != .carriageReturn { take(byte, &state) }
    finish()
  }

  private struct State {
    var isQuoted = false
    var isEscaped = false
    /// Comments nest.
    var comments = 0
    var isInAngle = false
  }

  private mutating func take(_ byte: UInt8, _ state: inout State) {
    if state.isEscaped {
      state.isEscaped = false
      add(byte, state)
    } else if byte == UInt8(ascii: "\\"), state.isQuoted || state.comments > 0 {
      state.isEscaped = true
    } else if state.comments > 0 {
      if byte == UInt8(ascii: "(") { state.comments += 1 }
      if byte == UInt8(ascii: ")") { state.comments -= 1 }
      if state.comments > 0 { add(byte, state) }
    } else if byte == .quote {
      state.isQuoted.toggle()
    } else if state.isQuoted {
      add(byte, state)
    } else {
      takeBare(byte, &state)
    }
  }

  private mutating func takeBare(_ byte: UInt8, _ state: inout State) {
    switch byte {
    case UInt8(ascii: "("): state.comments = 1
    case UInt8(ascii: "<"):
      state.isInAngle = true
      angle = []
    case UInt8(ascii: ">"): state.isInAngle = false
    case UInt8(ascii: ",") where !state.isInAngle: finish()
    case .semicolon where !state.isInAngle: finish()
    // `undisclosed-recipients:;`, `Buyers: a@example.com, b@example.com;`
    case .colon where !state.isInAngle: name = []
    default: add(byte, state)
    }
  }

  private mutating func add(_ byte: UInt8, _ state: State) {
    if state.comments > 0 {
      comment.append(byte)
    } else if state.isInAngle {
      angle?.append(byte)
    } else {
      name.append(byte)
    }
  }

  private mutating func finish() {
    defer { (name, comment, angle) = ([], [], nil) }
    if addresses.count >= 1000 { return }
    let plain = words.text(name)
    if let angle {
      // `<@relay.example:li@example.cn>`: an old route.
      let address = Self.address(angle.split(separator: .colon).last.map(Array.init) ?? [])
      guard !address.isEmpty || !plain.isEmpty else { return }
      addresses.append(
        ReceivedMail.Address(name: plain.isEmpty ? words.text(comment) : plain, address: address))
    } else if !name.contains(UInt8(ascii: "@")), !Self.isWord(plain) || name.contains(.equals) {
      // A name without an address.
      guard !plain.isEmpty else { return }
      addresses.append(ReceivedMail.Address(name: plain, address: ""))
    } else if !plain.isEmpty {
      addresses.append(
        ReceivedMail.Address(name: words.text(comment), address: Self.address(name)))
    }
  }

  /// `root`: an address on the machine that the mail comes from.
  private static func isWord(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  private static func address(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.filter { !$0.isBlank }, as: UTF8.self)
  }
}
