import Model
import TUI

/// A year of Chinese holidays, day by day in rows that belong together.
extension GuideEntries {
  static func year(_ year: Int, _ desk: Desk) -> [DetailLine] {
    guard let known = desk.calendar.year(year) else { return [] }
    let isOfficial = known.certainty == .official
    var lines = [
      DetailLine([
        Span("\(year)  ", .title), Span(isOfficial ? "✓ " : "? ", isOfficial ? .good : .warning),
        Span(
          desk.words(Phrase("certainty.\(known.certainty.rawValue)")),
          isOfficial ? .good : .warning),
      ])
    ]
    if !isOfficial {
      lines.append(
        DetailLine(desk.words(Phrase("guide.computed", ["year": String(year)])), .warning))
    }
    lines.append(.blank)
    for run in runs(known) { lines.append(line(run, desk)) }
    lines.append(.blank)
    lines.append(
      DetailLine([
        Span(desk.words(Phrase("fact.source")) + "  ", .muted), Span(known.source),
      ]))
    if !isOfficial {
      lines.append(DetailLine(desk.words(Phrase("guide.import", ["year": String(year)])), .accent))
    }
    return lines
  }

  private struct Run {
    var days: ClosedRange<Day>
    let holiday: Holiday
  }

  /// Days in a row of the same holiday.
  private static func runs(_ year: HolidayYear) -> [Run] {
    var runs: [Run] = []
    for (day, holiday) in year.inOrder {
      if let last = runs.last, last.holiday == holiday,
        last.days.upperBound.adding(days: 1) == day
      {
        runs[runs.count - 1].days = last.days.lowerBound...day
      } else {
        runs.append(Run(days: day...day, holiday: holiday))
      }
    }
    return runs
  }

  private static func line(_ run: Run, _ desk: Desk) -> DetailLine {
    let (first, last) = (run.days.lowerBound, run.days.upperBound)
    let isOver = last < desk.world.today
    let count = first.days(until: last) + 1
    let text =
      first == last ? first.description : "\(first) – \(last.description.suffix(5))"
    let padding = String(repeating: " ", count: max(1, 19 - Width.of(text)))
    let what =
      run.holiday.isOff
      ? desk.words(Phrase("guide.days-off", ["n": String(count)]))
      : desk.words(Phrase("guide.worked"))
    let names = [run.holiday.nameZh, run.holiday.name].filter { !$0.isEmpty }
    return DetailLine(
      [
        Span(text + padding, isOver ? .muted : .text),
        Span(names.joined(separator: " ") + "  ", isOver ? .muted : .text),
        Span(what, run.holiday.isOff ? .muted : .warning),
      ], hang: 19)
  }
}
