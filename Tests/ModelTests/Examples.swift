@testable import Model

/// Small records for tests, each with the least that it needs.
enum Examples {
  static let now = Instant("2026-11-23T09:00:00Z")!  // a valid instant, written here
  /// A stand-in for SHA-256 that only has to tell texts apart.
  static let digest = Digest { "digest of \($0)" }
  static let world = World(now: now, homeOffset: 3600, staff: "anna", digest: digest)

  static func day(_ text: String) -> Day { Day(text)! }  // only dates written in tests

  static var liWei: Contact {
    var contact = Contact(id: "li-wei")
    contact.name = "Li Wei"
    contact.nameZh = "李伟"
    contact.region = .mainland
    contact.accounts = [
      Account(platform: "wechat", handle: "liwei_hq", preferred: true),
      Account(platform: "wechat", handle: "liwei_home"),
      Account(platform: "sms", handle: "+8613000000000"),
    ]
    return contact
  }

  static var price: Decision {
    var decision = Decision(id: "2026-11-20-price")
    decision.title = "Unit price HQ-77"
    decision.contacts = ["li-wei"]
    decision.decidedOn = day("2026-11-20")
    decision.platform = "wechat"
    decision.decisionKind = .price
    decision.wording = "12.40 CNY per piece"
    decision.wordingZh = "单价12.40元"
    decision.confirmBy = day("2026-11-27")
    return decision
  }

  static var contents: Contents {
    var contents = Contents()
    contents.contacts.put(liWei)
    contents.decisions.put(price)
    var anna = Staff(id: "anna")
    anna.name = "Anna Berg"
    contents.staff.put(anna)
    return contents
  }

  static func confirmation(
    of decision: Decision, on day: String, recorded: String? = nil
  ) -> Confirmation {
    var confirmation = Confirmation()
    confirmation.on = Examples.day(day)
    confirmation.recordedAt = recorded.flatMap { Instant($0) }
    confirmation.wordingSHA256 = CanonicalWording(decision).sha256(digest)
    return confirmation
  }

  static func dispute(on day: String, recorded: String? = nil) -> Dispute {
    var dispute = Dispute()
    dispute.on = Examples.day(day)
    dispute.recordedAt = recorded.flatMap { Instant($0) }
    return dispute
  }

  static func request(sent: String) -> Request {
    var request = Request()
    request.sent = Instant(sent)
    return request
  }
}
