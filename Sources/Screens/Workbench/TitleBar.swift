import Model
import TUI

/// The first line: the name, the screens with what waits in each, what is wrong with the book, the
/// clocks of Beijing and of home, and today's note of the Chinese calendar.
///
/// The clocks and the note are worth more than the names of the screens, which are told by their
/// keys as well: names get shorter first, and the one of the program goes first of all.
struct TitleBar {
  let desk: Desk
  let current: Int

  /// How the screens are named.
  private enum Names: CaseIterable {
    case full
    /// The one in view keeps its name, the others have a short one.
    case shorter
    case short
    /// Only the one in view.
    case current
    /// Only the one in view, by its short name.
    case least
  }

  /// What stands in the line.
  private struct Choice {
    var names = Names.least
    var clocks = ""
    var hasProgram = false
  }

  /// China has had one time zone, without summer time, since 1992.
  private static let beijing = 8 * 3600
  private static let program = Span(" 好的 Haode", .title)

  /// What stands in the title, as it fits into its part of the screen.
  struct Line: Sendable {
    fileprivate let spans: [Span]
    fileprivate let clocks: String

    func draw(_ frame: inout Frame, in part: Rect) {
      guard !part.isEmpty else { return }
      frame.put(spans, row: part.row, column: part.column, width: part.columns)
      if clocks.isEmpty { return }
      frame.putRight(clocks + " ", row: part.row, before: part.endColumn, role: .muted)
    }
  }

  func line(in part: Rect) -> Line {
    let choice = choice(part.columns)
    return Line(
      spans: (choice.hasProgram ? [Self.program] : []) + tabs(choice.names) + warnings,
      clocks: choice.clocks)
  }

  /// The screen whose name stands in this column; nil for none.
  func tab(at column: Int, in part: Rect) -> Int? {
    let choice = choice(part.columns)
    var start = part.column + (choice.hasProgram ? Width.of(Self.program.text) : 0)
    return Screens.all.indices.first { place in
      let isBefore = column < start
      start += cells(tab(place, choice.names))
      return !isBefore && column < start
    }
  }

  /// The first of the ways to fill the line that fits.
  private func choice(_ columns: Int) -> Choice {
    // Measured as they are asked for: mostly the first one or two are.
    var widths: [Int] = []
    let warnings = cells(warnings)
    let ways = Names.allCases
    for clocks in clocks {
      let room = columns - (clocks.isEmpty ? 0 : Width.of(clocks) + 2)
      // A long note is no reason to cut names short.
      for place in 0..<(clocks == longNote ? 1 : ways.count) {
        if place == widths.count { widths.append(cells(tabs(ways[place])) + warnings) }
        guard widths[place] <= room else { continue }
        let hasProgram = widths[place] + Width.of(Self.program.text) + 2 <= room
        return Choice(names: ways[place], clocks: clocks, hasProgram: hasProgram)
      }
    }
    return Choice()
  }

  private func tabs(_ names: Names) -> [Span] {
    guard Special.instead(of: desk) == nil else { return [] }
    return Screens.all.indices.flatMap { tab($0, names) }
  }

  private func tab(_ place: Int, _ names: Names) -> [Span] {
    let screen = Screens.all[place]
    var spans = [Span(names == .full ? "  " : " "), Span(Self.key(of: screen.command), .key)]
    if let name = name(place, names) {
      spans += [Span(" "), Span(name, place == current ? .accent : .text)]
    }
    if let badge = screen.badge(desk) { spans += [Span(" "), badge] }
    return spans
  }

  private func name(_ place: Int, _ names: Names) -> String? {
    let command = Screens.all[place].command
    let isCurrent = place == current
    let label = desk.words(command.label)
    let short = desk.words(Phrase("tab.\(command.rawValue)"))
    return switch names {
    case .full: label
    case .shorter: isCurrent ? label : short
    case .short: short
    case .current: isCurrent ? label : nil
    case .least: isCurrent ? short : nil
    }
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

  /// What may stand at the right, the most telling first.
  private var clocks: [String] {
    let times = times
    guard let both = times.first, let note = desk.holidayNote(Self.beijing, isShort: true) else {
      return times + [""]
    }
    return [longNote, "\(note) · \(both)"].compactMap(\.self) + times + [""]
  }

  private var longNote: String? {
    guard let both = times.first, let note = desk.holidayNote(Self.beijing) else { return nil }
    return "\(note) · \(both)"
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
