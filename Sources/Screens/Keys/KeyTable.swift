public import TUI

/// Which keys each command has: those of the program, with the user's own in their place.
public struct KeyTable: Equatable, Sendable {
  /// The commands that the user gave other keys, or none.
  public private(set) var own: [Command: [Key]]

  public init(_ own: [Command: [Key]] = [:]) { self.own = own }

  public mutating func set(_ command: Command, to keys: [Key]?) { own[command] = keys }

  func row(_ row: KeyRow) -> KeyRow {
    own[row.command].map(row.with) ?? row
  }

  func rows(_ rows: [KeyRow]) -> [KeyRow] { own.isEmpty ? rows : rows.map(row) }

  /// How a sentence names the key of a command: `u`, or what to type into the palette where it has
  /// none.
  func name(of command: String) -> String {
    guard let command = Command(rawValue: command) else { return command }
    if let key = key(of: command) { return key.name }
    return (key(of: .palette)?.name ?? ":") + " " + command.rawValue
  }

  private func key(of command: Command) -> Key? {
    if let keys = own[command] { return keys.first }
    for rows in KeyContext.all {
      if let row = rows.first(where: { $0.command == command }) { return row.keys.first }
    }
    return nil
  }

  /// The first command that has this key on a screen of its own, and the screens where it has.
  func elsewhere(_ key: Key) -> (command: Command, screens: [Command])? {
    var found: (command: Command, screens: [Command])?
    for screen in Screens.all {
      let row = rows(screen.make().keyRows).first {
        $0.keys.contains(key) || $0.keys.contains(key.folded)
      }
      guard let row, row.command == found?.command ?? row.command else { continue }
      found = (row.command, (found?.screens ?? []) + [screen.command])
    }
    return found
  }

  /// Whether the key stands for the command, as it was typed or as an input method sent it.
  func means(_ command: Command, _ key: Key) -> Bool {
    let keys =
      own[command] ?? KeyContext.all.lazy.flatMap(\.self).first { $0.command == command }?.keys
    return keys.map { $0.contains(key) || $0.contains(key.folded) } ?? false
  }

  /// Keys that would mean two things at the same time by what the user wants.
  public var conflicts: [KeyConflict] { found.filter { !KeyTable().found.contains($0) } }

  /// Some are meant: the pages of the review take those of longer pages.
  private var found: [KeyConflict] {
    var found: [KeyConflict] = []
    for rows in KeyContext.all {
      var seen: [Key: Command] = [:]
      for row in self.rows(rows) {
        for key in row.keys {
          if let other = seen[key], other != row.command {
            let conflict = KeyConflict(key: key, commands: [other, row.command])
            if !found.contains(conflict) { found.append(conflict) }
          }
          seen[key] = seen[key] ?? row.command
        }
      }
    }
    return found
  }
}

/// One key with two commands that can be asked for on the same screen.
public struct KeyConflict: Equatable, Sendable {
  public let key: Key
  public let commands: [Command]
}

/// The rows whose keys are in force together.
enum KeyContext {
  static let all: [[KeyRow]] =
    Screens.all.map { $0.make().keyRows + Workbench.commonKeys }
    + [
      ReviewWalk.keys + Workbench.commonKeys.filter { !ReviewWalk.hides($0.command) },
      TodayPage.keys + Workbench.commonKeys.filter { !TodayPage.hides($0.command) },
      Special.welcomeKeys + Special.keys,
    ]
}
