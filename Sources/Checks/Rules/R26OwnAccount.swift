internal import Model

/// One of our people without a WeChat account that is set up: registered, vouched for by a friend,
/// with a number that can be reached in China, real name, recovery. What is known to be missing is a
/// warning, what nobody has looked at a note.
struct R26OwnAccount: Rule {
  let id = RuleID.r26
  let severity = Severity.warning
  let question = Question.accounts
  var title: Phrase { Phrase("rule.r26") }
  var reason: Phrase { Phrase("rule.r26-reason") }
  var remedy: Phrase { Phrase("rule.r26-remedy") }

  func check(_ staff: Staff, in book: Checked, _ found: inout Findings) {
    let places = staff.accounts.indices.filter { staff.accounts[$0].platform == "wechat" }
    if places.isEmpty {
      found.add(
        self, .record(staff.recordID), .file, Phrase("found.no-own-account"),
        .edit(staff.recordID))
    }
    for place in places {
      let facts = Self.facts(staff.accounts[place], isTraveller: book.isTraveller(staff.id))
      let lacking = facts.filter { $0.value == false }
      let unknown = facts.filter { $0.value == nil }
      if let first = lacking.first {
        found.add(
          self, .record(staff.recordID), .table("account", place, first.key),
          Phrase("found.own-account-lacks", ["facts": Self.names(lacking)]),
          .edit(staff.recordID))
      }
      if !unknown.isEmpty {
        found.add(
          self, .record(staff.recordID), .table("account", place),
          Phrase("found.own-account-unknown", ["facts": Self.names(unknown)]),
          .edit(staff.recordID), severity: .note)
      }
    }
  }

  /// The key in the file, and the words for it in `[page]`.
  private typealias Fact = (key: String, name: String, value: Bool?)

  private static func names(_ facts: [Fact]) -> String {
    facts.map(\.name).joined(separator: ",")
  }

  /// Paying matters to those who travel.
  private static func facts(_ account: Account, isTraveller: Bool) -> [Fact] {
    let all: [Fact] = [
      ("registered", "registered", account.registered),
      ("friend_verified", "friend-verified", account.friendVerified),
      ("phone_reachable_in_china", "phone-reachable", account.phoneReachableInChina),
      ("recovery_ready", "recovery-ready", account.recoveryReady),
    ]
    let paying: [Fact] = [
      ("real_name", "real-name", account.realName), ("card_bound", "card-bound", account.cardBound),
    ]
    return isTraveller ? all + paying : all
  }
}
