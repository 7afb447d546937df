/// Something that a confirmation would leave open, and what to write instead. Never an obstacle.
public struct WordingNotice: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case amountWithoutCurrency = "amount-without-currency"
    /// ¥ is the sign of the yuan and of the yen.
    case ambiguousYen = "ambiguous-yen"
    /// $ is the sign of a dozen dollars.
    case ambiguousDollar = "ambiguous-dollar"
    case dateWithoutYear = "date-without-year"
    case ambiguousDate = "ambiguous-date"
    case timeWithoutZone = "time-without-zone"
    case approximate
    case deposit
    case noOpenPoints = "no-open-points"
    case noDeadline = "no-deadline"
    case noChinese = "no-chinese"
    case silence
    /// 收到, 好的: received, not agreed (rule R12).
    case acknowledgement
    /// A phrase of goodwill or of delay stands where an agreement should.
    case unclear
  }

  public let kind: Kind
  /// The key of the decision: `wording`, `wording_zh`, `quote`, `amount`, `open_points`, `confirm_by`.
  public let field: String
  /// UTF-8 offsets in that text; nil where something is missing.
  public let range: Range<Int>?
  /// The words that caused it.
  public let words: String?

  public init(_ kind: Kind, _ field: String, range: Range<Int>? = nil, words: String? = nil) {
    self.kind = kind
    self.field = field
    self.range = range
    self.words = words
  }

  /// What is open, and what to write.
  public var phrase: Phrase {
    Phrase("completeness.\(kind.rawValue)", ["words": words ?? "", "field": field])
  }
}

extension String {
  /// The text at UTF-8 offsets, moved to whole scalars; empty outside.
  public func text(utf8 range: Range<Int>) -> String {
    let all = utf8
    guard range.lowerBound >= 0, range.upperBound <= all.count else { return "" }
    let start = all.index(all.startIndex, offsetBy: range.lowerBound)
    let end = all.index(start, offsetBy: range.count)
    return String(decoding: all[start..<end], as: UTF8.self)
  }
}
