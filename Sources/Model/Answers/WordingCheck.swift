/// Compares an answer with the wording that it answers: what it quotes back or
/// writes anew, and the numbers it names.
struct WordingCheck {
  private let wordings: [String]
  private let known: Set<String>

  init(_ decision: Decision, _ letter: AskedLetter) {
    wordings = [decision.wording, decision.wordingZh ?? ""].filter { !$0.isEmpty }
    let canonical = CanonicalWording(decision).text
    let other = [decision.title, letter.reference ?? "", decision.quote ?? ""]
    known = Set((([canonical] + other).flatMap(NumberWords.numbers)))
  }

  func warnings(_ quotation: Quotation) -> [AnswerWarning] {
    var warnings: [AnswerWarning] = []
    let own = quotation.own
    // Each for itself: quoted as it is and written anew with another number is altered.
    let repeated = [quotation.quoted, own].map(Self.dense)
    for wording in wordings {
      for part in Self.parts(wording)
      where repeated.contains(where: { Self.isAltered(part, in: $0) }) {
        warnings.append(.wordingDiffers(part))
      }
    }
    if let number = NumberWords.prices(own).first(where: { !known.contains($0) }) {
      warnings.append(.otherNumber(number))
    }
    if let bank = BankDetails.found(in: own).first {
      warnings.append(.bankDetails(bank.kind.rawValue))
    }
    return warnings
  }

  /// Lines and sentences: a letter numbers them, and mail programs wrap them.
  private static func parts(_ wording: String) -> [String] {
    wording.split { "\n;；。".contains($0) }.map { $0.split(whereSeparator: \.isWhitespace) }
      .map { $0.joined(separator: " ") }.filter { $0.count >= 6 }
  }

  /// Without white space, which wrapping alters.
  private static func dense(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }
  }

  /// Not quoted as it is, but most of its pieces are: somebody changed a word or a number in it.
  private static func isAltered(_ part: String, in quoted: String) -> Bool {
    let part = dense(part)
    if quoted.isEmpty || quoted.contains(part) { return false }
    let signs = Array(part)
    let size = 4
    let pieces = stride(from: 0, to: signs.count - size + 1, by: size).prefix(64).map {
      String(signs[$0..<$0 + size])
    }
    let found = pieces.count { quoted.contains($0) }
    return pieces.count >= 2 && found * 2 >= pieces.count
  }
}

/// Numbers as texts have them, in a form that can be compared: `12,40` is no `1240`.
enum NumberWords {
  /// Every number, without the commas that part thousands and zeros behind the point.
  static func numbers(_ text: String) -> [String] {
    runs(text).map { normal(String($0.number)) }
  }

  /// Those with a currency before or behind them, or with two decimal places.
  static func prices(_ text: String) -> [String] {
    runs(text).filter { run in
      hasCurrency(run.before) || hasCurrency(run.after) || hasCents(run.number)
    }.map { normal(String($0.number)) }
  }

  private static let currencies = [
    "cny", "rmb", "usd", "eur", "hkd", "元", "￥", "¥", "$", "€", "块", "人民币", "美元", "欧元",
  ]

  private static func hasCurrency(_ text: Substring) -> Bool {
    let near = text.lowercased().filter { !$0.isWhitespace }
    return currencies.contains { near.hasPrefix($0) || near.hasSuffix($0) }
  }

  private static func hasCents(_ number: Substring) -> Bool {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 2
  }

  private typealias Run = (before: Substring, number: Substring, after: Substring)

  private static func runs(_ text: String) -> [Run] {
    var runs: [Run] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
      let end =
        rest[start...].firstIndex { !($0.isASCII && ($0.isNumber || $0 == "." || $0 == ",")) }
        ?? rest.endIndex
      runs.append((text[..<start].suffix(4), rest[start..<end], text[end...].prefix(4)))
      rest = rest[end...]
    }
    return runs
  }

  private static func normal(_ number: String) -> String {
    var plain = number.filter { $0 != "," }
    while plain.hasSuffix(".") { plain.removeLast() }
    guard plain.contains(".") else { return plain }
    while plain.hasSuffix("0") { plain.removeLast() }
    if plain.hasSuffix(".") { plain.removeLast() }
    return plain
  }
}
