import Model
import TUI

/// The first line: the name, the screens with what waits in each, what is wrong with the book, the
/// clocks of Beijing and of home, and today's note of the Chinese calendar. What does not fit goes,
/// the note first, then the clock of home.
struct TitleBar {
  let desk: Desk
  let screens: [any Screen]
  let current: Int

  /// China has had one time zone, without summer time, since 1992.
  private static let beijing = 8 * 3600

  func draw(_ frame: inout Frame, in part: Rect) {
    guard !part.isEmpty else { return }
    let spans = name(in: part) + tabs(in: part) + warnings
    let end = frame.put(spans, row: part.row, column: part.column, width: part.columns)
    for clock in clocks where end + Width.of(clock) + 2 <= part.columns {
      frame.putRight(clock + " ", row: part.row, before: part.endColumn, role: .muted)
      break
    }
  }

  /// The screen whose name stands in this column; nil for none.
  func tab(at column: Int, in part: Rect) -> Int? {
    var start = part.column + cells(name(in: part))
    let isShort = isShort(in: part)
    return screens.indices.first { place in
      let isBefore = column < start
      start += cells(tab(place, short: isShort))
      return !isBefore && column < start
    }
  }

  private func name(in part: Rect) -> [Span] {
    let name = Span(" 好的 Haode", .title)
    let used = cells(tabs(in: part)) + cells(warnings)
    return used + Width.of(name.text) + 2 <= part.columns ? [name] : []
  }

  private func tabs(in part: Rect) -> [Span] {
    guard Special(desk) == nil else { return [] }
    let isShort = isShort(in: part)
    return screens.indices.flatMap { tab($0, short: isShort) }
  }

  /// Whether only the screen in view has room for its name.
  private func isShort(in part: Rect) -> Bool {
    let all = screens.indices.reduce(0) { $0 + cells(tab($1, short: false)) }
    return all + cells(warnings) > part.columns
  }

  private func tab(_ place: Int, short: Bool) -> [Span] {
    let screen = screens[place]
    var spans = [Span(short ? " " : "  "), Span(Self.key(of: screen.command), .key)]
    if !short || place == current {
      spans += [
        Span(" "), Span(desk.words(screen.command.label), place == current ? .accent : .text),
      ]
    }
    if let badge = screen.badge(desk) { spans += [Span(" "), badge] }
    return spans
  }

  /// The key that shows a screen, as it is known to people.
  private static func key(of command: Command) -> String {
    Workbench.commonKeys.first { $0.command == command }?.names ?? ""
  }

  private var warnings: [Span] {
    var spans: [Span] = []
    let broken = desk.brokenFiles
    if broken > 0 {
      spans += [
        Span("  "), Span("! ", .key),
        Span(desk.words(Phrase("title.broken-files", ["n": String(broken)])), .danger),
      ]
    }
    if desk.readOnly != nil {
      spans += [Span("  "), Span(desk.words(Phrase("title.read-only")), .warning)]
    }
    return spans
  }

  /// The note and both clocks, both clocks, then Beijing alone.
  private var clocks: [String] {
    let times = times
    guard let both = times.first, let note = desk.holidayNote(Self.beijing) else { return times }
    return ["\(note) · \(both)"] + times
  }

  private var times: [String] {
    let beijing = desk.words(
      Phrase("title.beijing", ["time": Desk.clock(desk.world.now, Self.beijing)]))
    if desk.world.homeOffset == Self.beijing { return [beijing] }
    let home = desk.words(
      Phrase("title.home", ["time": Desk.clock(desk.world.now, desk.world.homeOffset)]))
    return ["\(beijing) · \(home)", beijing]
  }

  private func cells(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + Width.of($1.text) } }
}
