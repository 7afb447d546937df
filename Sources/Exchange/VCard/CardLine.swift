/// One property of a card: a logical line, unfolded, with its bytes turned into text.
public struct CardLine: Equatable, Sendable {
  /// `item1` of `item1.TEL`, as written; empty without one.
  public let group: String
  /// In upper case, since case has no meaning there.
  public let name: String
  public let parameters: [CardParameter]
  /// Text after the colon: quoted-printable and charset are undone, backslash escapes are not.
  /// Empty for pictures and other base64, of which only `binarySize` is known.
  public let value: String
  /// Bytes of a base64 value before coding, about; nil for text.
  public let binarySize: Int?
  /// The logical line of the file, unfolded, otherwise byte for byte.
  public let bytes: ArraySlice<UInt8>
  /// Whether every byte of the value has a meaning.
  public let legibility: Legibility
  /// Where the logical line begins, counted from 1.
  public let line: Int

  public enum Legibility: Sendable {
    case whole
    /// Some bytes had no meaning.
    case damaged
    /// This computer cannot read the line's character encoding.
    case illegible
  }

  /// The line as text for safekeeping: the file's bytes where they are UTF-8, else the same line
  /// told in UTF-8.
  public var raw: String { retold ?? String(decoding: bytes, as: UTF8.self) }

  /// The line in UTF-8 where `bytes` are not.
  let retold: String?

  init(
    group: String = "", name: String, parameters: [CardParameter] = [], value: String,
    binarySize: Int? = nil, bytes: ArraySlice<UInt8>, line: Int,
    legibility: Legibility = .whole, retold: String? = nil
  ) {
    self.group = group
    self.name = name
    self.parameters = parameters
    self.value = value
    self.binarySize = binarySize
    self.bytes = bytes
    self.line = line
    self.legibility = legibility
    self.retold = retold
  }

  /// The first value of a parameter, by its name in upper case.
  public func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }?.values.first
  }

  /// All values of `TYPE`, in lower case.
  public var types: [String] {
    if parameters.isEmpty { return [] }
    return parameters.filter { $0.name == "TYPE" }.flatMap(\.values).map { $0.lowercased() }
  }

  /// Both ways to say it: `PREF=1` of 4.0 and `TYPE=pref` before it.
  public var isPreferred: Bool { parameter("PREF") == "1" || types.contains("pref") }

  /// The value as one text, without its escapes.
  public var text: String { CardValue.unescaped(value) }

  /// The same in one line and without white space around, for what has no lines: names, handles.
  var word: String {
    let text = text.trimmed
    guard text.utf8.contains(.lineFeed) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// `TYPE=cell,work`: one name in upper case, its values as written without quotes.
public struct CardParameter: Equatable, Sendable {
  public let name: String
  public let values: [String]
}
