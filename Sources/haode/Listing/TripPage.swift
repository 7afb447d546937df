internal import Model
internal import TUI

/// A trip for reading: when, where, who, and which contacts were looked through.
struct TripPage {
  private let trip: Trip
  private let words: PageWords

  init(_ trip: Trip, _ words: PageWords) {
    self.trip = trip
    self.words = words
  }

  func write(to page: inout PageText) {
    let today = words.open.world.today
    let age =
      [trip.from, trip.to].compactMap(\.self).allSatisfy { $0 > today }
      ? trip.from.map(words.age) : trip.to.flatMap { $0 < today ? words.age($0) : nil }
    let days = PageWords.joined([trip.from?.description, trip.to?.description], " – ")
    page.flow([.init(PageWords.joined([days, age], ", "))])
    page.facts([
      (words(Phrase("column.cities")), trip.cities.joined(separator: ", ")),
      (
        words(Phrase("column.travellers")),
        trip.travellers.map(words.staff).joined(separator: ", ")
      ),
      (
        words(Phrase("page.networks")),
        trip.networks.map { name in
          Network(rawValue: name).map { words(Phrase("network.\($0.rawValue)")) } ?? name
        }.joined(separator: ", ")
      ),
      (words(Phrase("trips.deputies")), trip.deputies.map(words.staff).joined(separator: ", ")),
      (words(Phrase("trips.emergency")), trip.emergencyPhone),
    ])
    contacts(&page)
    addresses(&page)
    page.note(trip.note)
  }

  private func contacts(_ page: inout PageText) {
    guard !trip.contacts.isEmpty else { return }
    page.heading(words(Phrase("column.contacts")))
    let names = trip.contacts.map { PlainText.line(words.contact($0)) }
    let width = min(24, names.map { Width.of($0) }.max() ?? 0)
    for (id, name) in zip(trip.contacts, names) {
      let open = words.open
      let standing = ReviewStanding(id, trip, open.contents, open.world)
      let review = standing.review
      let (sign, outcome, role) = self.outcome(standing.state)
      page.flow(
        [
          .init("\(sign) \(name)", role, least: width + 2), .init(outcome, role),
          .init(review?.reviewedOn.map(words.dated) ?? "", .muted),
          .init(review?.by.map(words.staff) ?? "", .muted), .init(review?.note ?? ""),
        ], indent: 2, hang: 2)
    }
  }

  private func outcome(_ state: ReviewStanding.State) -> (String, String, Role) {
    let word = words(Phrase("review.\(state.rawValue)"))
    return switch state {
    case .reviewed: ("✓", word, .good)
    case .needsWork: ("!", word, .danger)
    case .reopened: ("~", word, .danger)
    case .gone: ("✗", word, .danger)
    case .notReviewed: ("?", word, .warning)
    }
  }

  private func addresses(_ page: inout PageText) {
    guard !trip.addresses.isEmpty else { return }
    page.heading(words(Phrase("trips.addresses")))
    for address in trip.addresses {
      let kind = address.kind.map { words(Phrase("place.\($0.rawValue)")) }
      page.flow(
        [kind, address.nameZh, address.name, address.addressZh, address.phone]
          .compactMap(\.self).filter { !$0.isEmpty }.map { .init($0) }, indent: 2, hang: 2)
    }
  }
}
