/// One word or phrase that is looked for, prepared once for many records.
public struct SearchWord: Hashable, Sendable {
  /// Folded UTF-8.
  let bytes: [UInt8]
  /// The same as pinyin typed without blanks, where it can be that.
  let run: RunPattern?
  /// The same as a telephone number without blanks and hyphens, where it can be that.
  let number: [UInt8]?

  public init(_ text: String) {
    bytes = Fold.bytes(text)
    run = RunPattern(text)
    number = PhoneDigits.compact(bytes)
  }

  /// Whether nothing is left of the word after folding. It is found in everything.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether the value of a field fits: the word begins one of its words, or stands anywhere in
  /// hanzi, or spells the value in pinyin. `confirmed` does not fit `unconfirmed`.
  public func fits(_ value: String) -> Bool {
    if isEmpty { return !value.isEmpty }
    let folded = Fold.bytes(value)
    let text = folded.span
    if ByteSearch.find(bytes, in: text, from: 0, to: text.count) == .wordStart { return true }
    if let number, let own = PhoneDigits.compact(folded) {
      return ByteSearch.find(number, in: own.span, from: 0, to: own.count) != nil
    }
    return run.flatMap { RunSearch.rank($0, in: text, from: 0, to: text.count) } != nil
  }
}
