public import Model

/// The brief as events: the trip, the decisions to be confirmed, the holidays around it.
public struct BriefCalendar {
  private let brief: Brief
  private let language: BriefLanguage

  public init(_ brief: Brief, language: BriefLanguage = .both) {
    self.brief = brief
    self.language = language
  }

  public var text: String {
    CalendarWriter(stamp: brief.made).text(trip + decisions + holidays)
  }

  private func word(_ label: BriefWords.Label) -> String { brief.words[label].text(language) }

  private var trip: [CalendarWriter.Event] {
    guard let from = brief.trip.from, let to = brief.trip.to else { return [] }
    var event = CalendarWriter.Event(
      uid: "trip-\(brief.trip.id)@haode", from: from, to: to, summary: brief.trip.title)
    event.location = brief.trip.cities.joined(separator: ", ")
    event.description = brief.people.map { person in
      let ways = person.ways.prefix(2).map { way in
        "\(way.name.english) \(way.channel.handle ?? "—")"
      }
      return "\(person.contact.displayName): \(ways.joined(separator: ", "))"
    }.joined(separator: "\n")
    event.alarm = 3
    return [event]
  }

  /// Each once, also where several people of the trip share it.
  private var decisions: [CalendarWriter.Event] {
    var seen = Set<String>()
    return brief.people.flatMap { person in
      person.open.compactMap { decision -> CalendarWriter.Event? in
        guard let due = decision.due, seen.insert(decision.id).inserted else { return nil }
        var event = CalendarWriter.Event(
          uid: "decision-\(decision.id)@haode", from: due, to: due,
          summary: "\(decision.title): \(word(.due)) \(due)")
        let wording = [decision.wording.english, decision.wording.chinese]
        event.description = ([person.contact.displayName, word(decision.state.label)] + wording)
          .filter { !$0.isEmpty }.joined(separator: "\n")
        event.alarm = 1
        return event
      }
    }
  }

  private var holidays: [CalendarWriter.Event] {
    brief.holidays.map { day in
      let notes =
        (day.isWorkDay ? " (\(word(.makeUp)))" : "")
        + (day.isOfficial ? "" : " (\(word(.computed)))")
      return CalendarWriter.Event(
        uid: "day-\(day.from)-\(day.isWorkDay ? "work" : "off")@haode", from: day.from, to: day.to,
        summary: day.name.text(language) + notes)
    }
  }
}
