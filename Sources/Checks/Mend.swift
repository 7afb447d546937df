public import Model

/// What puts a finding right: the form that a screen opens, and the command that does the same.
public enum Mend: Hashable, Sendable {
  case agree(contact: String, purpose: Purpose)
  case test(contact: String, channel: Channel)
  /// Ask for a confirmation in a formal channel.
  case request(decision: String)
  case confirm(decision: String)
  /// Have a Chinese speaker look at a term.
  case validate(term: String)
  case review(trip: String, contact: String)
  case tick(trip: String, check: String)
  /// Change the record by hand, at the place of the finding.
  case edit(RecordID)
  /// Change another file of the book by hand.
  case editFile(String)
  /// Bring in the official holidays of a year.
  case importHolidays(year: Int)

  /// Arguments of `haode`; what the user has to fill in stands in capitals.
  public var arguments: [String] {
    switch self {
    case .agree(let contact, let purpose): ["agree", contact, purpose.rawValue, "PLATFORM"]
    case .test(let contact, let channel):
      ["test", contact, channel.handle.map { "\(channel.platform):\($0)" } ?? channel.platform]
        + ["--from", "NETWORK"]
    case .request(let decision): ["request", decision]
    case .confirm(let decision): ["confirm", decision, "--channel", "email"]
    case .validate(let term): ["validate", term, "--by", "NAME"]
    case .review(let trip, let contact): ["review", trip, "--contact", contact]
    case .tick(let trip, let check): ["tick", trip, check]
    case .edit(let record):
      ["edit", record.path.hasSuffix(".toml") ? String(record.path.dropLast(5)) : record.path]
    case .editFile(let path): ["edit", path]
    case .importHolidays(let year): ["import", "\(year).json"]
    }
  }
}
