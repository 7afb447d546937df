/// Turns bytes into text, and remembers the converters it opened: opening one costs 50 µs.
public struct CharsetDecoder {
  public enum Outcome: Equatable, Sendable {
    /// Every byte had a meaning.
    case whole(String)
    /// Some bytes had none and stand as U+FFFD.
    case damaged(String)
    /// This computer has no converter for that encoding; every byte beyond ASCII stands as U+FFFD.
    case unavailable(String)

    public var text: String {
      switch self {
      case .whole(let text), .damaged(let text), .unavailable(let text): text
      }
    }
  }

  private var converters: [String: Iconv?] = [:]

  public init() {}

  /// The text of `bytes`. Never fails: what cannot be read is marked in the text and in the outcome.
  public mutating func decode(_ bytes: some Collection<UInt8>, as charset: Charset) -> Outcome {
    if !charset.isSevenBit, bytes.allSatisfy({ $0 < 0x80 }) {
      return .whole(String(decoding: bytes, as: UTF8.self))
    }
    switch charset {
    case .utf8:
      if let text = String(validating: bytes, as: UTF8.self) { return .whole(text) }
      return .damaged(String(decoding: bytes, as: UTF8.self))
    case .windows1252: return .whole(LatinTables.text(bytes, LatinTables.windows1252))
    case .latin9: return .whole(LatinTables.text(bytes, LatinTables.latin9))
    case .hz:
      let (plain, isWhole) = HZText.gb2312(bytes)
      let outcome = decode(plain, as: .chinese)
      if case .whole(let text) = outcome, !isWhole { return .damaged(text) }
      return outcome
    case .foreign(let name): return foreign(bytes, name)
    }
  }

  private mutating func foreign(_ bytes: some Collection<UInt8>, _ name: String) -> Outcome {
    let converter = converters[name] ?? Iconv(from: name)
    converters[name] = .some(converter)
    guard let converter else {
      let marked = bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{FFFD}" }
      return .unavailable(String(String.UnicodeScalarView(marked)))
    }
    let (text, whole) = converter.text(Array(bytes))
    return whole ? .whole(text) : .damaged(text)
  }
}
