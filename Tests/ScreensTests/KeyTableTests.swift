import Model
import TUI
import Testing
import Texts

@testable import Screens

@Suite("the user's own keys")
struct KeyTableTests {
  private func bench(_ own: [Command: [Key]]) -> Workbench {
    var bench = Sample.workbench()
    _ = bench.receive(.configured(KeyTable(own), []))
    return bench
  }

  @Test("a key of one's own does what the command does, and the old one no more")
  func own() {
    var bench = bench([.decisions: [Key(.function(2))]])
    bench.press("2")
    #expect(bench.notice == .hint(Phrase("why.unknown-key", ["key": "2"])))
    #expect(bench.current == 0)
    bench.press("F2")
    #expect(bench.current == 1)
  }

  @Test("footer, help and palette show the keys in force")
  func shown() {
    var bench = bench([.undo: [Key("C")], .confirm: [Key(.function(7))]])
    #expect(bench.picture.contains("F7 confirm"))
    #expect(bench.picture.contains("C undo"))
    bench.press("?")
    bench.press("G")
    #expect(!bench.picture.contains(" u  "))
    bench.press("Esc :")
    bench.type("undo")
    #expect(bench.picture.contains("C │"))
  }

  @Test("a command without a key is still in the palette")
  func unbound() {
    var bench = bench([.sort: []])
    bench.press("o")
    #expect(bench.notice == .hint(Phrase("why.unknown-key", ["key": "o"])))
    bench.press(":")
    bench.type("sort")
    bench.press("Enter")
    #expect(bench.picture.contains("sorted by"))
  }

  @Test("sentences name the key in force, or what to type among the commands")
  func sentences() {
    #expect(bench([:]).desk.words(Phrase("notice.undo")) == "u undo")
    #expect(bench([.undo: [Key("Z")]]).desk.words(Phrase("notice.undo")) == "Z undo")
    #expect(bench([.undo: []]).desk.words(Phrase("notice.undo")) == ": undo undo")
  }

  @Test("every key that a sentence names is that of a command")
  func gaps() throws {
    let texts = Texts()
    for key in texts.keys {
      _ = texts.naming { name in
        #expect(Command(rawValue: name) != nil, "\(key) names \(name)")
        return name
      }(Phrase(key))
    }
  }

  @Test("the keys of the program are in conflict nowhere")
  func none() {
    #expect(KeyTable().conflicts == [])
  }

  @Test("a key that is taken on one screen is a conflict, one of another screen is none")
  func conflicts() {
    let taken = KeyTable([.confirm: [Key("f")]]).conflicts
    #expect(taken.count == 1)
    #expect(Set(taken.first?.commands ?? []) == [.confirm, .filter])
    // Codes are of the channels, brief of the trips.
    #expect(KeyTable([.code: [Key("b")]]).conflicts == [])
    // The page that the review takes over is meant.
    #expect(KeyTable([.pageDown: [Key(.pageDown), Key("J")]]).conflicts == [])
  }

  @Test("the keys that close help and lists are those that opened them")
  func toggles() {
    var bench = bench([.help: [Key(.function(3))]])
    bench.press("F3")
    #expect(!bench.overlays.isEmpty)
    bench.press("F3")
    #expect(bench.overlays.isEmpty)
  }

  @Test("what is wrong with the configuration is told at once, and stays in the list")
  func complaints() {
    let wrong = Complaint(
      path: "/home/a/.config/haode/config.toml", line: 3, column: 9,
      Phrase("configuration.not-flag", ["key": "mouse"]))
    var bench = Sample.workbench()
    _ = bench.receive(.configured(KeyTable(), [wrong]))
    #expect(bench.picture.contains("config.toml:3:9"))
    #expect(bench.press("! Enter") == [.editConfiguration(path: wrong.path, line: 3)])
    _ = bench.receive(.configured(KeyTable(), []))
    #expect(bench.picture.contains("Every file can be read now."))
  }

  @Test("a key that belongs to other screens says which")
  func elsewhere() {
    var bench = bench([:])
    bench.press("s")
    #expect(bench.picture.contains("s does nothing here: it is 'QR code' on Channels"))
    bench.press("5 t")
    #expect(bench.picture.contains("it is 'test' on Contacts, Channels"))
  }

  @Test("themes are tried by moving, kept by Enter, and given back by Esc")
  func themes() {
    var bench = Sample.workbench()
    bench.press(":")
    bench.type("theme")
    #expect(bench.press("Enter") == [.listThemes])
    _ = bench.receive(.themes(["default", "mono", "night"], current: "default"))
    #expect(bench.picture.contains("▸ default"))
    #expect(bench.press("Down") == [.theme("mono")])
    #expect(bench.press("G") == [.theme("night")])
    #expect(bench.press("Esc") == [.theme("default")])
    _ = bench.receive(.themes(["default", "mono", "night"], current: "default"))
    #expect(bench.press("Down Enter") == [.theme("mono")])
    #expect(bench.overlays.isEmpty)
  }
}
