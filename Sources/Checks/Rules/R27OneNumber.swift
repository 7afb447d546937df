internal import Model

/// All ways to somebody hang on one telephone number: lose the SIM, and the account cannot be
/// recovered just when SMS and calls are gone too. A warning for our own people.
struct R27OneNumber: Rule {
  let id = RuleID.r27
  let severity = Severity.warning
  let question = Question.backups
  var title: Phrase { Phrase("rule.r27") }
  var reason: Phrase { Phrase("rule.r27-reason") }
  var remedy: Phrase { Phrase("rule.r27-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    let accounts = contact.routes.filter(\.isUsable).compactMap(\.account)
    guard accounts.count > 1, accounts.count == contact.routes.count(where: \.isUsable) else {
      return
    }
    guard let number = book.sharedNumber(of: accounts.map { contact.contact.accounts[$0] }) else {
      return
    }
    found.add(
      self, contact.subject, .table("account", accounts[0]),
      Phrase("found.one-number", ["number": number]),
      .agree(contact: contact.id, purpose: .backup), severity: .note)
  }

  func check(_ staff: Staff, in book: Checked, _ found: inout Findings) {
    guard staff.accounts.count > 1, let number = book.sharedNumber(of: staff.accounts) else {
      return
    }
    found.add(
      self, .record(staff.recordID), .table("account", 0),
      Phrase("found.one-number", ["number": number]), .edit(staff.recordID))
  }
}

extension Checked {
  /// The number that every one of these accounts hangs on; nil where one does not, or may not.
  func sharedNumber(of accounts: [Account]) -> String? {
    var shared: String?
    for account in accounts {
      guard let number = number(of: account) else { return nil }
      if let shared, shared != number { return nil }
      shared = number
    }
    return shared
  }

  private func number(of account: Account) -> String? {
    if let bound = account.boundTo { return PhoneNumber(bound)?.e164 ?? bound }
    guard let handle = account.handle, let rule = platforms[account.platform]?.handleRule,
      rule == .phone || rule == .phoneOrEmail
    else { return nil }
    return PhoneNumber(handle)?.e164
  }
}
