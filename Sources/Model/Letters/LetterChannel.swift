extension LetterDesk {
  /// Where a letter goes: what was ordered, else what was agreed for its purpose.
  func channel(_ order: LetterOrder, _ matter: LetterMatter) throws(LetterProblem) -> Channel? {
    if order.kind == .terms { return nil }
    guard let person = matter.people.first else { throw .nobody(decision: order.id) }
    if let platform = order.platform {
      return person.resolved(Channel(platform: platform, handle: nil))
    }
    switch order.kind {
    case .confirmation: return Channel(platform: "email", handle: person.letterAddress)
    case .nudge: return try backup(of: person, matter.decision)
    case .chatNudge: return matter.decision?.chat(with: person)
    case .test, .inChina: return person.account(on: ["sms", "phone"]) ?? person.mainChannel
    case .backup, .channels, .announce, .terms: return person.mainChannel
    }
  }

  /// The first backup in the agreed order that is neither where the letter went nor switched off.
  private func backup(
    of person: Contact, _ decision: Decision?
  ) throws(LetterProblem) -> Channel {
    let used = decision?.requests.last?.channel
    let usable = person.agreements(for: .backup).first { agreement in
      let state = platforms[agreement.platform]?.mainland
      let isDead = state == .retired || state == .blocked && person.region == .mainland
      return agreement.platform != used && !isDead
    }
    guard let usable else { throw .noChannel(contact: person.id, purpose: .backup) }
    return person.resolved(usable.channel)
  }
}

extension Contact {
  /// The channel agreed for business, else the preferred account, else the first.
  var mainChannel: Channel? {
    if let agreed = agreements(for: .business).first { return resolved(agreed.channel) }
    return (accounts.first { $0.preferred == true } ?? accounts.first).map {
      Channel(platform: $0.platform, handle: $0.handle)
    }
  }

  /// The first of these platforms on which the person has an account.
  func account(on platforms: [String]) -> Channel? {
    platforms.lazy.map { Channel(platform: $0, handle: nil) }
      .first { self.account(for: $0) != nil }.map(resolved)
  }
}

extension Decision {
  /// The chat in which it was settled.
  func chat(with person: Contact) -> Channel? {
    platform.map { person.resolved(Channel(platform: $0, handle: handle)) }
  }
}
