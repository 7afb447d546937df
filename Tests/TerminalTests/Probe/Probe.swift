import Glibc
import TUI
import Terminal

/// What the probe is asked to do outside of its own state.
enum Deed: Equatable {
  case quit, stop, suspend, copy, post, crash, overflow, redraw
  case mouse(Bool)
}

/// A list with a detail pane, and in the last line what happened last.
///
/// The tests drive it in a pseudo-terminal, and the benchmark compares it with its peers.
struct Probe: Application {
  var list: ListState<Int>
  var size: Size
  var last = "ready"
  var events = 0
  var mouse = false
  var shown = 0

  init(count: Int, size: Size) {
    self.size = size
    list = ListState(Array(0..<count), height: size.rows - 4)
  }

  /// The detail follows when the hand rests.
  var rest: Int? { shown == list.index ? nil : 60 }

  mutating func handle(_ event: Event) -> [Deed] {
    events += 1
    switch event {
    case .key(let key): return handle(key)
    case .resize(let new):
      size = new
      list.fit(height: new.rows - 4)
      last = "resize \(new.rows)x\(new.columns)"
    case .rested: shown = list.index
    case .paste(let text): last = "paste \(text.unicodeScalars.count) \(text.prefix(40))"
    case .mouse(let mouse): last = "mouse \(mouse.action) \(mouse.at.row) \(mouse.at.column)"
    case .wake: last = "woken"
    case .resumed: last = "resumed"
    case .ended(let ending):
      last = "ended \(ending)"
      return [.quit]
    }
    return []
  }

  private mutating func handle(_ key: Key) -> [Deed] {
    if list.handle(key) { return [] }
    last = "key \(key.name)"
    switch key.name {
    case "q": return [.quit]
    case "Ctrl-z": return [.stop]
    case "x": return [.crash]
    case "o": return [.overflow]
    case "e": return [.suspend]
    case "c": return [.copy]
    case "w": return [.post]
    case "m":
      mouse.toggle()
      return [.mouse(mouse)]
    case "Ctrl-l": return [.redraw]
    default: return []
    }
  }

  func view(_ frame: inout Frame) {
    let (upper, status) = frame.area.splitBottom(1)
    let (head, body) = upper.splitTop(1)
    frame.put("好的 probe", row: head.row, column: 1, role: .title)
    let wide = frame.size.columns >= 100
    let (left, right) = wide ? body.splitLeft(frame.size.columns / 2) : (body, body.splitTop(0).top)
    frame.box(left, title: "Contacts \(list.count)")
    frame.inside(left.inset()) { frame in
      for (offset, row) in list.visible.enumerated() { drawRow(row, offset, left.inset(), &frame) }
    }
    if wide {
      frame.box(right, title: "Detail")
      frame.put("Sale \(shown)", row: right.row + 1, column: right.column + 2, width: 20)
    }
    // In another look each time, or ncurses would send only the letters that differ.
    frame.put(
      last, row: status.row, column: 0, width: min(44, frame.size.columns),
      role: [.muted, .accent, .title][events % 3], fill: true)
  }

  private func drawRow(_ row: Int, _ offset: Int, _ part: Rect, _ frame: inout Frame) {
    let selected = row == list.index
    let names = ["李伟", "陈雨", "林晓雨", "王芳"]
    let line = part.row + offset
    frame.put(
      selected ? "▸" : " ", row: line, column: part.column, width: part.columns,
      selected: selected, fill: true)
    frame.put(
      "\(names[row % 4]) Aaa \(row)", row: line, column: part.column + 1, width: 28,
      selected: selected)
    frame.put(
      "WeChat", row: line, column: part.column + 30, width: 10, role: .accent, selected: selected)
    frame.put(
      row % 7 == 0 ? "✗ 1" : "✓", row: line, column: part.column + 42, width: 6,
      role: row % 7 == 0 ? .danger : .good, selected: selected)
  }
}

/// Uses stack until there is none.
func overflow(_ depth: Int) -> Int {
  let room = [depth, depth + 1]
  return withUnsafePointer(to: room) { _ in overflow(depth + 1) } + room[0]
}

@main
enum Main {
  static func main() {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100
    do throws(TerminalError) {
      var screen = try CursesTerminal(theme: .plain)
      var probe = Probe(count: count, size: screen.size)
      let box = Mailbox<Int>()
      var loop = Loop()
      loop.run(&probe, on: &screen) { deed, probe, screen in
        perform(deed, &probe, &screen, box)
      }
    } catch {
      print("no screen: \(error.code) \(error.arguments["type"] ?? "")")
      exit(3)
    }
    print("left")
  }

  static func perform(
    _ deed: Deed, _ probe: inout Probe, _ screen: inout CursesTerminal, _ box: Mailbox<Int>
  ) -> Loop.Step {
    switch deed {
    case .quit: return .quit
    case .stop: screen.stop()
    case .suspend: screen.suspend { _ = system("echo outside") }
    case .copy: probe.last = "copied \(screen.copy("好的"))"
    case .post: box.post(1)
    case .mouse(let on): screen.setMouse(on)
    case .redraw: screen.redraw()
    case .crash: fatalError("probe was asked to crash")
    case .overflow: probe.last = "\(overflow(0))"
    }
    return .goOn
  }
}
