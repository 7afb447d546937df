import Model
import TUI
import Testing
import Texts

@testable import Screens

@Suite("the registry of screens and keys")
struct RegistryTests {
  @Test("every screen has a command of its own")
  func unique() {
    let commands = Screens.all.map(\.command)
    #expect(Set(commands).count == commands.count)
  }

  @Test("every command has words")
  func words() {
    let texts = Texts()
    for command in Command.allCases { #expect(texts.keys.contains(command.label.key)) }
  }

  @Test("no key means two things on one screen", arguments: Screens.all.indices)
  func noKeyTwice(place: Int) {
    var bench = Sample.workbench()
    bench.change(to: place)
    var seen: [Key: Command] = [:]
    for binding in bench.bindings {
      for key in binding.keys {
        #expect(seen[key] == nil, "\(key.name) is \(binding.message) and \(seen[key]!)")
        seen[key] = binding.message
      }
    }
  }

  @Test("every name of a key is a key")
  func keyNames() {
    let rows =
      Workbench.commonKeys + ContactRecords.keys + DecisionRecords.keys + ChannelRecords.keys
      + ChecklistEntries.keys + GuideEntries.keys
      + TripRecords.keys + ReviewWalk.keys
    for row in rows {
      for name in row.names.split(separator: " ") {
        #expect(Key(named: String(name)) != nil, "\(name)")
      }
    }
  }

  @Test("every screen has as many headings as columns")
  func headings() {
    #expect(ContactRecords.headers.count == ContactRecords.columns.count)
    #expect(DecisionRecords.headers.count == DecisionRecords.columns.count)
    #expect(ChannelRecords.headers.count == ChannelRecords.columns.count)
    #expect(TripRecords.headers.count == TripRecords.columns.count)
  }

  @Test("no picture shows a key of the catalogue in place of words")
  func noBareKeys() {
    var bench = Sample.workbench(rows: 60, columns: 200)
    for keys in [
      "Enter", "2", "Enter", "?", "Esc :", "Esc c", "Esc +", "Esc 1 e", "Esc a", "Esc t", "Esc 4",
      "Enter", "Esc +",
    ] {
      bench.press(keys)
      for row in 0..<60 {
        let line = bench.frame.line(row)
        #expect(!line.contains("command.") && !line.contains("field-name."), "\(line)")
      }
    }
  }
}
