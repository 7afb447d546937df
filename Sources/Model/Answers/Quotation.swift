/// A mail's text in the passages of its authors: what the sender wrote, and what was quoted.
public struct Quotation: Equatable, Sendable {
  public struct Passage: Equatable, Sendable {
    /// 0 for the sender of the mail, 1 for whom the sender quotes, and so on.
    public var depth: Int
    /// Whom the line above the quotation names; nil for the sender.
    public var author: String?
    public var lines: [String]

    public var text: String { lines.joined(separator: "\n") }
  }

  public let passages: [Passage]

  /// What the sender wrote, without quotations and without the signature behind `-- `.
  public var own: String {
    let lines = passages.filter { $0.depth == 0 }.flatMap { $0.lines }
    let end = lines.firstIndex { $0 == "-- " || $0 == "--" } ?? lines.endIndex
    return QuotationMark.trimmed(Array(lines[..<end])).joined(separator: "\n")
  }

  /// Everything that was quoted, without the signs of quoting.
  public var quoted: String {
    passages.filter { $0.depth > 0 }.map(\.text).joined(separator: "\n")
  }

  /// - Complexity: linear in the text.
  public init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var passages: [Passage] = []
    var (below, author) = (0, String?.none)
    var index = 0
    while index < lines.count {
      if let mark = QuotationMark(lines, at: index) {
        if mark.opensRest { below += 1 }
        author = mark.author
        index += mark.lines
        continue
      }
      let (depth, rest) = QuotationMark.unquoted(lines[index])
      Self.add(rest, depth + below, depth + below > 0 ? author : nil, to: &passages)
      index += 1
    }
    self.passages = passages
  }

  private static func add(
    _ line: String, _ depth: Int, _ author: String?, to passages: inout [Passage]
  ) {
    if let last = passages.indices.last, passages[last].depth == depth {
      passages[last].lines.append(line)
    } else {
      passages.append(Passage(depth: depth, author: author, lines: [line]))
    }
  }
}
