internal import Model

/// A year of a trip, or this year, whose holidays are not official: bridging and make-up days are then
/// not known.
struct R24ComputedHolidays: Rule {
  let id = RuleID.r24
  let severity = Severity.note
  let question = Question.networks
  var title: Phrase { Phrase("rule.r24") }
  var reason: Phrase { Phrase("rule.r24-reason") }
  var remedy: Phrase { Phrase("rule.r24-remedy") }

  func check(_ book: Checked, _ found: inout Findings) {
    let days = book.trips.flatMap { [$0.from, $0.to] }.compactMap(\.self) + [book.today]
    // Dates a century off are complained about elsewhere; a list of years is no place for them.
    let near = days.map(\.parts.year).filter { abs($0 - book.today.parts.year) <= 5 }
    for year in Set(near).sorted() where book.calendar.certainty(ofYear: year) != .official {
      found.add(
        self, .file("holidays/\(year).json"), .file,
        Phrase("found.computed-holidays", ["year": "\(year)"]), .importHolidays(year: year))
    }
  }
}
