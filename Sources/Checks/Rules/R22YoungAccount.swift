internal import Model

/// One of our WeChat accounts that is younger than 30 days, or that would not know whom to ask when
/// the platform wants a friend to vouch for it.
struct R22YoungAccount: Rule {
  let id = RuleID.r22
  let severity = Severity.note
  let question = Question.accounts
  var title: Phrase { Phrase("rule.r22") }
  var reason: Phrase { Phrase("rule.r22-reason") }
  var remedy: Phrase { Phrase("rule.r22-remedy") }

  private static let young = 30

  func check(_ staff: Staff, in book: Checked, _ found: inout Findings) {
    for place in staff.accounts.indices where staff.accounts[place].platform == "wechat" {
      let account = staff.accounts[place]
      if let created = account.createdOn, created.days(until: book.today) < Self.young {
        found.add(
          self, .record(staff.recordID), .table("account", place, "created_on"),
          Phrase("found.young-account", ["day": created.description]), .edit(staff.recordID))
      }
      if account.helper == nil, account.friendVerified != true {
        found.add(
          self, .record(staff.recordID), .table("account", place), Phrase("found.no-helper"),
          .edit(staff.recordID))
      }
    }
  }
}
