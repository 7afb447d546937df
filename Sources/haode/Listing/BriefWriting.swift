internal import Catalogue
internal import Exchange
internal import Model
internal import Screens
internal import TUI

/// Writes the brief of a trip, for the command and for the screens.
struct BriefWriting {
  let contents: Contents
  let platforms: Platforms
  let calendar: WorkCalendar
  let world: World
  var withPersonal = false

  /// - Parameter wallet: one sheet; matters for HTML alone.
  func text(
    _ trip: Trip, _ format: BriefFormat, _ language: BriefLanguage, wallet: Bool
  ) -> String {
    var maker = BriefMaker(
      contents, platforms: platforms, calendar: calendar, world: world,
      words: BriefCatalogue.words())
    maker.withPersonal = withPersonal
    let brief = maker.brief(trip)
    switch format {
    case .text: return BriefOutline(brief, language: language).text { Width.of($0) }
    case .md: return BriefOutline(brief, language: language).markdown
    case .html: return BriefPage(brief, language: language).text(wallet: wallet)
    case .ics: return BriefCalendar(brief, language: language).text
    }
  }
}

extension BriefForm {
  var format: BriefFormat {
    switch self {
    case .html, .wallet: .html
    case .text: .text
    case .markdown: .md
    case .calendar: .ics
    }
  }
}
