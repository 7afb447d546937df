/// Whether a mail comes from whom it seems to come from, as far as its headers tell. Headers can be
/// forged: no signature of a mail server (DKIM) is checked here, and `match` says so.
struct SenderCheck {
  /// More senders than these are named by nobody but a flood.
  private static let limit = 3

  let warnings: [AnswerWarning]

  init(_ mail: ReceivedMail, _ contents: Contents, _ decision: Decision, _ letter: AskedLetter) {
    let people = decision.contacts.compactMap { contents.contacts[$0] }
    let isKnown: (String) -> Bool = { address in
      people.contains { Self.has($0, address) }
        || letter.to.contains { Self.same($0, address) }
    }
    var warnings: [AnswerWarning] = []
    if mail.from.isEmpty { warnings.append(.otherAddress("")) }
    let strangers = mail.from.filter { !isKnown($0.address) }
    warnings += strangers.prefix(Self.limit).map { .otherAddress($0.address) }
    for sender in mail.from.prefix(Self.limit) {
      if sender.name.contains("@"), !sender.name.lowercased().contains(sender.address.lowercased())
      {
        warnings.append(.spoofedName(sender.name))
      }
    }
    let senders = mail.from.map(\.address)
    for other in mail.replyTo.prefix(Self.limit).map(\.address)
    where !isKnown(other) && !senders.contains(where: { Self.same($0, other) }) {
      warnings.append(.replyElsewhere(other))
    }
    self.warnings = warnings
  }

  static func has(_ contact: Contact, _ address: String) -> Bool {
    contact.accounts.contains {
      $0.platform == "email" && $0.handle.map { same($0, address) } == true
    }
  }

  private static func same(_ left: String, _ right: String) -> Bool {
    HandleRule.email.same(left, right)
  }
}
