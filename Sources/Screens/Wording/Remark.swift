import Model
import TUI

/// One thing to be said about the wording of a decision, as forms and details show it.
struct Remark: Equatable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The two wordings say different things.
    case difference
    /// A term of high risk that no Chinese speaker has looked at.
    case waiting
    /// Something is left open.
    case open
    /// A term that is easily misunderstood.
    case term
  }

  let kind: Kind
  let phrase: Phrase
  /// The key of the decision that it is about; nil where it is about both wordings.
  var field: String?
  /// As it stands in the wording, to be validated.
  var term: String?

  /// Whether somebody who types in this field of the decision wants to know it first.
  func isAbout(_ key: String?) -> Bool {
    field == nil ? key == "wording" || key == "wording_zh" : field == key
  }

  /// Sign and colour say the same.
  var sign: Span {
    switch kind {
    case .difference: Span("~", .danger)
    case .waiting: Span("?", .warning)
    case .open: Span("!", .warning)
    case .term: Span("·", .muted)
    }
  }

  /// Over as many rows as it needs.
  func rows(width: Int, _ desk: Desk) -> [[Span]] {
    let spans = [sign, Span(" "), Span(LetterText.line(desk.words(phrase)))]
    let hang = min(2, max(0, width - 1))
    return SpanWrap.lines(spans, width: max(1, width), hang: hang)
  }
}

extension WordingRemarks {
  var differenceRemarks: [Remark] {
    differences.map { Remark(kind: .difference, phrase: $0.phrase) }
  }

  var openRemarks: [Remark] {
    notices.map { Remark(kind: .open, phrase: $0.screenPhrase, field: $0.field) }
  }

  /// Those that wait for a Chinese speaker first.
  var termRemarks: [Remark] {
    (terms.filter(\.waits) + terms.filter { !$0.waits }).map { find in
      Remark(
        kind: find.waits ? .waiting : .term, phrase: find.phrase, field: find.field,
        term: find.words)
    }
  }

  /// All of them, the gravest first.
  var remarks: [Remark] {
    let terms = termRemarks
    return differenceRemarks + terms.filter { $0.kind == .waiting } + openRemarks
      + terms.filter { $0.kind == .term }
  }
}

extension WordingNotice {
  /// Without the options of the command line.
  fileprivate var screenPhrase: Phrase {
    switch kind {
    case .noOpenPoints: Phrase("remarks.no-open-points")
    case .noDeadline: Phrase("remarks.no-deadline")
    default: phrase
    }
  }
}

extension Glossary.Find {
  /// The term, what it can mean or was said to mean, and how to write it.
  fileprivate var phrase: Phrase {
    let meaning = validated?.meaning ?? entry.meaning
    if waits {
      return Phrase(
        "remarks.waits",
        ["term": words, "ask": entry.ask ?? meaning, "rendering": entry.rendering ?? ""])
    }
    let key = validated != nil ? "validated" : (entry.risk ?? .low).rawValue
    return Phrase(
      "remarks.term-\(key)",
      [
        "term": words, "meaning": meaning, "by": validated?.validatedBy ?? "",
        "rendering": entry.rendering ?? "",
      ])
  }
}

extension Desk {
  /// Who stands for a term of a decision: there, or in the book's glossary.
  func validation(of term: Term) -> Term? {
    if term.isValidated { return term }
    let spelling = Fold.text(term.term)
    return contents.glossary?.terms.first { $0.isValidated && Fold.text($0.term) == spelling }
  }

  /// Reads both wordings.
  func remarks(on decision: Decision) -> WordingRemarks {
    WordingRemarks(decision, glossary: glossary, own: contents.glossary)
  }
}
