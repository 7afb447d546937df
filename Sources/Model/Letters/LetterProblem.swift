/// Why a letter cannot be written.
public enum LetterProblem: Error, Hashable, Sendable {
  case change(ChangeProblem)
  case noTemplate(String)
  /// A template that is broken, with its place.
  case template(Complaint)
  /// The rules of the platform forbid what the letter says.
  case forbidden(platform: String)
  /// Nothing says on which channel the letter would go.
  case noChannel(contact: String, purpose: Purpose)
  /// The decision names nobody that the book knows.
  case nobody(decision: String)
  case noTerms(decision: String)

  public var phrase: Phrase {
    switch self {
    case .change(let problem): problem.phrase
    case .noTemplate(let name): Phrase("letter.no-template", ["name": name])
    case .template(let complaint): complaint.phrase
    case .forbidden(let platform): Phrase("letter.forbidden", ["platform": platform])
    case .noChannel(let contact, let purpose):
      Phrase("letter.no-channel", ["id": contact, "purpose": purpose.rawValue])
    case .nobody(let decision): Phrase("letter.nobody", ["id": decision])
    case .noTerms(let decision): Phrase("letter.no-terms", ["id": decision])
    }
  }
}
