internal import Model

/// The options where no parser is asked for them.
struct PlainChoice: BookChoice, Equatable {
  var book: String?
  var staff: String?
  var lang: String?
  var readOnly = false
}

/// The arguments as they were typed, brought into the form that the parser expects: the command
/// first, then its options.
struct Invocation: Equatable {
  let arguments: [String]
  /// Whether nothing was typed but options that every command takes.
  private let hasOnlyGlobal: Bool

  /// - Parameters:
  ///   - commands: the names of the commands, asked for where one was typed.
  ///   - groups: the names of the commands below some of them (`add contact`).
  init(
    _ typed: [String], commands: @autoclosure () -> [String],
    groups: @autoclosure () -> [String: [String]]
  ) throws(CommandFailure) {
    var rest = typed[...]
    let leading = Self.leadingOptions(&rest)
    hasOnlyGlobal = rest.isEmpty
    guard let name = rest.first, !name.hasPrefix("-") else {
      if let option = rest.first { try Mistyped.check(option: option) }
      arguments = leading + rest
      return
    }
    let commands = commands()
    guard commands.contains(name) || name == "help" else {
      throw Mistyped.command(name, commands)
    }
    rest.removeFirst()
    if name == "help" { try Self.checkTopic(rest, commands, groups()) }
    var command = [name]
    if let below = groups()[name], let next = rest.first, !next.hasPrefix("-") {
      guard below.contains(next) else { throw Mistyped.command(next, below) }
      rest.removeFirst()
      command.append(next)
    }
    arguments = try command + leading + FieldArguments.translated(Array(rest), for: command)
  }

  /// The options where nothing else was typed, so that the screens open without the parser: it takes
  /// longer than all the rest before the first frame. nil where the parser has to see them.
  var globalAlone: PlainChoice? {
    guard hasOnlyGlobal else { return nil }
    var options = PlainChoice()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if argument == "--read-only" {
        options.readOnly = true
        continue
      }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(),
        parts.count == 2 || !value.hasPrefix("-")
      else { return nil }
      switch parts[0] {
      case "--book": options.book = value
      case "--as": options.staff = value
      case "--lang": options.lang = value
      default: return nil
      }
    }
    return options
  }

  /// `help` of something that is not there: the parser would explain the program in its place.
  private static func checkTopic(
    _ words: ArraySlice<String>, _ commands: [String], _ groups: [String: [String]]
  ) throws(CommandFailure) {
    let topic = words.filter { !$0.hasPrefix("-") }
    guard let name = topic.first, name != "help" else { return }
    guard commands.contains(name) else { throw Mistyped.command(name, commands) }
    if let below = groups[name], topic.count > 1, !below.contains(topic[1]) {
      throw Mistyped.command(topic[1], below)
    }
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
}
