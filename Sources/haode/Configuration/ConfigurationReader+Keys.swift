internal import Model
internal import Screens
internal import TOML
internal import TUI

/// `[keys]`: a command and its key, or a list of keys; an empty text takes the key away.
extension ConfigurationReader {
  /// Works everywhere, in forms too.
  private static var toShell: Key { Key("z", control: true) }

  mutating func readKeys(_ table: Table) {
    var places: [Command: Position] = [:]
    for entry in table.entries {
      guard let command = Command(rawValue: entry.key) else {
        complain(
          entry.keyPosition,
          Self.unknown(
            ("configuration.unknown-command", "configuration.unknown-command-near"), entry.key,
            Command.allCases.map(\.rawValue)))
        continue
      }
      guard let keys = keys(entry) else { continue }
      if keys.contains(Self.toShell) != (command == .stop) {
        complain(entry.item.position, Phrase("configuration.key-fixed"))
        continue
      }
      // Somebody has to get out, and to find what has no key.
      if keys.isEmpty, command == .quit || command == .palette {
        complain(
          entry.item.position, Phrase("configuration.needs-key", ["command": command.rawValue]))
        continue
      }
      configuration.keys.set(command, to: keys)
      places[command] = entry.keyPosition
    }
    settleConflicts(places)
  }

  /// Where two commands want one key, those that the user gave it keep the keys of the program.
  private mutating func settleConflicts(_ places: [Command: Position]) {
    // Each round takes a command of the user's away, so that this ends.
    while let conflict = configuration.keys.conflicts.first {
      let owned = conflict.commands.filter { configuration.keys.own[$0] != nil }
      guard let last = owned.max(by: { line(places[$0]) < line(places[$1]) }),
        let place = places[last]
      else { return }
      let other = conflict.commands.first { $0 != last } ?? last
      complain(
        place,
        Phrase(
          "configuration.key-taken",
          ["key": conflict.key.name, "command": last.rawValue, "other": other.rawValue]))
      configuration.keys.set(last, to: nil)
    }
  }

  private func line(_ place: Position?) -> Int { place?.line ?? 0 }

  private mutating func keys(_ entry: TOML.Entry) -> [Key]? {
    if let name = entry.item.string {
      return name.isEmpty ? [] : key(name, entry.item).map { [$0] }
    }
    guard let items = entry.item.elements else {
      complain(entry.item.position, Phrase("configuration.not-keys", ["name": entry.key]))
      return nil
    }
    var keys: [Key] = []
    for item in items {
      guard let name = item.string else {
        complain(item.position, Phrase("configuration.not-keys", ["name": entry.key]))
        return nil
      }
      guard let key = key(name, item) else { return nil }
      keys.append(key)
    }
    return keys
  }

  private mutating func key(_ name: String, _ item: Item) -> Key? {
    guard let key = Key(named: name) else {
      complain(
        item.position,
        Self.unknown(
          ("configuration.unknown-key-name", "configuration.unknown-key-name-near"), name,
          Key.wordNames))
      return nil
    }
    if let other = key.sentAs {
      complain(
        item.position,
        Phrase("configuration.key-sent-as", ["key": name, "other": other.name]))
      return nil
    }
    return key
  }
}
