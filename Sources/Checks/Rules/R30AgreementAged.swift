internal import Model

/// An agreement in force whose day to look at it again is over.
struct R30AgreementAged: Rule {
  let id = RuleID.r30
  let severity = Severity.note
  let question = Question.agreements
  var title: Phrase { Phrase("rule.r30") }
  var reason: Phrase { Phrase("rule.r30-reason") }
  var remedy: Phrase { Phrase("rule.r30-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    let agreements = contact.contact.agreements
    for place in agreements.indices where agreements[place].isInForce {
      guard let purpose = agreements[place].purpose, let day = due(agreements[place], in: book),
        day < book.today
      else { continue }
      found.add(
        self, contact.subject,
        .table("agreement", place, agreements[place].reviewBy == nil ? "agreed_on" : "review_by"),
        Phrase("found.agreement-aged", ["purpose": purpose.rawValue, "day": day.description]),
        .agree(contact: contact.id, purpose: purpose))
    }
  }

  private func due(_ agreement: Agreement, in book: Checked) -> Day? {
    agreement.reviewBy
      ?? agreement.agreedOn.map { $0.adding(days: book.contents.settings.intervals.review) }
  }
}
