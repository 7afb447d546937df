/// What an answer most likely means for its decision. A suggestion: a person says yes to it.
public enum AnswerMeaning: String, CaseIterable, Hashable, Sendable {
  case confirmed, acknowledged, disputed, unclear
}

/// The meaning of what was written above the quotation, with its reason.
///
/// Careful on purpose: 收到, 好的 and OK alone never confirm; a condition, a question or a "but"
/// beside a confirming word leaves the meaning unclear, as does a "not" or a "tomorrow" in its clause,
/// and a word of doubt beats both.
public struct AnswerSuggestion: Equatable, Sendable {
  /// Who writes more says more than a word can tell: a person has to read it.
  static let limit = 10_000

  public let meaning: AnswerMeaning
  /// Why, for people.
  public let reason: Phrase

  /// - Parameters:
  ///   - text: what the sender wrote, without quotations (`Quotation.own`).
  ///   - reference: of the letter, to be named as the reason where it stands beside the word.
  public init(_ text: String, nature: ReceivedMail.Nature = .personal, reference: String? = nil) {
    switch nature {
    case .bounce:
      self.init(.unclear, Phrase("mail.reason-bounce"))
      return
    case .automatic:
      self.init(.unclear, Phrase("mail.reason-automatic"))
      return
    case .personal: break
    }
    if text.utf8.count > Self.limit {
      self.init(.unclear, Phrase("mail.reason-long"))
      return
    }
    let text = AnswerWords.folded(text)
    if text.isEmpty {
      self.init(.unclear, Phrase("mail.reason-empty"))
    } else if let word = AnswerWords.dispute.first(in: text) {
      self.init(.disputed, Phrase("mail.reason-dispute", ["word": word]))
    } else if let word = AnswerWords.confirm.first(in: text) {
      self = Self.confirming(word, text, reference)
    } else if let word = AnswerWords.receipt.first(in: text) {
      self.init(.acknowledged, Phrase("mail.reason-receipt", ["word": word]))
    } else {
      self.init(.unclear, Phrase("mail.reason-none"))
    }
  }

  private init(_ meaning: AnswerMeaning, _ reason: Phrase) {
    self.meaning = meaning
    self.reason = reason
  }

  private static func confirming(
    _ word: String, _ text: String, _ reference: String?
  ) -> AnswerSuggestion {
    if let doubt = AnswerWords.condition.first(in: text) ?? AnswerDoubt.first(in: text) {
      return AnswerSuggestion(
        .unclear, Phrase("mail.reason-condition", ["word": word, "doubt": doubt]))
    }
    if text.contains("?") || text.contains("吗") {
      return AnswerSuggestion(.unclear, Phrase("mail.reason-question", ["word": word]))
    }
    if let reference, text.contains(reference.lowercased()) {
      return AnswerSuggestion(
        .confirmed, Phrase("mail.reason-reference", ["word": word, "reference": reference]))
    }
    return AnswerSuggestion(.confirmed, Phrase("mail.reason-confirm", ["word": word]))
  }
}
