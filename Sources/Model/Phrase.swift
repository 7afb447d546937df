/// What is to be said to a person, without the words: a key of the text catalogue and what fills its
/// gaps. `Texts` turns it into a sentence in the language of the user.
public struct Phrase: Hashable, Sendable {
  public let key: String
  public let arguments: [String: String]

  public init(_ key: String, _ arguments: [String: String] = [:]) {
    self.key = key
    self.arguments = arguments
  }
}
