import TUI
import Testing

/// Notes every event, and does what keys say.
private struct Recorder: Application {
  enum Effect: Equatable {
    case quit, copy, nothing
  }

  var events: [Event] = []
  var rest: Int? = nil

  mutating func handle(_ event: Event) -> [Effect] {
    events.append(event)
    switch event {
    case .key(Key("q")): return [.quit]
    case .key(Key("c")): return [.copy]
    case .rested:
      rest = nil
      return []
    default: return [.nothing]
    }
  }

  func view(_ frame: inout Frame) {
    frame.put("\(events.count)", row: 0, column: 0)
  }
}

@Suite("Program loop")
struct LoopTests {
  private func run(_ terminal: inout MemoryTerminal, rest: Int? = nil) -> Recorder {
    var recorder = Recorder(rest: rest)
    var loop = Loop()
    loop.run(&recorder, on: &terminal) { effect, _, screen in
      if effect == .copy { _ = screen.copy("好的") }
      return effect == .quit ? .quit : .goOn
    }
    return recorder
  }

  @Test("events that arrive together are drawn once")
  func drawsOnce() {
    let downs = Array(repeating: MemoryTerminal.Entry.event(.key(Key(.down))), count: 200)
    var terminal = MemoryTerminal(rows: 1, columns: 8, downs + [.pause(5)])
    let recorder = run(&terminal)
    #expect(recorder.events.count == 201)
    #expect(terminal.frames.map { $0.line(0) } == ["0", "200"])
  }

  @Test("each key is drawn when they come one by one")
  func drawsEach() {
    var terminal = MemoryTerminal(rows: 1, columns: 8, keys: "a b q")
    _ = run(&terminal)
    #expect(terminal.frames.map { $0.line(0) } == ["0", "1", "2"])
  }

  @Test("an effect is carried out, and quit ends the loop at once")
  func effects() {
    var terminal = MemoryTerminal(rows: 1, columns: 8, keys: "c q c")
    let recorder = run(&terminal)
    #expect(terminal.copied == ["好的"])
    #expect(recorder.events == [.key(Key("c")), .key(Key("q"))])
  }

  @Test("a hung-up terminal ends the loop whatever the application says")
  func hangup() {
    var terminal = MemoryTerminal(rows: 1, columns: 8, [.event(.ended(.hangup)), .event(.wake)])
    #expect(run(&terminal).events == [.ended(.hangup)])
  }

  @Test("a frame has the size of the terminal when it is drawn")
  func resizes() {
    let size = Size(rows: 3, columns: 4)
    var terminal = MemoryTerminal(rows: 1, columns: 1, [.event(.resize(size)), .pause(1)])
    _ = run(&terminal)
    #expect(terminal.frames.map(\.size) == [Size(rows: 1, columns: 1), size])
  }

  @Test("rest is told once, when no key came for so long")
  func rests() {
    let key = MemoryTerminal.Entry.event(.key(Key("a")))
    var terminal = MemoryTerminal(
      rows: 1, columns: 1, [.pause(50), key, .pause(50), key, .pause(70), key, .pause(500)])
    let recorder = run(&terminal, rest: 60)
    #expect(
      recorder.events == [
        .key(Key("a")), .key(Key("a")), .rested, .key(Key("a")), .ended(.hangup),
      ])
  }

  @Test("a message from elsewhere does not put the rest off")
  func wakes() {
    var terminal = MemoryTerminal(
      rows: 1, columns: 1, [.pause(50), .event(.wake), .pause(50), .event(.wake)])
    #expect(run(&terminal, rest: 60).events == [.wake, .rested, .wake, .ended(.hangup)])
  }
}
