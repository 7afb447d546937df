internal import Model
internal import TOML
internal import Texts
internal import Themes

/// Takes `config.toml` apart. Each wrong value costs itself and brings a complaint with its place.
struct ConfigurationReader {
  let path: String
  let environment: Environment
  var configuration = UserConfiguration()
  private(set) var complaints: [Complaint] = []

  private static let rootKeys = ["book", "as", "lang", "theme", "mouse", "editor", "keys", "mail"]
  private static let mailKeys = ["sendmail", "from", "inbox", "timeout"]

  init(_ path: String, _ environment: Environment) {
    self.path = path
    self.environment = environment
  }

  mutating func read(_ bytes: [UInt8]) {
    do throws(ParseError) {
      let document = try Document(bytes)
      for entry in document.root.entries { read(entry) }
    } catch {
      complain(error.position, Phrase("toml.\(error.code.rawValue)", error.arguments))
    }
  }

  mutating func complain(_ place: Position, _ phrase: Phrase) {
    complaints.append(Complaint(path: path, line: place.line, column: place.column, phrase))
  }

  private mutating func read(_ entry: TOML.Entry) {
    switch entry.key {
    case "book": configuration.book = text(entry).flatMap { folder($0, entry) }
    case "as": configuration.staff = text(entry)
    case "lang": configuration.language = text(entry).flatMap { language($0, entry) }
    case "theme": configuration.theme = text(entry).flatMap { theme($0, entry) }
    case "mouse":
      if let flag = entry.item.boolean {
        configuration.usesMouse = flag
      } else {
        complain(entry.item.position, Phrase("configuration.not-flag", ["key": entry.key]))
      }
    case "editor": configuration.editor = text(entry)
    case "keys": if let table = table(entry) { readKeys(table) }
    case "mail": if let table = table(entry) { readMail(table) }
    default: complainUnknown(entry, Self.rootKeys)
    }
  }

  private mutating func text(_ entry: TOML.Entry) -> String? {
    if let text = entry.item.string, text.contains(where: { !$0.isWhitespace }) { return text }
    complain(entry.item.position, Phrase("configuration.not-text", ["key": entry.key]))
    return nil
  }

  private mutating func table(_ entry: TOML.Entry) -> Table? {
    if let table = entry.item.table { return table }
    complain(entry.item.position, Phrase("configuration.not-table", ["key": entry.key]))
    return nil
  }

  mutating func complainUnknown(_ entry: TOML.Entry, _ known: [String]) {
    complain(
      entry.keyPosition,
      Self.unknown(
        ("configuration.unknown-key", "configuration.unknown-key-near"), entry.key, known))
  }

  /// "no such thing", with what is near or else everything there is.
  ///
  /// - Parameter keys: of the sentence without and with a near word.
  static func unknown(
    _ keys: (plain: String, near: String), _ word: String, _ known: [String]
  ) -> Phrase {
    let near = DidYouMean.nearest(word, in: known)
    return near.isEmpty
      ? Phrase(keys.plain, ["name": word, "known": known.joined(separator: ", ")])
      : Phrase(keys.near, ["name": word, "near": near.joined(separator: ", ")])
  }

  private mutating func folder(_ text: String, _ entry: TOML.Entry) -> String? {
    let path = FilePlace.expanded(text, environment)
    if path.hasPrefix("/") { return path }
    complain(entry.item.position, Phrase("configuration.not-absolute", ["key": entry.key]))
    return nil
  }

  private mutating func language(_ text: String, _ entry: TOML.Entry) -> String? {
    if Language(rawValue: text) != nil { return text }
    complain(
      entry.item.position,
      Phrase(
        "arguments.no-such-language",
        ["text": text, "known": Language.allCases.map(\.rawValue).joined(separator: ", ")]))
    return nil
  }

  /// The folder of the themes is looked at for a name that is not built in.
  private mutating func theme(_ text: String, _ entry: TOML.Entry) -> String? {
    let themes = UserThemes(environment)
    if Themes.names.contains(text) || themes.has(text) { return text }
    complain(
      entry.item.position,
      Self.unknown(
        ("configuration.unknown-theme", "configuration.unknown-theme-near"), text, themes.names))
    return nil
  }

  private mutating func readMail(_ table: Table) {
    for entry in table.entries {
      switch entry.key {
      case "sendmail":
        if let words = entry.item.strings, !words.isEmpty, !words[0].isEmpty {
          configuration.sendmail = words
        } else {
          complain(entry.item.position, Phrase("configuration.sendmail"))
        }
      case "from":
        if let text = entry.item.string {
          configuration.from = text
        } else {
          complain(entry.item.position, Phrase("configuration.from"))
        }
      case "inbox":
        if let path = entry.item.string, !path.isEmpty {
          configuration.inbox = path
        } else {
          complain(entry.item.position, Phrase("configuration.inbox"))
        }
      case "timeout":
        if let seconds = entry.item.integer, (1...3600).contains(seconds) {
          configuration.sendTimeout = Int(seconds)
        } else {
          complain(entry.item.position, Phrase("configuration.timeout"))
        }
      default: complainUnknown(entry, Self.mailKeys)
      }
    }
  }
}
