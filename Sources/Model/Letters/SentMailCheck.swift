/// What a mail that is said to be our letter tells of itself, and what speaks against its being that
/// letter.
public struct SentMailCheck: Equatable, Sendable {
  /// When it was sent; nil where it does not say so, says a moment that has not come, or is a draft.
  public let sent: Instant?
  /// Addresses that it went to; empty where it names none.
  public let to: [String]
  public let warnings: [Phrase]

  /// - Parameters:
  ///   - ours: addresses that we send from, in lower case.
  public init(
    _ mail: ReceivedMail, _ draft: LetterDraft, _ contents: Contents, ours: Set<String>,
    now: Instant
  ) {
    let decision = contents.decisions[draft.subject.id]
    to = mail.to.map(\.address).filter { $0.contains("@") }
    var warnings: [Phrase] = []
    if mail.isDraft {
      sent = nil
    } else if let date = mail.date, date <= now {
      sent = date
    } else {
      sent = nil
      warnings.append(Phrase("letter.sent-when"))
    }
    let from = mail.from.map(\.address)
    if !from.contains(where: { ours.contains($0.lowercased()) }) {
      warnings.append(
        Phrase(
          "letter.sent-not-ours", ["from": from.first.flatMap { $0.isEmpty ? nil : $0 } ?? "?"]))
    }
    let people = decision?.contacts.compactMap { contents.contacts[$0] } ?? []
    if !to.contains(where: { address in people.contains { SenderCheck.has($0, address) } }) {
      warnings.append(
        Phrase("letter.sent-elsewhere", ["to": to.isEmpty ? "?" : to.joined(separator: ", ")]))
    }
    if let reference = draft.reference,
      !(mail.subject + mail.text).lowercased().contains(reference.lowercased())
    {
      warnings.append(Phrase("letter.sent-no-reference", ["ref": reference]))
    }
    if let decision, !Self.holds(mail.text, decision) {
      warnings.append(Phrase("letter.sent-other-wording"))
    }
    self.warnings = warnings
  }

  /// Whether every line of one of the two wordings stands in the text, however it was folded.
  private static func holds(_ text: String, _ decision: Decision) -> Bool {
    let whole = squeezed(text)
    let wordings = [decision.wording, decision.wordingZh].compactMap { $0 }.filter { !$0.isEmpty }
    return wordings.isEmpty
      || wordings.contains { wording in
        wording.split(separator: "\n").allSatisfy { whole.contains(squeezed(String($0))) }
      }
  }

  private static func squeezed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
