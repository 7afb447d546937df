internal import ArgumentParser
internal import Model
internal import Texts

/// `--set KEY=VALUE`, into which `FieldArguments` turns `--name-zh 李伟` as well.
struct FieldOptions: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .unconditionalSingleValue, help: help(Phrase("help.set")))
  var set: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: help(Phrase("help.account")))
  var account: [String] = []

  /// The record with all that was asked for.
  func applied(
    to record: AnyRecord, in open: inout OpenBook
  ) throws(CommandFailure) -> AnyRecord {
    let shape = RecordShape(record.recordID.kind)
    var record = record
    for assignment in set {
      let (name, text) = try Self.parts(assignment)
      let key = try Self.key(name, shape)
      let value = text.isEmpty ? nil : try open.value(text, for: key)
      record = record.setting(key.name, value) ?? record
    }
    for text in account { record = try record.addingAccount(open.channel(text)) }
    if case .trip(let trip) = record, let odd = trip.oddities.first { throw .usage(odd.phrase) }
    return record
  }

  static func key(_ name: String, _ shape: RecordShape) throws(CommandFailure) -> RecordShape.Key {
    let wanted = name.split(separator: "-").joined(separator: "_")
    if let key = shape.key(wanted) { return key }
    let near = DidYouMean.nearest(wanted, in: shape.keys.map(\.name))
    throw .usage(
      near.isEmpty
        ? Phrase("arguments.no-such-field", ["field": name])
        : Phrase(
          "arguments.no-such-field-near", ["field": name, "near": near.joined(separator: ", ")]))
  }

  static func parts(_ assignment: String) throws(CommandFailure) -> (String, String) {
    guard let equals = assignment.firstIndex(of: "="), equals > assignment.startIndex else {
      throw .usage(Phrase("arguments.no-equals", ["text": assignment]))
    }
    return (
      OpenBook.trimmed(assignment[..<equals]),
      String(assignment[assignment.index(after: equals)...])
    )
  }
}

extension AnyRecord {
  /// The record with one more account; twice the same one changes nothing.
  func addingAccount(_ channel: Channel) throws(CommandFailure) -> AnyRecord {
    let account = Account(platform: channel.platform, handle: channel.handle)
    func has(_ accounts: [Account]) -> Bool {
      accounts.contains { $0.platform == channel.platform && $0.handle == channel.handle }
    }
    switch self {
    case .contact(var contact):
      if !has(contact.accounts) { contact.accounts.append(account) }
      return .contact(contact)
    case .staff(var person):
      if !has(person.accounts) { person.accounts.append(account) }
      return .staff(person)
    case .decision, .trip: throw .usage(Phrase("arguments.no-accounts"))
    }
  }

  /// The record without one of its accounts.
  func removingAccount(_ channel: Channel) throws(CommandFailure) -> AnyRecord {
    func isMeant(_ account: Account) -> Bool {
      account.platform == channel.platform
        && (channel.handle == nil || account.handle == channel.handle)
    }
    switch self {
    case .contact(var contact):
      let place = try Self.only(
        contact.accounts.indices.filter { isMeant(contact.accounts[$0]) }, channel)
      contact.accounts.remove(at: place)
      return .contact(contact)
    case .staff(var person):
      let place = try Self.only(
        person.accounts.indices.filter { isMeant(person.accounts[$0]) }, channel)
      person.accounts.remove(at: place)
      return .staff(person)
    case .decision, .trip: throw .usage(Phrase("arguments.no-accounts"))
    }
  }

  private static func only(_ places: [Int], _ channel: Channel) throws(CommandFailure) -> Int {
    let name = channel.platform + (channel.handle.map { ":" + $0 } ?? "")
    guard let place = places.first else {
      throw .told(Phrase("arguments.no-such-account", ["account": name]), .noSuchRecord)
    }
    guard places.count == 1 else {
      throw .usage(Phrase("arguments.several-accounts", ["account": name]))
    }
    return place
  }
}
