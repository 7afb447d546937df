internal import Model

/// A contact with whom nothing can be confirmed: no formal channel agreed, and no account on one that
/// works where the contact lives.
struct R02NoFormalChannel: Rule {
  let id = RuleID.r02
  let severity = Severity.error
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r02") }
  var reason: Phrase { Phrase("rule.r02-reason") }
  var remedy: Phrase { Phrase("rule.r02-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    let formal = book.contents.settings.formalChannels
    let isThere = contact.routes.contains { route in
      (route.purpose == .formal || formal.contains(route.channel.platform))
        && route.mark != .blocked
    }
    if isThere { return }
    found.add(
      self, contact.subject, .file, Phrase("found.no-formal-channel"),
      .agree(contact: contact.id, purpose: .formal))
  }
}
