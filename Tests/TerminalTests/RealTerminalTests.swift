import Glibc
import Testing

/// The probe (`Probe/`) in a pseudo-terminal. Every wait is for a state, with a limit only for what
/// never comes.
@Suite("The real terminal", .serialized)
struct RealTerminalTests {
  private static let leave = "\u{1b}[?1049l"

  /// Beside the test program, where SwiftPM builds both.
  private static var probe: String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(
      decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = own.split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/terminal-probe"
  }

  private func start(
    rows: UInt16 = 24, columns: UInt16 = 100,
    environment: [String] = ["TERM=xterm-256color", "LANG=C.UTF-8"]
  ) throws -> Pty {
    let pty = try #require(
      Pty([Self.probe], rows: rows, columns: columns, environment: environment))
    try #require(pty.wait(for: "ready"), "\(pty.all)")
    // Sent after the first picture: from here on keys are read.
    if !environment.contains("TERM=vt100") { try #require(pty.wait(for: "\u{1b}[?2004h")) }
    return pty
  }

  @Test("quitting leaves the screen and the modes as they were")
  func quits() throws {
    let pty = try start()
    #expect(!pty.hasOldModes)
    pty.send("q")
    #expect(pty.end() == .exit(0))
    #expect(pty.hasOldModes)
    #expect(pty.all.contains("\u{1b}[?1049h") && pty.text.contains(Self.leave))
    #expect(pty.text.contains("\u{1b}[?2004l") && pty.text.hasSuffix("left\r\n"))
  }

  @Test(
    "keys of all kinds arrive",
    arguments: [
      ("z", "key z"), ("\u{1b}", "key Esc"), ("\u{1b}b", "key Alt-b"), ("\r", "key Enter"),
      ("\u{1b}[1;5C", "key Ctrl-Right"), ("\u{1b}[Z", "key Shift-Tab"), ("\u{1b}OP", "key F1"),
      ("\u{1b}[3~", "key Del"), ("\u{7f}", "key Backspace"), ("\u{0}", "key Ctrl-Space"),
      ("\u{1b}[1;99Xz", "key z"), ("？", "key ？"), ("\u{1b}é", "key Alt-é"),
      ("\u{1b}[C", "key Right"),
      ("\u{3}", "key Ctrl-c"), ("\u{1b}]11;rgb:0/0/0\u{7}z", "key z"), ("𠮷", "key 𠮷"),
    ])
  func keys(_ sent: String, _ told: String) throws {
    let pty = try start()
    pty.send(sent)
    #expect(pty.wait(for: told), "\(pty.text)")
  }

  @Test("hanzi committed by an input method in one piece arrive one by one")
  func inputMethod() throws {
    let pty = try start()
    pty.send("你好吗好的")
    #expect(pty.wait(for: "的"))
  }

  @Test("a paste is one event without control characters")
  func pastes() throws {
    let pty = try start()
    pty.send("\u{1b}[200~ab\u{7}c\r\nd李\u{1b}[201~")
    #expect(pty.wait(for: "paste 6 abc d李"))
    pty.send("\u{1b}[200~\(String(repeating: "x", count: 300_000))\u{1b}[201~z")
    #expect(pty.wait(for: "key z"))
  }

  @Test("a resize down to one cell and back is survived and drawn")
  func resizes() throws {
    let pty = try start()
    pty.resize(rows: 1, columns: 1)
    // "resize 1x1" has only this cell.
    #expect(pty.wait(for: "…"))
    pty.resize(rows: 12, columns: 40)
    #expect(pty.wait(for: "resize 12x40"))
    pty.resize(rows: 60, columns: 200)
    #expect(pty.wait(for: "resize 60x200"))
  }

  @Test("a size that came back before anybody looked has cut the screen: all is drawn again")
  func resizedAndBack() throws {
    let pty = try start()
    pty.signal(SIGWINCH)
    #expect(pty.wait(for: "\u{1b}[H\u{1b}[2J"))
    pty.send("z")
    #expect(pty.wait(for: "key z"))
  }

  @Test(
    "signals end it in the ordinary way",
    arguments: [
      (SIGTERM, "terminate"), (SIGINT, "interrupt"), (SIGQUIT, "quit"), (SIGHUP, "hangup"),
    ])
  func signals(_ number: Int32, _ name: String) throws {
    let pty = try start()
    pty.signal(number)
    #expect(pty.end() == .exit(0))
    #expect(pty.hasOldModes && pty.text.contains(Self.leave))
  }

  @Test("a closed terminal ends it")
  func closes() throws {
    let pty = try start()
    pty.closeTerminal()
    #expect(pty.end() != .stillRunning)
  }

