/// What a wording says in numbers: found the same way in English and in Chinese, so that the two can
/// be compared and what is left open can be named.
public struct WordingFacts: Sendable {
  public enum Mention: Hashable, Sendable {
    case number(Quantity)
    /// 打8折 is 20 percent.
    case percentage(Quantity)
    /// The year is nil where the text leaves it out.
    case date(year: Int?, month: Int, day: Int)
    /// `03/04/2026`: nobody knows which is the month.
    case ambiguousDate
    /// Minutes since midnight.
    case time(Int)
    /// ISO 4217, or `¥` and `$` where the sign alone stands there.
    case currency(String)
    /// A unit by its English singular: `day`, `working day`, `piece`, `kg`.
    case unit(String)
    /// An address of mail or the web, in lower case.
    case address(String)
    case negation
    case listItem
  }

  public struct Found: Hashable, Sendable {
    public let mention: Mention
    /// UTF-8 offsets in the text.
    public let range: Range<Int>
  }

  /// In the order of the text.
  public let found: [Found]
  public let sentences: Int
  public let folded: FoldedText
  /// What was read.
  public let text: String

  public init(_ text: String) {
    self.text = text
    folded = FoldedText(text)
    var scan = WordingScan(folded)
    scan.run()
    let folded = folded
    found = scan.found.map { Found(mention: $0.0, range: folded.source($0.1)) }
    sentences = scan.sentences
  }
}
