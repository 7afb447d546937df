import Model

/// How far one can rely on reaching somebody, as numbers to sort by.
struct ChannelStrength {
  /// 0 where the channel for business and a backup in another failure domain are tested, and more for
  /// all that is missing.
  let weakness: Int
  /// Moment of the last test of the channel for business, in seconds; nil where there was none.
  let lastTest: Int?

  init(_ contact: Contact, _ desk: Desk) {
    let routes = desk.reach.routes(to: contact)
    let business = routes.first { $0.purpose == .business }
    let backup = routes.filter {
      $0.purpose != .business && $0.purpose != nil && $0.isUsable && $0.domain != business?.domain
    }
    .map { Self.points($0.mark) }.min()
    weakness = 3 * (business.map { Self.points($0.mark) } ?? 4) + (backup ?? 4)
    lastTest = business?.test.flatMap { contact.tests[$0].sent }.map { Int($0.seconds) }
  }

  private static func points(_ mark: ChannelMark) -> Int {
    switch mark {
    case .tested: 0
    case .untested: 2
    case .failed: 4
    case .blocked: 5
    }
  }
}
