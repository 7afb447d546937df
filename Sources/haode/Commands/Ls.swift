internal import ArgumentParser
internal import Model

enum ListFormat: String, CaseIterable, ExpressibleByArgument { case table, tsv, json, ids }

/// Lists records of one kind.
struct Ls: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("ls", Phrase("help.ls"), discussion: Phrase("help.ls-more"))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: help(Phrase("help.ls-words"))) var words: [String] = []
  @Option(help: help(Phrase("help.format"))) var format: ListFormat = .table

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let (subject, rest) = try Self.subject(words)
    let query = rest.map(Self.quoted).joined(separator: " ")
    var listing = Listing(subject, query: query, format: format)
    return try listing.run(global, in: &world)
  }

  /// The first word may say what to list. Contacts are listed where it does not.
  private static func subject(
    _ words: [String]
  ) throws(CommandFailure) -> (ListSubject, ArraySlice<String>) {
    guard let first = words.first else { return (.contacts, []) }
    if let subject = ListSubject(rawValue: first.lowercased()) {
      return (subject, words.dropFirst())
    }
    // A lone word that looks like a kind is rather a slip than a search: `contats`, `decision`.
    let names = ListSubject.allCases.map(\.rawValue)
    if words.count == 1, let near = names.first(where: { isSlip(first.lowercased(), of: $0) }) {
      throw .usage(Phrase("arguments.no-such-list-near", ["text": first, "near": near]))
    }
    return (.contacts, words[...])
  }

  private static func isSlip(_ word: String, of name: String) -> Bool {
    word.utf8.count >= 4 && DidYouMean.nearest(word, in: [name], limit: 1).first == name
  }

  /// What the shell took for one word stays one: `city:Hong Kong` is asked for as a phrase.
  private static func quoted(_ word: String) -> String {
    guard word.contains(where: \.isWhitespace), !word.contains("\"") else { return word }
    guard let colon = word.firstIndex(of: ":"),
      word[..<colon].allSatisfy({ $0.isLetter || $0 == "_" || $0 == "-" || $0 == "!" })
    else { return word }
    return "\(word[...colon])\"\(word[word.index(after: colon)...])\""
  }
}
