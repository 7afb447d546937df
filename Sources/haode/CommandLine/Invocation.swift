internal import Model

/// The arguments as they were typed, brought into the form that the parser expects: the command
/// first, then its options.
struct Invocation: Equatable {
  let arguments: [String]

  /// - Parameters:
  ///   - commands: the names of the commands.
  ///   - groups: the names of the commands below some of them (`add contact`).
  init(
    _ typed: [String], commands: [String], groups: [String: [String]]
  ) throws(CommandFailure) {
    var rest = typed[...]
    let leading = Self.leadingOptions(&rest)
    guard let name = rest.first, !name.hasPrefix("-") else {
      arguments = leading + rest
      return
    }
    guard commands.contains(name) || name == "help" else {
      throw Self.mistyped(name, commands)
    }
    rest.removeFirst()
    var command = [name]
    if let below = groups[name], let next = rest.first, !next.hasPrefix("-") {
      guard below.contains(next) else { throw Self.mistyped(next, below) }
      rest.removeFirst()
      command.append(next)
    }
    arguments = try command + leading + FieldArguments.translated(Array(rest), for: command)
  }

  /// `haode --book X ls` means `haode ls --book X`.
  private static func leadingOptions(_ rest: inout ArraySlice<String>) -> [String] {
    var options: [String] = []
    while let argument = rest.first {
      if ["--book", "--as", "--lang"].contains(argument), rest.count > 1 {
        options += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if argument == "--read-only" || argument.hasPrefix("--book=")
        || argument.hasPrefix("--as=") || argument.hasPrefix("--lang=")
      {
        options.append(argument)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    return options
  }

  private static func mistyped(_ name: String, _ commands: [String]) -> CommandFailure {
    let near = DidYouMean.nearest(name, in: commands)
    return .usage(
      near.isEmpty
        ? Phrase("arguments.no-such-command", ["name": name])
        : Phrase(
          "arguments.no-such-command-near", ["name": name, "near": near.joined(separator: ", ")]))
  }
}
