import Catalogue
import Model
import TOML
import Testing

@Suite("The sample book")
struct SampleTests {
  /// An ordinary Monday, both ends of a weekend, a leap day, the turn of a year, and a far century.
  static let todays = [
    "2026-11-23", "2026-11-27", "2026-11-28", "2026-11-29", "2028-02-29", "2026-12-31",
    "2027-01-01",
    "2100-03-01", "2026-10-03", "2026-11-30", "2026-12-06", "2027-05-04",
  ]

  @Test("reads without a complaint on any day", arguments: todays)
  func decodes(_ text: String) throws {
    let book = try SampleBook(text)
    #expect(book.problems == [])
    #expect(book.files.allSatisfy { !$0.text.contains("{{") && !$0.path.contains("{{") })
    #expect(Set(book.files.map(\.path)).count == book.files.count)
  }

  @Test("has the people, decisions and trips that it promises", arguments: todays)
  func counts(_ text: String) throws {
    let book = try SampleBook(text)
    #expect(book.contents.staff.count == 3)
    #expect(book.contents.contacts.count == 14)
    #expect(book.contents.decisions.count == 12)
    #expect(book.contents.trips.count == 2)
  }

  @Test("has decisions in every state, late ones and ones due soon", arguments: todays)
  func states(_ text: String) throws {
    let book = try SampleBook(text)
    let states = book.contents.decisions.map { $0.state(book.world.digest) }
    #expect(Set(states) == Set(DecisionState.allCases))
    let open = book.contents.decisions.filter { $0.state(book.world.digest).isOpen }
    let deadlines = Deadlines(.weekdays, Intervals(), today: book.today)
    #expect(open.contains { deadlines.isOverdue($0, $0.state(book.world.digest)) })
    #expect(open.contains { (0...7).contains(book.today.days(until: $0.confirmBy ?? book.today)) })
    #expect(open.contains { $0.decisionKind == .payeeChange })
  }

  @Test("has the pending price of 李伟", arguments: todays)
  func price(_ text: String) throws {
    let book = try SampleBook(text)
    let liWei = try #require(book.contents.contacts["li-wei"])
    let price = try #require(book.contents.decisions.first { $0.title == "Unit price HQ-77" })
    #expect(liWei.nameZh == "李伟")
    #expect(price.contacts == ["li-wei"])
    #expect(price.state(book.world.digest) == .agreedInChat)
    #expect((1...5).contains(book.today.days(until: try #require(price.confirmBy))))
  }

  @Test("keeps the evidence that its confirmations name, under its hash", arguments: todays)
  func evidence(_ text: String) throws {
    let book = try SampleBook(text)
    let named = book.contents.decisions.flatMap(\.confirmations).compactMap(\.evidence)
    #expect(named.count == 3)
    for path in named {
      let file = try #require(book.files.first { $0.path == path })
      #expect(path == "evidence/\(book.world.digest.hex(file.text)).eml")
    }
  }

  @Test("has no weekends and nothing from the future", arguments: todays)
  func dates(_ text: String) throws {
    let book = try SampleBook(text)
    for file in book.files {
      for word in file.text.split(whereSeparator: { " \n\"".contains($0) }) {
        guard let day = Day(String(word.prefix(10))) else { continue }
        #expect(day.weekday <= 5, "\(file.path): \(word)")
        if let instant = Instant(String(word)) { #expect(instant <= book.world.now) }
      }
    }
    for contact in book.contents.contacts {
      for test in contact.tests {
        guard let sent = test.sent, let answered = test.answered else { continue }
        #expect(sent < answered)
      }
    }
  }

  @Test("has a channel of every mark, and a trip ahead")
  func marks() throws {
    let book = try SampleBook("2026-11-23")
    let marks = book.contents.contacts.flatMap { contact in
      contact.agreements.filter(\.isInForce).map {
        contact.mark(
          of: $0.channel, platforms: PlatformCatalogue.builtIn(),
          intervals: book.contents.settings.intervals, now: book.world.now,
          calendar: CalendarCatalogue.builtIn())
      }
    }
    #expect(Set(marks) == Set(ChannelMark.allCases))
    #expect(book.contents.trips.contains { $0.from ?? book.today > book.today })
    #expect(book.contents.contacts.contains { $0.agreements.isEmpty })
    #expect(book.contents.contacts.contains { $0.name.isEmpty })
    #expect(book.contents.contacts.contains { $0.nameZh == nil })
  }

  @Test("travels in working weeks, and tests from inside China only then", arguments: todays)
  func travels(_ text: String) throws {
    let book = try SampleBook(text)
    let past = try #require(book.contents.trips.first { $0.id.hasSuffix("ningbo") })
    let (from, to) = (try #require(past.from), try #require(past.to))
    #expect(from.weekday == 1 && from.days(until: to) == 4)
    #expect(!(0...4).contains { from.adding(days: $0).description.hasSuffix("-10-01") })
    #expect(past.reviews.allSatisfy { ($0.reviewedOn ?? to) < from })
    let inside = book.contents.contacts.flatMap(\.tests).filter {
      $0.by == "jonas" && $0.from != .outside
    }
    #expect(inside.count == 5)
    #expect(inside.allSatisfy { (from...to).contains($0.sent?.day() ?? book.today) })
  }

  @Test("is made at the ends of the calendar too", arguments: ["0001-01-01", "9999-12-31"])
  func ends(_ text: String) throws {
    #expect(try SampleBook(text).contents.contacts.count == 14)
  }

  @Test("uses only numbers and domains that belong to nobody")
  func fiction() throws {
    for file in try SampleBook("2026-11-23").files {
      for word in file.text.split(whereSeparator: { " \n\"<>()".contains($0) }) {
        if word.hasPrefix("+") && word.count > 5 {
          let allowed = ["+86130000000", "+4917139200", "+447700900"]
          #expect(allowed.contains { word.hasPrefix($0) }, "\(file.path): \(word)")
        }
        if word.contains("@"), word.contains(".") {
          let allowed = ["@example.com", "@example.cn"]
          #expect(allowed.contains { word.hasSuffix($0) }, "\(file.path): \(word)")
        }
      }
    }
  }
}
