import Catalogue
import Checks
import Model

/// Books of a few records, checked on 2026-11-23, a Monday, at 15:00 UTC.
struct Desk {
  var contents = Contents()
  var now = instant("2026-11-23T15:00:00Z")
  var calendar = WorkCalendar.weekdays
  static let platforms = PlatformCatalogue.builtIn()
  static let lists = CheckLists(
    glossary: GlossaryCatalogue.builtIn(), drafts: DraftCheck(ContentRulesCatalogue.builtIn()),
    travel: TravelList.builtIn())

  var checked: Checked {
    Checked(
      contents, platforms: Self.platforms, calendar: calendar,
      world: World(now: now, digest: Digest { String($0.utf8.count) }), lists: Self.lists)
  }

  func found(_ rule: RuleID) -> [Finding] { Checks.run(checked, rules: [rule]) }

  /// Keys of what a rule says.
  func keys(_ rule: RuleID) -> [String] { found(rule).map(\.phrase.key) }

  func reach(_ contact: Contact) -> [Route] { checked.reach.routes(to: contact) }
}

func contact(_ id: String = "li-wei", _ change: (inout Contact) -> Void = { _ in }) -> Desk {
  var contact = Contact(id: id)
  contact.name = "Li Wei"
  contact.region = .mainland
  change(&contact)
  var desk = Desk()
  desk.contents.contacts.put(contact)
  return desk
}

func decision(_ change: (inout Decision) -> Void = { _ in }) -> Desk {
  var decision = Decision(id: "2026-11-20-price")
  decision.title = "Price"
  decision.wording = "12.40 CNY"
  change(&decision)
  var desk = Desk()
  desk.contents.decisions.put(decision)
  return desk
}

func staff(_ change: (inout Staff) -> Void = { _ in }) -> Desk {
  var staff = Staff(id: "anna")
  staff.name = "Anna"
  change(&staff)
  var desk = Desk()
  desk.contents.staff.put(staff)
  return desk
}

extension Desk {
  /// With a trip to the contact that begins on a day.
  func travelling(_ from: String, networks: [String] = ["roaming"]) -> Desk {
    var trip = Trip(id: "trip")
    trip.title = "Trip"
    trip.from = day(from)
    trip.to = day(from).adding(days: 5)
    trip.contacts = ["li-wei"]
    trip.travellers = ["anna"]
    trip.networks = networks
    var desk = self
    desk.contents.trips.put(trip)
    return desk
  }
}

extension Contact {
  mutating func account(_ platform: String, _ handle: String) {
    accounts.append(Account(platform: platform, handle: handle))
  }

  mutating func agree(_ purpose: Purpose, _ platform: String, _ handle: String? = nil) {
    agreements.append(
      Agreement(purpose: purpose, platform: platform, handle: handle, agreedOn: day("2026-11-01")))
  }

  mutating func test(
    _ platform: String, _ sent: String, answered: Bool, from network: Network = .outside
  ) {
    var test = ChannelTest(platform: platform, sent: instant(sent), from: network)
    if answered { test.answered = instant(sent).adding(seconds: 60) }
    tests.append(test)
  }
}

func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("the tests write days that exist") }
  return day
}

func instant(_ text: String) -> Instant {
  guard let instant = Instant(text) else { preconditionFailure("the tests write times that exist") }
  return instant
}
