/// Records which channel is used for a purpose. The agreement before it is superseded, not deleted;
/// for `backup`, only one about the same channel is, because several stand in for each other in
/// order.
public struct Agree: Equatable, Sendable {
  public var contact: String
  public var purpose: Purpose
  public var channel: Channel
  public var on: Day?
  public var via: String?
  public var words: String?
  public var reviewBy: Day?

  public init(contact: String, purpose: Purpose, channel: Channel) {
    self.contact = contact
    self.purpose = purpose
    self.channel = channel
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let person = try contents.contact(contact)
    guard person.account(for: channel) != nil else {
      throw .noAccount(contact: contact, platform: channel.platform, handle: channel.handle)
    }
    let day = on ?? world.today
    if day > world.today { throw .inTheFuture(field: "agreed_on", day) }
    let path = RecordID(.contact, contact).path
    var operations: [Operation] = []
    for (index, old) in person.agreements.enumerated() where isReplaced(old, person) {
      operations.append(
        .set(
          path: path, .table(Agreement.table, index: index), key: "superseded_on",
          to: .day(day), was: nil))
    }
    var agreement = Agreement(
      purpose: purpose, platform: channel.platform, handle: handleToWrite(person), agreedOn: day)
    agreement.agreedBy = world.staff
    agreement.via = via
    agreement.words = words
    agreement.reviewBy = reviewBy ?? day.adding(days: contents.settings.intervals.review)
    operations.append(.append(path: path, table: Agreement.table, agreement.entryList))
    return Plan(
      Phrase(
        "did.agree",
        [
          "name": person.displayName, "purpose": purpose.rawValue, "platform": channel.platform,
        ]), operations, subject: person.recordID)
  }

  /// The handle is written only where the platform alone would not say which account is meant.
  private func handleToWrite(_ person: Contact) -> String? {
    person.accounts.count { $0.platform == channel.platform } > 1
      ? person.resolved(channel).handle : channel.handle
  }

  private func isReplaced(_ old: Agreement, _ person: Contact) -> Bool {
    guard old.purpose == purpose, old.isInForce else { return false }
    return purpose != .backup || person.resolved(old.channel) == person.resolved(channel)
  }
}