  @Test("a closed terminal ends it also in the middle of a paste")
  func closesInPaste() throws {
    let pty = try start()
    pty.send("\u{1b}[200~abc")
    pty.closeTerminal()
    #expect(pty.end() != .stillRunning)
  }

  @Test("a trap leaves the screen first, then says what happened")
  func traps() throws {
    let pty = try start()
    pty.send("x")
    #expect(pty.end() == .signal(SIGILL))
    #expect(pty.hasOldModes)
    let parts = pty.text.split(separator: Self.leave)
    #expect(parts.count == 2 && parts.last?.contains("probe was asked to crash") == true)
  }

  @Test("a stack overflow leaves the screen")
  func overflows() throws {
    let pty = try start()
    pty.send("o")
    #expect(pty.end() == .signal(SIGSEGV))
    #expect(pty.hasOldModes && pty.text.contains(Self.leave))
  }

  @Test("fatal signals from outside leave the screen", arguments: [SIGSEGV, SIGABRT, SIGTRAP])
  func fatal(_ number: Int32) throws {
    let pty = try start()
    pty.signal(number)
    #expect(pty.end() == .signal(number))
    #expect(pty.hasOldModes && pty.text.contains(Self.leave))
  }

  @Test("another program can have the terminal meanwhile")
  func suspends() throws {
    let pty = try start()
    pty.send("e")
    #expect(pty.wait(for: Self.leave))
    #expect(pty.wait(for: "outside"))
    #expect(pty.wait(for: "\u{1b}[?1049h"))
    #expect(pty.wait(for: "resumed"))
    #expect(!pty.hasOldModes)
  }

  @Test("stopped and continued, it draws the screen again")
  func continues() throws {
    let pty = try start()
    pty.signal(SIGSTOP)
    pty.signal(SIGCONT)
    #expect(pty.wait(for: "resumed"))
    pty.send("z")
    #expect(pty.wait(for: "key z"))
  }

  @Test("Ctrl-Z stops the job with a clean terminal, and fg goes on")
  func stops() throws {
    let shell = "\(Self.probe); echo \"again $?\"; fg; echo end"
    let pty = try #require(Pty(["/bin/bash", "--norc", "-mc", shell]))
    try #require(pty.wait(for: "\u{1b}[?2004h"), "\(pty.all)")
    pty.send("\u{1a}")
    #expect(pty.wait(for: Self.leave))
    #expect(pty.wait(for: "again 148"))
    #expect(pty.wait(for: "resumed"))
    pty.send("q")
    #expect(pty.wait(for: "end"))
  }

  @Test("a message from another thread wakes the loop")
  func wakes() throws {
    let pty = try start()
    pty.send("w")
    #expect(pty.wait(for: "woken"))
  }

  @Test("copied text goes to the terminal's clipboard, and through tmux")
  func copies() throws {
    let pty = try start()
    pty.send("c")
    #expect(pty.wait(for: "\u{1b}]52;c;5aW955qE\u{7}"))
    let inside = try start(environment: ["TERM=tmux-256color", "LANG=C.UTF-8", "TMUX=x"])
    inside.send("c")
    #expect(inside.wait(for: "\u{1b}Ptmux;\u{1b}\u{1b}]52;c;5aW955qE\u{7}\u{1b}\\"))
  }

  @Test("the mouse is silent until it is switched on")
  func mouse() throws {
    let pty = try start()
    #expect(!pty.all.contains("\u{1b}[?1000h"))
    pty.send("m")
    #expect(pty.wait(for: "\u{1b}[?1006;1000h"))
    pty.send("\u{1b}[<0;5;3M")
    #expect(pty.wait(for: "mouse press 2 4"))
  }

  @Test("where the locale has ASCII only, stand-ins are drawn")
  func ascii() throws {
    let pty = try start(environment: ["TERM=xterm-256color", "LC_ALL=C"])
    #expect(pty.all.contains("?? probe") || pty.all.contains("???? probe"))
    #expect(pty.output.allSatisfy { $0 < 0x80 })
  }

  @Test("without any locale set, hanzi are drawn")
  func noLocale() throws {
    let pty = try start(environment: ["TERM=xterm-256color"])
    #expect(pty.all.contains("好的 probe"))
  }

  @Test(
    "a terminal that will not do is refused with its name",
    arguments: [
      ("dumb", "no screen: dumb-terminal dumb"),
      ("nonsense", "no screen: unknown-terminal nonsense"),
    ])
  func refuses(_ type: String, _ message: String) throws {
    let pty = try #require(Pty([Self.probe], environment: ["TERM=\(type)"]))
    #expect(pty.end() == .exit(3))
    #expect(pty.text.contains(message) && pty.hasOldModes)
  }
}
