internal import Model
internal import TUI
internal import Texts

/// Terms of the glossary and of the decisions, those that nobody validated first.
struct TermList {
  static let fields = ["term", "meaning", "validated_by", "validated_on", "in"]

  private let open: OpenBook
  private let texts: Texts

  init(_ open: OpenBook, _ texts: Texts) {
    self.open = open
    self.texts = texts
  }

  private static let columns = [
    ListColumn("term", Phrase("column.term")), ListColumn("meaning", Phrase("column.meaning")),
    ListColumn("validated_by", Phrase("column.validated-by"), givesWay: 1),
    ListColumn("validated_on", Phrase("column.validated-on"), givesWay: 2),
    ListColumn("in", Phrase("column.in"), givesWay: 3, role: .muted),
  ]

  func rows(_ query: Query) -> ([ListColumn], [ListRow]) {
    let all =
      (open.contents.glossary?.terms ?? []).map { ($0, "glossary") }
      + open.contents.decisions.flatMap { decision in
        decision.terms.map { ($0, "decisions/\(decision.id)") }
      }
    let rows = all.compactMap { term, place -> ListRow? in
      let key = SearchKey(names: [term.term], labels: [term.meaning ?? ""])
      let rank = query.rank(key) { field in
        switch field {
        case "in": [place]
        default:
          term.entries.first { $0.key == field }.flatMap { JSON($0.value).plain }.map { [$0] } ?? []
        }
      }
      guard rank != nil else { return nil }
      return row(term, place)
    }
    return (Self.columns, rows)
  }

  private func row(_ term: Term, _ place: String) -> ListRow {
    ListRow(
      id: term.term,
      order: ListOrder(
        rank: .exactName, number: term.validatedOn == nil ? 0 : 1,
        key: SortKey(name: "", nameZh: term.term, id: place)),
      cells: {
        [
          .init(term.term), .init(term.meaning ?? ""),
          .init(
            term.validatedBy ?? "—", term.validatedBy == nil ? .warning : nil,
            plain: term.validatedBy ?? ""),
          .init(term.validatedOn?.description ?? ""), .init(place),
        ]
      },
      json: {
        .object(term.entries.map { ($0.key, JSON($0.value)) } + [("in", .text(place))])
      })
  }
}
