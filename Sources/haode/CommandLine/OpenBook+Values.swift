internal import Book
internal import Catalogue
internal import Model

extension OpenBook {
  /// The id of a platform by what people call it: `WeChat`, `微信`, `Red Book`.
  func platform(_ text: String) throws(CommandFailure) -> String {
    switch platforms.find(text) {
    case .found(let platform): return platform.id
    case .unknown(let near):
      let names = near.map(\.id).joined(separator: ", ")
      throw .usage(
        near.isEmpty
          ? Phrase("arguments.no-such-platform", ["text": text])
          : Phrase("arguments.no-such-platform-near", ["text": text, "near": names]))
    }
  }

  /// `wechat` or `wechat:liwei_hq`.
  func channel(_ text: String) throws(CommandFailure) -> Channel {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let handle = parts.count > 1 ? Self.trimmed(parts[1]) : ""
    let platform = try platform(String(parts.first ?? ""))
    return Channel(platform: platform, handle: handle.isEmpty ? nil : handle)
  }

  /// One of a list of words.
  func choice<Word: CaseIterable & RawRepresentable<String>>(
    _ text: String, of type: Word.Type, field: String
  ) throws(CommandFailure) -> Word {
    let word = try Self.word(text, Word.allCases.map(\.rawValue), field: field)
    // `word` answers only with one of the raw values given to it.
    guard let choice = Word(rawValue: word) else { throw .usage(Phrase("arguments.empty")) }
    return choice
  }

  /// What was typed for a key, as its kind asks for.
  mutating func value(
    _ text: String, for key: RecordShape.Key
  ) throws(CommandFailure) -> FieldValue {
    switch key.kind {
    case .text, .prose:
      if key.name == "time_zone", let problem = ZoneNames.problem(text) { throw .usage(problem) }
      if key.name == "hours", !text.isEmpty, Hours(text) == nil {
        throw .usage(Phrase("book.no-hours", ["key": key.name, "value": text]))
      }
      return .text(text)
    case .flag: return .flag(try Self.flag(text, field: key.name))
    case .whole:
      guard let number = Int64(text) else {
        throw .usage(Phrase("arguments.not-a-number", ["text": text, "field": key.name]))
      }
      return .whole(number)
    case .day: return .day(try times.day(text))
    case .instant: return .instant(try times.instant(text))
    case .texts: return .texts(Self.list(text))
    case .choice(let words): return .text(try Self.word(text, words, field: key.name))
    case .platform: return .text(try platform(text))
    case .reference(let kind): return .text(try find(text, [kind]).id)
    case .references(let kind):
      var ids: [String] = []
      for name in Self.list(text) { ids.append(try find(name, [kind]).id) }
      return .texts(ids)
    }
  }

  private static func word(
    _ text: String, _ words: [String], field: String
  ) throws(CommandFailure) -> String {
    let wanted = text.lowercased()
    if words.contains(wanted) { return wanted }
    let near = DidYouMean.nearest(text, in: words)
    if let first = near.first {
      throw .usage(
        Phrase("arguments.no-such-choice-near", ["text": text, "field": field, "near": first]))
    }
    throw .usage(
      Phrase(
        "arguments.no-such-choice",
        ["text": text, "field": field, "words": words.joined(separator: ", ")]))
  }

  private static func flag(_ text: String, field: String) throws(CommandFailure) -> Bool {
    switch text.lowercased() {
    case "true", "yes", "y", "1": return true
    case "false", "no", "n", "0": return false
    default: throw .usage(Phrase("arguments.not-a-flag", ["text": text, "field": field]))
    }
  }

  /// Separated by commas, also those of a Chinese input method.
  private static func list(_ text: String) -> [String] {
    text.split { [",", "，", "、"].contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    let kept = start.reversed().drop { $0.isWhitespace }
    return String(String(kept.reversed()))
  }
}
