internal import Model

/// One of our people without a WeChat account that is set up: registered, vouched for by a friend,
/// with a number that can be reached in China, real name, recovery. What is known to be missing is a
/// warning, what nobody has looked at a note.
struct R26OwnAccount: Rule {
  let id = RuleID.r26
  let severity = Severity.warning
  let question = Question.accounts
  let title = Phrase("rule.r26")
  let reason = Phrase("rule.r26-reason")
  let remedy = Phrase("rule.r26-remedy")

  func check(_ staff: Staff, in book: Checked, _ found: inout Findings) {
    let places = staff.accounts.indices.filter { staff.accounts[$0].platform == "wechat" }
    if places.isEmpty {
      found.add(
        self, .record(staff.recordID), .file, Phrase("found.no-own-account"),
        .edit(staff.recordID))
    }
    for place in places {
      let facts = Self.facts(staff.accounts[place], isTraveller: book.isTraveller(staff.id))
      let lacking = facts.filter { $0.value == false }.map(\.key)
      let unknown = facts.filter { $0.value == nil }.map(\.key)
      if !lacking.isEmpty {
        found.add(
          self, .record(staff.recordID), .table("account", place, lacking.first),
          Phrase("found.own-account-lacks", ["facts": lacking.joined(separator: ", ")]),
          .edit(staff.recordID))
      }
      if !unknown.isEmpty {
        found.add(
          self, .record(staff.recordID), .table("account", place),
          Phrase("found.own-account-unknown", ["facts": unknown.joined(separator: ", ")]),
          .edit(staff.recordID), severity: .note)
      }
    }
  }

  /// Paying matters to those who travel.
  private static func facts(
    _ account: Account, isTraveller: Bool
  ) -> [(key: String, value: Bool?)] {
    let all: [(key: String, value: Bool?)] = [
      ("registered", account.registered), ("friend_verified", account.friendVerified),
      ("phone_reachable_in_china", account.phoneReachableInChina),
      ("recovery_ready", account.recoveryReady),
    ]
    return isTraveller
      ? all + [("real_name", account.realName), ("card_bound", account.cardBound)] : all
  }
}
