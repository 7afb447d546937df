/// What is to be said to a person, without the words: a key of the text catalogue and what fills its
/// gaps. `Texts` turns it into a sentence in the language of the user.
public struct Phrase: Hashable, Sendable {
  public let key: String
  private let given: PhraseArguments

  public init(_ key: String, _ arguments: PhraseArguments = [:]) {
    self.key = key
    given = arguments
  }

  @_disfavoredOverload
  public init(_ key: String, _ arguments: [String: String]) {
    self.key = key
    given = PhraseArguments(arguments)
  }

  /// By name; made when it is asked for.
  public var arguments: [String: String] {
    Dictionary(given.pairs, uniquingKeysWith: { first, _ in first })
  }
}

/// What fills the gaps of a phrase: names with values, in an order that means nothing.
///
/// A list, because a check of a big book makes ten thousands of phrases, most of which nobody reads, and
/// a dictionary costs several times as much.
public struct PhraseArguments: ExpressibleByDictionaryLiteral, Hashable, Sendable {
  fileprivate let pairs: [(String, String)]

  /// Each name once.
  public init(dictionaryLiteral elements: (String, String)...) { pairs = elements }

  init(_ arguments: [String: String]) { pairs = arguments.map { ($0.key, $0.value) } }

  public static func == (left: PhraseArguments, right: PhraseArguments) -> Bool {
    left.pairs.count == right.pairs.count
      && left.pairs.allSatisfy { pair in right.pairs.contains { $0 == pair } }
  }

  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for (name, value) in pairs {
      var one = Hasher()
      one.combine(name)
      one.combine(value)
      sum ^= one.finalize()
    }
    hasher.combine(sum)
  }
}
