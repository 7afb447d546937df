/// The line or block with which mail programs begin a quotation.
struct QuotationMark: Equatable {
  /// How many lines it takes.
  let lines: Int
  /// Whether all that follows is quoted; otherwise `>` marks what is.
  let opensRest: Bool
  let author: String?

  /// Nil where the line begins no quotation.
  init?(_ lines: [String], at index: Int) {
    let line = Self.bare(lines[index])
    if line.isEmpty { return nil }
    let below = Self.headerBlock(lines, from: index + 1)
    if Self.isSeparator(line) || (below.fields >= 2 && Self.isRule(line)) {
      self.init(lines: 1 + below.count, opensRest: true, author: below.author)
    } else if Self.isWrote(line) {
      self.init(
        lines: 1, opensRest: !Self.quotesBelow(lines, index + 1), author: Self.writer(line))
    } else if Self.beginsWrote(line), let end = Self.wroteEnd(lines, index) {
      let whole = lines[index...end].map(Self.bare).joined(separator: " ")
      self.init(
        lines: end - index + 1, opensRest: !Self.quotesBelow(lines, end + 1),
        author: Self.writer(whole))
    } else {
      let block = Self.headerBlock(lines, from: index)
      guard block.fields >= 2 else { return nil }
      self.init(lines: block.count, opensRest: true, author: block.author)
    }
  }

  private init(lines: Int, opensRest: Bool, author: String?) {
    self.lines = lines
    self.opensRest = opensRest
    self.author = author
  }

  /// How many `>` stand before a line, and what follows them.
  static func unquoted(_ line: String) -> (depth: Int, rest: String) {
    var rest = line[...]
    var depth = 0
    while let first = rest.drop(while: { $0 == " " && depth > 0 }).first,
      first == ">" || first == "＞"
    {
      rest = rest.drop { $0 == " " }.dropFirst()
      depth += 1
    }
    if depth > 0, rest.first == " " { rest = rest.dropFirst() }
    return (depth, depth == 0 ? line : String(rest))
  }

  /// Without blank lines at both ends.
  static func trimmed(_ lines: [String]) -> [String] {
    let isBlank: (String) -> Bool = { $0.allSatisfy(\.isWhitespace) }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return Array(lines[first...last])
  }

  private static let titles: Set<String> = [
    "原始邮件", "原始郵件", "邮件原文", "邮件原件", "转发邮件信息", "转发的邮件", "轉寄的郵件", "回复的原邮件", "回复的邮件",
    "originalmessage", "original", "forwardedmessage", "ursprünglichenachricht", "replymessage",
    "repliedmessage", "originalmail",
  ]

  /// `-----原始邮件-----`, `------------------ 原始邮件 ------------------`, `-----Original Message-----`.
  private static func isSeparator(_ line: String) -> Bool {
    guard line.hasPrefix("--") || line.hasPrefix("==") || line.hasPrefix("__") else { return false }
    return titles.contains(inner(line))
  }

  /// A line that separates only where the author of what follows stands below it: `____`, `----`,
  /// and 原始邮件 without a rule, as the app of QQ Mail writes it.
  private static func isRule(_ line: String) -> Bool {
    let inner = inner(line)
    return titles.contains(inner) || (inner.isEmpty && line.count >= 4)
  }

  private static func inner(_ line: String) -> String {
    line.filter { !"-=_".contains($0) && !$0.isWhitespace }.lowercased()
  }

  /// `在 2026年11月21日 10:00，Anna 写道：`, `On Fri, Nov 21, 2026 Anna wrote:`.
  private static func isWrote(_ line: String) -> Bool {
    let folded = " " + line.lowercased()
    let isEnd = ["写道：", "写道:", "寫道：", "寫道:", " wrote:", "wrote：", "schrieb:"].contains {
      folded.hasSuffix($0)
    }
    return isEnd && line.count < 400
  }

  private static func beginsWrote(_ line: String) -> Bool {
    line.hasPrefix("On ") || line.hasPrefix("在") || line.hasPrefix("于") || line.hasPrefix("Am ")
      || [" 于", "> 於", " 於"].contains { line.contains("@") && line.contains($0) }
  }

  /// The line above a quotation may be wrapped over two or three.
  private static func wroteEnd(_ lines: [String], _ index: Int) -> Int? {
    let last = min(index + 2, lines.count - 1)
    guard index < last else { return nil }
    return (index + 1...last).first { isWrote(bare(lines[$0])) }
  }

  private static func quotesBelow(_ lines: [String], _ start: Int) -> Bool {
    guard start < lines.count else { return false }
    return lines[start...].prefix(4).contains { unquoted($0).depth > 0 }
  }

  private static let authorKeys = ["from", "发件人", "發件人", "寄件者", "寄件人", "von"]
  private static let otherKeys = [
    "to", "cc", "sent", "date", "subject", "收件人", "抄送", "发送时间", "发送日期", "发件时间", "日期", "主题", "時間",
    "抄送至", "寄件日期", "主旨", "主題", "收件者", "an", "gesendet", "betreff", "时间", "發送時間",
  ]

  /// A block of `From:`, `Sent:`, `To:` … lines as Outlook and QQ Mail write it.
  ///
  /// - Returns: how many lines, how many known fields, and whom it names; none where the first is
  ///   not the author, except behind a separator.
  private static func headerBlock(
    _ lines: [String], from start: Int
  ) -> (count: Int, fields: Int, author: String?) {
    var (count, fields) = (0, 0)
    var author: String?
    for line in lines.dropFirst(start).prefix(12) {
      let line = bare(line)
      guard let (key, value) = field(line) else {
        if line.isEmpty, fields == 0, count < 2 {
          count += 1
          continue
        }
        break
      }
      if authorKeys.contains(key) {
        author = author ?? value
      } else if !otherKeys.contains(key) {
        break
      }
      if author == nil { break }
      fields += 1
      count += 1
    }
    return fields == 0 ? (0, 0, nil) : (count, fields, author)
  }

  private static func field(_ line: String) -> (key: String, value: String)? {
    let plain = line.filter { $0 != "*" && $0 != "\"" }
    // NetEase writes a table: `| 发件人 | Anna <anna@example.com> |`.
    if plain.hasPrefix("|") {
      let cells = plain.split(separator: "|").map { bare(String($0)) }
      guard let key = cells.first, cells.count <= 2 else { return nil }
      return (key.lowercased(), cells.count > 1 ? cells[1] : "")
    }
    guard let colon = plain.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let key = plain[..<colon].filter { !$0.isWhitespace }.lowercased()
    return (key, bare(String(plain[plain.index(after: colon)...])))
  }

  private static func writer(_ line: String) -> String? {
    if let open = line.lastIndex(of: "<"), let close = line[open...].firstIndex(of: ">") {
      return String(line[line.index(after: open)..<close])
    }
    return line.split { $0.isWhitespace || "，,：:<>\"".contains($0) }.map(String.init)
      .first { $0.contains("@") }
  }

  /// Without the signs of quoting and blanks at both ends.
  private static func bare(_ line: String) -> String {
    let rest = unquoted(line).rest.drop { $0.isWhitespace }
    return String(String(rest.reversed().drop { $0.isWhitespace }.reversed()))
  }
}
