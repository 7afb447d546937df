public import Model

/// The day's work in words, for the screens and the command alike.
public struct DayText {
  private let plan: DayPlan
  private let now: Instant
  private let texts: Texts

  public init(_ plan: DayPlan, now: Instant, _ texts: Texts) {
    self.plan = plan
    self.now = now
    self.texts = texts
  }

  /// `2026-12-15 17:04 in Shenzhen, Guangzhou (Asia/Shanghai, UTC+8)`
  public var head: String {
    let cities = plan.here.cities.joined(separator: ", ")
    return texts(
      Phrase(
        cities.isEmpty ? "today.here" : "today.there",
        ["day": plan.today.description, "time": time, "zone": zone, "city": cities]))
  }

  /// Holidays and slow times.
  public var notes: [String] { plan.notes.map { texts($0) } }

  public func heading(_ lane: DayPlan.Lane) -> String { texts("today.lane-\(lane.rawValue)") }

  public func text(_ item: DayPlan.Item) -> String { texts(item.phrase) }

  public func call(_ item: DayPlan.Item) -> String? { item.call.map { texts($0.phrase) } }

  /// What can wait until the return, a line for each kind.
  public var left: [String] { plan.leftPhrases.map { texts($0) } }

  /// `17:04`
  public var time: String {
    let clock = now.clock(offset: plan.here.offset)
    return [clock.hour, clock.minute].map { $0 < 10 ? "0\($0)" : String($0) }
      .joined(separator: ":")
  }

  /// `Europe/Berlin, UTC+1`
  private var zone: String {
    let minutes = plan.here.offset / 60
    let rest = abs(minutes) % 60
    let offset =
      "UTC\(minutes < 0 ? "-" : "+")\(abs(minutes) / 60)"
      + (rest == 0 ? "" : ":" + (rest < 10 ? "0\(rest)" : String(rest)))
    return [plan.here.zone, offset].compactMap(\.self).joined(separator: ", ")
  }
}
