import Model
import TUI

/// The columns of a contact. Narrow lists drop the organisation first, then the personal channel,
/// the backup and the Latin name; never the hanzi, the business channel and the signs.
extension ContactRecords {
  static let columns = [
    Columns.Column(least: 4, most: 8, importance: 9, whole: true),
    Columns.Column(least: 10, most: 22, importance: 4),
    Columns.Column(least: 24, most: 32, importance: 1),
    Columns.Column(least: 8, most: 14, importance: 8, whole: true),
    Columns.Column(least: 8, most: 14, importance: 2, whole: true),
    Columns.Column(least: 8, most: 14, importance: 3, whole: true),
    Columns.Column(least: 2, most: 7, importance: 7, whole: true),
  ]

  static let headers: [ColumnHeader?] = [
    ColumnHeader(phrase: Phrase("head.name")), nil,
    ColumnHeader(phrase: Phrase("head.organisation")),
    ColumnHeader(phrase: Phrase("purpose.business")),
    ColumnHeader(phrase: Phrase("purpose.personal")),
    ColumnHeader(phrase: Phrase("purpose.backup")),
    nil,
  ]

  static func row(_ id: String, _ desk: Desk, _ columns: Columns) -> [Cell] {
    guard let contact = desk.contents.contacts[id] else { return [] }
    return cells(desk.summary(contact), desk, hasLatinColumn: columns.places[1] != nil)
  }

  private static func cells(
    _ summary: ContactSummary, _ desk: Desk, hasLatinColumn: Bool
  ) -> [Cell] {
    let hanzi = summary.nameZh ?? ""
    // A person without hanzi keeps the name where the Latin column has gone.
    let first = hanzi.isEmpty && !hasLatinColumn ? summary.name : hanzi
    return [
      Cell(first), Cell(summary.name == hanzi ? "" : summary.name),
      Cell(summary.organisation ?? summary.organisationZh ?? "", .muted),
      channel(summary.business, desk), channel(summary.personal, desk),
      channel(summary.backup, desk), Cell(signs(summary)),
    ]
  }

  private static func channel(_ agreed: ContactSummary.Agreed?, _ desk: Desk) -> Cell {
    guard let agreed else { return Cell("  —") }
    return Cell([agreed.mark.sign, Span(" " + desk.platform(agreed.platform))])
  }

  private static func signs(_ summary: ContactSummary) -> [Span] {
    var spans: [Span] = []
    if summary.openDecisions > 0 { spans.append(Span("●\(summary.openDecisions)", .warning)) }
    if summary.failedChannels > 0 {
      if !spans.isEmpty { spans.append(Span(" ")) }
      spans.append(Span("✗\(summary.failedChannels)", .danger))
    }
    return spans
  }
}
