/// Answers the checks of the travel list that the book knows the answer of.
struct TravelAnswers {
  let trip: Trip
  let contents: Contents
  let platforms: Platforms
  let calendar: WorkCalendar
  let now: Instant

  func answer(_ check: String) -> TravelAnswer {
    switch check {
    case "T01": travellers(Phrase("travel.no-wechat", [:])) { $0.recoveryReady == true }
    case "T02": travellers(Phrase("travel.no-code", [:])) { $0.phoneReachableInChina == true }
    case "T03":
      travellers(Phrase("travel.no-helper", [:])) { $0.friendVerified == true || $0.helper != nil }
    case "T04":
      travellers(Phrase("travel.no-card", [:])) { $0.realName == true && $0.cardBound == true }
    case "T05": partners
    case "T06": networks
    case "T09": mail
    case "T12": addresses
    case "T14": terms
    case "T27": evidence
    case "T19": .done(Phrase("travel.one-zone"))
    case "T20": holidays
    case "T21": filled(trip.emergencyPhone, Phrase("travel.no-emergency-phone"))
    case "T24":
      trip.deputies.isEmpty
        ? .open(Phrase("travel.no-deputy"))
        : .done(Phrase("travel.deputies", ["names": names(trip.deputies)]))
    default: .unknown
    }
  }

  private func travellers(_ lack: Phrase, _ fits: (Account) -> Bool) -> TravelAnswer {
    if trip.travellers.isEmpty { return .open(Phrase("travel.no-travellers")) }
    let without = trip.travellers.filter { id in
      contents.staff[id]?.accounts.contains { $0.platform == "wechat" && fits($0) } != true
    }
    return without.isEmpty
      ? .done(Phrase("travel.all-travellers"))
      : .open(Phrase(lack.key, ["names": names(without)]))
  }

  private var partners: TravelAnswer {
    let silent = trip.contacts.filter { id in
      guard let contact = contents.contacts[id] else { return true }
      return !contact.agreements.contains { agreement in
        agreement.isInForce
          && contact.mark(
            of: agreement.channel, platforms: platforms, intervals: contents.settings.intervals,
            now: now, calendar: calendar) == .tested
      }
    }
    if trip.contacts.isEmpty { return .open(Phrase("travel.no-contacts")) }
    return silent.isEmpty
      ? .done(Phrase("travel.all-answering"))
      : .open(
        Phrase("travel.silent", ["n": String(silent.count), "names": contactNames(silent)]))
  }

  private var networks: TravelAnswer {
    let missing = trip.untestedNetworks(contents)
    return missing.isEmpty && !trip.networks.isEmpty
      ? .done(Phrase("travel.networks-tested"))
      : .open(Phrase("travel.networks-untested", ["n": String(missing.count)]))
  }

  private var mail: TravelAnswer {
    let without = trip.travellers.filter { id in
      let addresses = contents.staff[id].map { person in
        [person.email].compactMap(\.self)
          + person.accounts.filter { $0.platform == "email" }.compactMap(\.handle)
      }
      return addresses?.contains { !isBlocked($0) } != true
    }
    // That one opens there, only a person can tell; that none can, the book sees.
    return without.isEmpty ? .unknown : .open(Phrase("travel.no-mail", ["names": names(without)]))
  }

  private var addresses: TravelAnswer {
    let ready = trip.addresses.filter { ($0.addressZh ?? "") != "" && ($0.phone ?? "") != "" }
    return ready.contains { $0.kind == .hotel }
      ? .done(Phrase("travel.addresses", ["n": String(ready.count)]))
      : .open(Phrase("travel.no-hotel"))
  }

  /// The decisions with the trip's contacts.
  private var decisions: [Decision] {
    let people = Set(trip.contacts)
    return contents.decisions.filter { !people.isDisjoint(with: $0.contacts) }
  }

  private var terms: TravelAnswer {
    let open = Set(decisions.flatMap(\.terms).filter { $0.validatedBy == nil }.map(\.term)).sorted()
    // That no other term needs it, only a person can tell.
    return open.isEmpty
      ? .unknown
      : .open(
        Phrase(
          "travel.terms-open",
          ["n": String(open.count), "names": open.prefix(4).joined(separator: ", ")]))
  }

  private var evidence: TravelAnswer {
    let without = decisions.filter { decision in
      guard let last = decision.lastConfirmation else { return false }
      return last.evidence == nil
    }
    return without.isEmpty
      ? .unknown
      : .open(
        Phrase(
          "travel.no-evidence",
          [
            "n": String(without.count),
            "names": without.prefix(4).map(\.title).joined(separator: ", "),
          ]))
  }

  private var holidays: TravelAnswer {
    guard let from = trip.from, let to = trip.to else { return .unknown }
    for year in Set([from.parts.year, to.parts.year]).sorted()
    where calendar.certainty(ofYear: year) != .official {
      return .open(Phrase("travel.no-calendar", ["year": String(year)]))
    }
    return .done(Phrase("travel.calendar-official"))
  }

  private func filled(_ text: String?, _ lack: Phrase) -> TravelAnswer {
    guard let text, !text.isEmpty else { return .open(lack) }
    return .done(Phrase("travel.noted", ["text": text]))
  }

  private func names(_ ids: [String]) -> String {
    ids.map { contents.staff[$0]?.name ?? $0 }.joined(separator: ", ")
  }

  private func contactNames(_ ids: [String]) -> String {
    ids.prefix(4).map { contents.contacts[$0]?.displayName ?? $0 }.joined(separator: ", ")
      + (ids.count > 4 ? " …" : "")
  }

  /// Mail services that do not open in mainland China.
  private func isBlocked(_ address: String) -> Bool {
    platforms["email"]?.mailProvider(of: address)?.mainland == .blocked
  }
}

extension Trip {
  /// Contact and network of the trip from which no channel was answered since the day before
  /// departure.
  public func untestedNetworks(_ contents: Contents) -> [(contact: String, network: Network)] {
    let start = from.map { Instant($0.adding(days: -1), hour: 0, minute: 0) }
    let wanted = networks.compactMap(Network.init(rawValue:)).filter(\.isInsideChina)
    return contacts.flatMap { id in
      wanted.filter { network in
        contents.contacts[id]?.tests.contains { test in
          test.from == network && test.answered != nil
            && (start == nil || test.sent.map { sent in start.map { sent >= $0 } == true } == true)
        } != true
      }.map { (contact: id, network: $0) }
    }
  }
}
