public import Model

/// Something about a card that the person should know: what was skipped, mended or left open.
public struct CardNotice: Hashable, Sendable {
  /// The line of the file, counted from 1.
  public let line: Int
  public let phrase: Phrase

  public init(line: Int, _ phrase: Phrase) {
    self.line = line
    self.phrase = phrase
  }
}
