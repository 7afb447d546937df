internal import Model

/// Bank details or a payee changed by chat, without a call-back to a number that was known before.
struct R18PayeeChange: Rule {
  let id = RuleID.r18
  let severity = Severity.warning
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r18") }
  var reason: Phrase { Phrase("rule.r18-reason") }
  var remedy: Phrase { Phrase("rule.r18-remedy") }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    guard decision.state != .withdrawn, decision.state != .superseded else { return }
    let record = decision.decision
    if let last = record.lastConfirmation, last.calledBack != nil, last.calledBackOn != nil {
      return
    }
    let isPayee = record.decisionKind == .payeeChange
    let key: String
    if isPayee {
      key = "kind"
    } else if !BankDetails.found(in: record.wording).isEmpty {
      key = "wording"
    } else if let chinese = record.wordingZh, !BankDetails.found(in: chinese).isEmpty {
      key = "wording_zh"
    } else {
      return
    }
    found.add(
      self, decision.subject, .key(key),
      isPayee ? Phrase("found.payee-change") : Phrase("found.bank-details"),
      .confirm(decision: record.id))
  }
}
