import Foundation
import TestSupport
import Testing

/// The main road of the screen of channels, in a real terminal.
@Suite("channels in a real terminal", .serialized)
struct ChannelScreenTests {
  @Test("what fails turns people red, a test is recorded, a code is shown")
  func channels() throws {
    let program = try Program(sample: true)
    defer { program.remove() }
    let tmux = try Tmux(Program.path, home: program.home, environment: program.environment)
    try tmux.wait(for: "Zhou Ting")
    try tmux.press("3")
    try tmux.wait(for: "Backup 1")
    try tmux.press("w", "Space")
    try tmux.wait(for: "cannot be reached")
    try tmux.wait(for: "✗ cut off")
    // A key right behind Escape would be one with Alt.
    try tmux.press("Escape")
    try tmux.wait("the end of what-if") { !$0.contains("What if") }
    try tmux.press("f")
    try tmux.type("李伟")
    try tmux.press("Enter")
    try tmux.wait(for: "Channels 1 of")
    try tmux.press("t", "2", "h", "y")
    try tmux.wait(for: "· u undo")
    let file = program.book.appending(path: "contacts/li-wei.toml")
    #expect(try String(contentsOf: file, encoding: .utf8).contains("from = \"hotel-wifi\""))
    try tmux.press("Enter", "j", "s")
    try tmux.wait(for: "sms:+")
    try tmux.press("Escape")
    try tmux.wait(for: "never from")
    try tmux.press("Q")
    try tmux.wait(for: "[ended 0]")
  }
}
