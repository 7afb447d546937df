internal import Model

/// An ID that does not look as such IDs do, or that names a group, a number or nobody: contacts' and
/// our own. Old accounts break every pattern, so it is worth a look and no error.
struct R06UnusualHandle: Rule {
  let id = RuleID.r06
  let severity = Severity.warning
  let question = Question.accounts
  var title: Phrase { Phrase("rule.r06") }
  var reason: Phrase { Phrase("rule.r06-reason") }
  var remedy: Phrase { Phrase("rule.r06-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    check(contact.contact.accounts, contact.contact.recordID, in: book, &found)
  }

  func check(_ staff: Staff, in book: Checked, _ found: inout Findings) {
    check(staff.accounts, staff.recordID, in: book, &found)
  }

  private func check(
    _ accounts: [Account], _ record: RecordID, in book: Checked, _ found: inout Findings
  ) {
    for place in accounts.indices {
      guard let handle = accounts[place].handle,
        !book.platforms.isFlawless(handle, on: accounts[place].platform),
        let platform = book.platforms[accounts[place].platform]
      else { continue }
      for notice in platform.notices(about: handle) where !Self.ofOthers.contains(notice.key) {
        found.add(
          self, .record(record), .table("account", place, "handle"), notice, .edit(record),
          severity: Self.light.contains(notice.key) ? .note : nil)
      }
    }
  }

  /// A mailbox that is blocked has a rule of its own.
  private static let ofOthers: Set<String> = ["handle.not-readable-in-china"]
  private static let light: Set<String> = [
    "handle.system-id", "handle.roams-hong-kong", "handle.roams-macao", "handle.roams-taiwan",
    "handle.new-number-range", "handle.china-tenant", "handle.long-number",
  ]
}
