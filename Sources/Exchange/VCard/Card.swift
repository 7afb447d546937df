/// One `BEGIN:VCARD … END:VCARD`, its lines in their order.
public struct Card: Equatable, Sendable {
  public let version: CardVersion
  /// Without BEGIN, END and VERSION.
  public let lines: [CardLine]
  /// Where the card begins, counted from 1.
  public let line: Int
  /// Whether it stood inside another card, as that person's `AGENT`.
  public let isAgent: Bool
  /// What was broken or skipped while reading it.
  public let notices: [CardNotice]

  /// The first line with that name in upper case.
  public func first(_ name: String) -> CardLine? { lines.first { $0.name == name } }

  /// All lines with that name in upper case, in order.
  public func all(_ name: String) -> [CardLine] { lines.filter { $0.name == name } }
}

public enum CardVersion: String, Sendable {
  case v21 = "2.1"
  case v30 = "3.0"
  case v40 = "4.0"
  /// No VERSION line, or one with something else.
  case unstated = ""
}
