import Foundation
import TestSupport
import Testing

/// What `unpack` asks on a terminal.
@Suite("unpack in a real terminal", .serialized)
struct UnpackTests {
  @Test("each value that both sides changed is asked about, of records and of files beside them")
  func asks() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let pack = program.home.appending(path: "pack").path
    let glossary = program.book.appending(path: "glossary.toml")
    let contact = program.book.appending(path: "contacts/li-wei.toml")
    let (mine, theirs) = ("'\(program.book.path)'", "'\(pack)'")
    let haode = "'\(Program.path)'"
    let line = [
      "\(haode) pack shenzhen \(theirs)",
      "\(haode) --book \(theirs) edit li-wei --set role=There",
      "\(haode) edit li-wei --set role=Here",
      "sed -i 's/not: agreed/there/' \(theirs)/glossary.toml",
      "sed -i 's/not: agreed/here/' \(mine)/glossary.toml",
      "clear; \(haode) unpack \(theirs)",
    ].joined(separator: " && ")
    let tmux = try Tmux(line, home: program.home, environment: program.environment)
    try tmux.wait(for: "here 'Here', in the pack 'There'")
    try tmux.wait(for: "mine, theirs or both?")
    try tmux.type("what")
    try tmux.press("Enter")
    try tmux.type("b")
    try tmux.press("Enter")
    try tmux.wait(for: "mine or theirs?")
    try tmux.type("theirs")
    try tmux.press("Enter")
    try tmux.wait(for: "[ended 0]")
    let text = try String(contentsOf: contact, encoding: .utf8)
    #expect(text.contains("role = \"Here\"") && text.contains("role: There"))
    #expect(try String(contentsOf: glossary, encoding: .utf8).contains("received; there"))
  }

  @Test("Ctrl-D instead of an answer changes nothing")
  func stops() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let pack = program.home.appending(path: "pack").path
    let haode = "'\(Program.path)'"
    let line = [
      "\(haode) pack shenzhen '\(pack)'", "\(haode) --book '\(pack)' edit li-wei --set role=There",
      "\(haode) edit li-wei --set role=Here", "clear; \(haode) unpack '\(pack)'",
    ].joined(separator: " && ")
    let tmux = try Tmux(line, home: program.home, environment: program.environment)
    try tmux.wait(for: "mine, theirs or both?")
    try tmux.press("C-d")
    try tmux.wait(for: "stopped; nothing was changed")
    let contact = program.book.appending(path: "contacts/li-wei.toml")
    #expect(try String(contentsOf: contact, encoding: .utf8).contains("role = \"Here\""))
  }
}
