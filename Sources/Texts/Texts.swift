public import Model

/// Turns phrases into sentences of one language.
///
/// The words stand in `en-*.toml` beside this file, compiled into the program: `[did]` with
/// `remove = "removed {name}"` answers `Phrase("did.remove", ["name": …])`. `{n:day|days}` gives
/// the first form where the argument `n` is 1 and the second otherwise. `{@undo}` is the key of a
/// command of the screens. `{networks@network}` says each of the names in the argument `networks`, which
/// commas part, in the words of `[network]`.
public struct Texts: Sendable {
  public let language: Language
  private let words: Words
  /// The key of a command by the command's name; where there are no screens the name itself.
  private var keyName: @Sendable (String) -> String = { $0 }

  /// Costs little the first time, and nothing later.
  public init(_ language: Language = .english) {
    self.language = language
    words =
      switch language {
      case .english: Self.english
      }
  }

  private static let english = Words { Catalogue.file($0, of: .english) }

  /// The sentence. A key without words is shown as itself, so that nothing stays unsaid.
  public func callAsFunction(_ phrase: Phrase) -> String {
    guard let pattern = words[phrase.key] else { return Self.bare(phrase) }
    return filled(pattern, phrase.arguments)
  }

  public func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
    self(Phrase(key, arguments))
  }

  /// What stands behind a key; nil where there is nothing.
  public func words(behind key: String) -> String? { words[key] }

  /// The same sentences with these keys in them.
  public func naming(_ keyName: @escaping @Sendable (String) -> String) -> Texts {
    var texts = self
    texts.keyName = keyName
    return texts
  }

  /// All keys there are, for the test that compares them with those in use.
  public var keys: Set<String> {
    words.keys
  }

  private static func bare(_ phrase: Phrase) -> String {
    let arguments = phrase.arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([phrase.key] + arguments).joined(separator: " ")
  }

  private func filled(_ pattern: String, _ arguments: [String: String]) -> String {
    Self.replaceGaps(pattern) { gap in
      if gap.hasPrefix("@") { return keyName(String(gap.dropFirst())) }
      if let sign = gap.firstIndex(of: "@") {
        let section = gap[gap.index(after: sign)...]
        let names = arguments[String(gap[..<sign])]?.split(separator: ",") ?? []
        return names.map { $0.drop { $0 == " " } }
          .map { words["\(section).\($0)"] ?? String($0) }.joined(separator: ", ")
      }
      let parts = gap.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let value = arguments[String(parts[0])]
      guard parts.count == 2 else { return value ?? "{\(gap)}" }
      let forms = parts[1].split(separator: "|", omittingEmptySubsequences: false)
      return String((value == "1" ? forms.first : forms.last) ?? "")
    }
  }

  /// Replaces each `{gap}` of a pattern.
  private static func replaceGaps(
    _ pattern: String, _ replacement: (Substring) -> String
  ) -> String {
    guard pattern.utf8.contains(UInt8(ascii: "{")) else { return pattern }
    var result = ""
    var rest = pattern[...]
    // Braces are one byte each, so that they stand at the borders of characters.
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result.append(contentsOf: rest[..<open])
      result += replacement(rest[rest.utf8.index(after: open)..<close])
      rest = rest[rest.utf8.index(after: close)...]
    }
    result.append(contentsOf: rest)
    return result
  }
}
