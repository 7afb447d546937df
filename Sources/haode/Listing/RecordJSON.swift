internal import Model

/// Records as JSON: the keys of their files and derived ones, as `docs/json.md` promises.
struct RecordJSON {
  private let open: OpenBook

  init(_ open: OpenBook) { self.open = open }

  /// What a list shows of a record: everything but what has to be looked up in other records.
  func brief(_ record: AnyRecord) -> JSON { .object(members(record)) }

  /// With what other records say of it.
  func full(_ id: RecordID) -> JSON {
    guard let record = open.contents[id] else { return .null }
    return .object(members(record) + references(record))
  }

  private func members(_ record: AnyRecord) -> [(key: String, value: JSON)] {
    let id = record.recordID
    var members: [(key: String, value: JSON)] = [
      ("type", .text(id.kind.rawValue)), ("id", .text(id.id)), ("path", .text(id.path)),
    ]
    members += derived(record)
    let text = record.text
    members += text.entries.map { ($0.key, JSON($0.value)) }
    var names: [String] = []
    for table in text.tables where !names.contains(table.name) { names.append(table.name) }
    for name in names {
      let tables = text.tables.filter { $0.name == name }.map { table in
        JSON.object(table.entries.map { ($0.key, JSON($0.value)) })
      }
      members.append((name, .list(tables)))
    }
    return members
  }

  private func derived(_ record: AnyRecord) -> [(key: String, value: JSON)] {
    let world = open.world
    switch record {
    case .contact(let contact):
      return [("display_name", .text(contact.displayName)), ("channels", channels(contact))]
    case .decision(let decision):
      let state = decision.state(world.digest)
      var members: [(key: String, value: JSON)] = [
        ("state", .text(state.rawValue)), ("open", .flag(state.isOpen)),
        ("overdue", .flag(open.deadlines.isOverdue(decision, state))),
      ]
      if let day = open.deadlines.day(decision, state) {
        members.append(("due_on", .text(day.description)))
        members.append(("days_left", .whole(Int64(world.today.days(until: day)))))
      }
      members.append(
        ("current_wording_sha256", .text(CanonicalWording(decision).sha256(world.digest))))
      return members
    case .trip(let trip):
      guard let from = trip.from else { return [] }
      return [("days_until", .whole(Int64(world.today.days(until: from))))]
    case .staff: return []
    }
  }

  private func channels(_ contact: Contact) -> JSON {
    .list(
      contact.agreements.filter(\.isInForce).map { agreement in
        let channel = contact.resolved(agreement.channel)
        let mark = contact.mark(
          of: channel, platforms: open.platforms, intervals: open.contents.settings.intervals,
          now: open.now, calendar: open.calendar)
        var members: [(key: String, value: JSON)] = []
        if let purpose = agreement.purpose { members.append(("purpose", .text(purpose.rawValue))) }
        members.append(("platform", .text(channel.platform)))
        if let handle = channel.handle { members.append(("handle", .text(handle))) }
        members.append(("mark", .text(mark.rawValue)))
        return .object(members)
      })
  }

  private func references(_ record: AnyRecord) -> [(key: String, value: JSON)] {
    let others = open.contents.records(naming: record.recordID).sorted { $0.path < $1.path }
    func ids(_ kind: RecordKind) -> JSON {
      .list(others.filter { $0.kind == kind }.map { .text($0.id) })
    }
    switch record {
    case .contact, .staff: return [("decisions", ids(.decision)), ("trips", ids(.trip))]
    case .decision: return [("supersedes", ids(.decision))]
    case .trip: return []
    }
  }
}

extension JSON {
  init(_ value: FieldValue) {
    self =
      switch value {
      case .text(let text): .text(text)
      case .flag(let flag): .flag(flag)
      case .whole(let number): .whole(number)
      case .day(let day): .text(day.description)
      case .instant(let instant): .text(instant.description)
      case .texts(let texts): .list(texts.map(JSON.text))
      }
  }

  /// The value without quotation marks; nil for lists and objects.
  var plain: String? {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    case .whole(let number): String(number)
    case .null, .list, .object: nil
    }
  }
}
