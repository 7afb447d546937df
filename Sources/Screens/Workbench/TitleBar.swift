import Model
import TUI

/// The first line: the name, the screens with what waits in each, what is wrong with the book, and
/// the clocks of Beijing and of home. What does not fit goes, the clock of home first.
struct TitleBar {
  let desk: Desk
  let screens: [any Screen]
  let current: Int

  /// China has had one time zone, without summer time, since 1992.
  private static let beijing = 8 * 3600

  func draw(_ frame: inout Frame, in part: Rect) {
    guard !part.isEmpty else { return }
    let tabs = tabs
    let warnings = warnings
    let used = cells(tabs) + cells(warnings)
    let name = Span(" 好的 Haode", .title)
    var spans: [Span] = []
    if used + Width.of(name.text) + 2 <= part.columns { spans.append(name) }
    spans += tabs + warnings
    let end = frame.put(spans, row: part.row, column: part.column, width: part.columns)
    for clock in clocks where end + Width.of(clock) + 2 <= part.columns {
      frame.putRight(clock + " ", row: part.row, before: part.endColumn, role: .muted)
      break
    }
  }

  private var tabs: [Span] {
    guard Special(desk) == nil else { return [] }
    return screens.indices.flatMap { place -> [Span] in
      let screen = screens[place]
      let isCurrent = place == current
      var spans = [
        Span("  "), Span("\(place + 1) ", .key),
        Span(desk.words(screen.command.label), isCurrent ? .accent : .text),
      ]
      if let badge = screen.badge(desk) { spans += [Span(" "), badge] }
      return spans
    }
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

  /// Both clocks, then Beijing alone.
  private var clocks: [String] {
    let beijing = desk.words(
      Phrase("title.beijing", ["time": Desk.clock(desk.world.now, Self.beijing)]))
    if desk.world.homeOffset == Self.beijing { return [beijing] }
    let home = desk.words(
      Phrase("title.home", ["time": Desk.clock(desk.world.now, desk.world.homeOffset)]))
    return ["\(beijing) · \(home)", beijing]
  }

  private func cells(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + Width.of($1.text) } }
}
