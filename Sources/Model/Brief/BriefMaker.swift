/// Gathers a brief out of a book.
public struct BriefMaker {
  public let contents: Contents
  public let platforms: Platforms
  public let world: World
  public let words: BriefWords
  /// Channels that were agreed for personal talk stay out unless asked for.
  public var withPersonal = false
  /// The working days in which the answer to a test is waited for.
  public let calendar: WorkCalendar

  public init(
    _ contents: Contents, platforms: Platforms, calendar: WorkCalendar, world: World,
    words: BriefWords
  ) {
    self.contents = contents
    self.platforms = platforms
    self.calendar = calendar
    self.world = world
    self.words = words
  }

  /// - Note: contacts, staff and decisions that the trip names but the book lacks are left out; `check`
  ///   complains about them.
  public func brief(_ trip: Trip) -> Brief {
    let decisions = Dictionary(
      grouping: contents.decisions.flatMap { decision in
        decision.contacts.map { (contact: $0, decision: decision) }
      }, by: \.contact)
    let people = unique(trip.contacts).compactMap { contents.contacts[$0] }.map { contact in
      person(contact, (decisions[contact.id] ?? []).map(\.decision))
    }
    return Brief(
      trip: trip, travellers: unique(trip.travellers).compactMap { contents.staff[$0] },
      deputies: unique(trip.deputies).compactMap { contents.staff[$0] }, people: people,
      addresses: addresses(trip, people), holidays: BriefHolidays.around(trip, calendar),
      words: words, made: world.now,
      ahead: 8 * 3600 - world.homeOffset)
  }

  private func person(_ contact: Contact, _ decisions: [Decision]) -> Brief.Person {
    let left = withPersonal ? [] : contact.personalChannels
    var shown = contact
    shown.note = nil
    shown.agreements = []
    shown.tests = []
    shown.accounts = contact.accounts.filter { account in
      !left.contains(Channel(platform: account.platform, handle: account.handle))
    }
    let name = contact.nameZh.flatMap { $0.isEmpty ? nil : PinyinName.marked($0) }
    return Brief.Person(
      contact: shown, pinyin: name, ways: ways(contact, leaving: left), open: open(decisions))
  }

  private func ways(_ contact: Contact, leaving left: Set<Channel>) -> [Brief.Way] {
    var channels: [(channel: Channel, purposes: [Purpose])] = []
    func add(_ channel: Channel, _ purpose: Purpose?) {
      let channel = contact.resolved(channel)
      if left.contains(channel) { return }
      if let place = channels.firstIndex(where: { $0.channel == channel }) {
        if let purpose, !channels[place].purposes.contains(purpose) {
          channels[place].purposes.append(purpose)
        }
      } else {
        channels.append((channel, purpose.map { [$0] } ?? []))
      }
    }
    let order: [Purpose] =
      [.business, .urgent, .backup, .formal] + (withPersonal ? [.personal] : [])
    for purpose in order {
      for agreement in contact.agreements(for: purpose) { add(agreement.channel, purpose) }
    }
    for account in contact.accounts {
      add(Channel(platform: account.platform, handle: account.handle), nil)
    }
    return channels.map { way(contact, $0.channel, $0.purposes) }
  }

  private func way(_ contact: Contact, _ channel: Channel, _ purposes: [Purpose]) -> Brief.Way {
    let platform = platforms[channel.platform]
    let isDependable = platform?.linkConfidence == .high
    let link = isDependable ? channel.handle.flatMap { platform?.link(to: $0) } : nil
    return Brief.Way(
      channel: channel, purposes: purposes,
      name: Bilingual(
        platforms.name(channel.platform), platforms.name(channel.platform, chinese: true)),
      domain: platform?.failureDomain, mainland: platform?.mainland,
      mark: contact.mark(
        of: channel, platforms: platforms, intervals: contents.settings.intervals, now: world.now,
        calendar: calendar),
      lastTest: contact.lastTest(of: channel),
      verification: contact.account(for: channel)?.verification,
      link: link, steps: link == nil ? platform?.openSteps : nil)
  }

  private func open(_ decisions: [Decision]) -> [Brief.OpenDecision] {
    let deadlines = Deadlines(calendar, contents.settings.intervals, today: world.today)
    return decisions.compactMap { decision in
      let state = decision.state(world.digest)
      guard state.isOpen else { return nil }
      return Brief.OpenDecision(
        id: decision.id, title: decision.title, state: state,
        wording: Bilingual(decision.wording, decision.wordingZh ?? ""),
        due: deadlines.day(decision, state), isOverdue: deadlines.isOverdue(decision, state))
    }
    .sorted { ($0.due?.number ?? .max, $0.id) < ($1.due?.number ?? .max, $1.id) }
  }

  private func addresses(_ trip: Trip, _ people: [Brief.Person]) -> [Address] {
    let own = trip.addresses
    let theirs = people.compactMap { person -> Address? in
      let contact = person.contact
      guard let text = contact.addressZh, !text.isEmpty,
        !own.contains(where: { $0.contact == contact.id })
      else { return nil }
      var address = Address()
      address.kind = .office
      address.name = contact.organisation
      address.nameZh = contact.organisationZh
      address.addressZh = text
      address.phone = person.ways.first { $0.channel.platform == "phone" }?.channel.handle
      address.contact = contact.id
      return address
    }
    return own + theirs
  }

  private func unique(_ ids: [String]) -> [String] {
    var seen = Set<String>()
    return ids.filter { seen.insert($0).inserted }
  }
}

extension Contact {
  /// Channels in force for personal talk and for nothing else.
  public var personalChannels: Set<Channel> {
    let inForce = agreements.filter(\.isInForce)
    let personal = inForce.filter { $0.purpose == .personal }.map { resolved($0.channel) }
    let others = inForce.filter { $0.purpose != .personal }.map { resolved($0.channel) }
    return Set(personal).subtracting(others)
  }
}

/// A name in pinyin with its tones: `Ōuyáng Nà`.
enum PinyinName {
  static func marked(_ name: String) -> String? {
    let parts = Pinyin.parts(ofName: name)
    let words = [parts.surname, parts.given].map { syllables in
      var word = ""
      for syllable in syllables {
        // Without the apostrophe Xī'ān would be read xiān.
        if !word.isEmpty, ["a", "e", "o"].contains(syllable.plain.prefix(1)) { word += "'" }
        word += syllable.marked
      }
      return word.prefix(1).uppercased() + word.dropFirst()
    }.filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
