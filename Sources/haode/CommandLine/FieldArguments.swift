internal import Model
internal import Texts

/// Options derived from the keys of the records: `--name-zh 李伟` means `--set name_zh=李伟`.
///
/// The keys come from the one list that reading, writing and forms use as well; ArgumentParser knows
/// only options that are declared, so they are translated before it sees them.
enum FieldArguments {
  /// - Parameter command: the command with its kind of record: `["add", "contact"]`.
  static func translated(
    _ arguments: [String], for command: [String]
  ) throws(CommandFailure) -> [String] {
    let options = Set(kinds(of: command).flatMap { RecordShape($0).keys.map(\.option) })
    guard !options.isEmpty else { return arguments }
    var result: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" { return result + [argument] + rest }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts.first ?? "")
      guard options.contains(name) else {
        if name.hasPrefix("--"), !declared.contains(name) { try refuse(name, options) }
        result.append(argument)
        // What follows `--set` is its value, whatever it looks like.
        if argument == "--set" || argument == "--unset", let value = rest.popFirst() {
          result.append(value)
        }
        continue
      }
      guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
        // Left as it is, so that the parser says that a value is missing.
        result.append(argument)
        break
      }
      result += ["--set", key(name) + "=" + value]
    }
    return result
  }

  /// One line an option, for the help of a command.
  static func lines(_ kind: RecordKind, _ texts: Texts) -> String {
    RecordShape(kind).keys.map { key in
      "  \(key.option) \(placeholder(key.kind, texts))"
    }.joined(separator: "\n")
  }

  /// Options that the commands with keys declare themselves; those that are no key are told apart
  /// from mistyped keys by it.
  private static let declared: Set<String> = [
    "--set", "--unset", "--account", "--remove-account", "--id", "--on", "--term", "--book", "--as",
    "--paste", "--chat", "--lines", "--me", "--zone", "--read-only", "--dry-run", "--lang",
    "--help", "--version",
  ]

  /// The parser knows only declared options and would suggest one of those.
  private static func refuse(_ name: String, _ options: Set<String>) throws(CommandFailure) {
    let known = options.union(declared).map { String($0.dropFirst(2)) }.sorted()
    let near = DidYouMean.nearest(String(name.dropFirst(2)), in: known).map { "--" + $0 }
    guard !near.isEmpty else { return }
    throw .usage(
      Phrase(
        "arguments.no-such-option-near",
        ["option": name, "near": near.joined(separator: ", ")]))
  }

  private static func key(_ option: String) -> String {
    option.dropFirst(2).split(separator: "-").joined(separator: "_")
  }

  private static func kinds(of command: [String]) -> [RecordKind] {
    switch command.first {
    case "add": command.dropFirst().first.flatMap { RecordKind(rawValue: $0) }.map { [$0] } ?? []
    case "decide": [.decision]
    case "edit": RecordKind.allCases
    default: []
    }
  }

  /// What can stand for a value of a kind: `DAY`, `yes|no`.
  static func placeholder(_ kind: FieldKind, _ texts: Texts) -> String {
    switch kind {
    case .text, .prose: texts(Phrase("help.kind-text"))
    case .flag: texts(Phrase("help.kind-flag"))
    case .whole: texts(Phrase("help.kind-number"))
    case .day: texts(Phrase("help.kind-day"))
    case .instant: texts(Phrase("help.kind-time"))
    case .texts: texts(Phrase("help.kind-texts"))
    case .choice(let words): words.joined(separator: "|")
    case .platform: texts(Phrase("help.kind-platform"))
    case .reference: texts(Phrase("help.kind-id"))
    case .references: texts(Phrase("help.kind-ids"))
    }
  }
}
