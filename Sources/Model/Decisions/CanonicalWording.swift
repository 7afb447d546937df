/// The text whose SHA-256 a confirmation keeps, so that a later change of what was confirmed shows.
///
/// It holds the wording in both languages, the amount, the currency and the terms with their
/// meanings, one a line as `key: value`; blanks at both ends and runs of blanks and line ends count
/// as one blank, so that re-wrapping a paragraph is no change. Nothing else of a decision enters.
/// `docs/formats.md` describes it for other programs.
public struct CanonicalWording: Hashable, Sendable {
  public let text: String

  public init(_ decision: Decision) {
    var lines = ["haode wording 1"]
    func add(_ key: String, _ value: String?) {
      let folded = Self.folded(value ?? "")
      if !folded.isEmpty { lines.append("\(key): \(folded)") }
    }
    add("wording", decision.wording)
    add("wording_zh", decision.wordingZh)
    add("amount", decision.amount)
    add("currency", decision.currency)
    for term in decision.terms {
      add("term", term.term)
      add("meaning", term.meaning)
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  public func sha256(_ digest: Digest) -> String { digest.hex(text) }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
