internal import Model

/// What somebody may have meant by a word that is no command.
enum Mistyped {
  /// Words that other programs use, or that say what is to be listed.
  private static let otherWords = [
    "list": "ls", "find": "ls", "search": "ls", "contacts": "ls contacts",
    "decisions": "ls decisions", "trips": "ls trips", "staff": "ls staff",
    "platforms": "ls platforms", "terms": "ls terms", "delete": "rm", "remove": "rm", "del": "rm",
    "new": "add", "create": "add", "version": "--version", "-v": "--version", "-V": "--version",
    "status": "today", "log": "history", "view": "show", "cat": "show", "mark": "confirm",
    "cancel": "withdraw", "replace": "supersede", "send": "request",
  ]

  static func command(_ name: String, _ commands: [String]) -> CommandFailure {
    var near = DidYouMean.nearest(name, in: commands)
    if let word = otherWords[name.lowercased()], commands.contains(where: word.hasPrefix) {
      near = [word]
    }
    return .usage(
      near.isEmpty
        ? Phrase("arguments.no-such-command", ["name": name])
        : Phrase(
          "arguments.no-such-command-near", ["name": name, "near": near.joined(separator: ", ")]))
  }

  /// What to say of a record that is named in two words, as other programs have it: `show staff anna`.
  ///
  /// - Parameter fits: whether a line of arguments is one that the program takes: nothing else is proposed.
  static func record(
    _ arguments: [String], where fits: ([String]) -> Bool
  ) -> CommandFailure? {
    guard arguments.count > 2, !arguments[2].hasPrefix("-"),
      let kind = RecordKind(rawValue: arguments[1]) ?? RecordKind(folder: arguments[1])
    else { return nil }
    let id = "\(kind.folder)/\(arguments[2])"
    guard fits([arguments[0], id] + arguments.dropFirst(3)) else { return nil }
    return .usage(Phrase("arguments.one-word", ["id": id]))
  }

  private static let beforeCommands = [
    "--book", "--as", "--read-only", "--lang", "--help", "--version",
  ]

  /// Refuses an option in front of all commands that none is asked for by; the parser would speak of a
  /// command that nobody typed.
  static func check(option typed: String) throws(CommandFailure) {
    let option = String(typed.prefix { $0 != "=" })
    if option == "-h" || option == "--" || beforeCommands.contains(option) { return }
    if let word = otherWords[option] { throw refused(option, [word]) }
    throw refused(option, DidYouMean.nearest(option, in: beforeCommands))
  }

  private static func refused(_ option: String, _ near: [String]) -> CommandFailure {
    .usage(
      near.isEmpty
        ? Phrase("arguments.no-such-option", ["option": option])
        : Phrase(
          "arguments.no-such-option-near",
          ["option": option, "near": near.joined(separator: ", ")]))
  }
}
