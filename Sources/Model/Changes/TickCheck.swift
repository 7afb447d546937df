/// Ticks a check of the travel list by hand, or takes the tick away.
public struct TickCheck: Equatable, Sendable {
  public var trip: String
  /// `T07`
  public var check: String
  public var isUndone: Bool
  public var isNotNeeded: Bool
  public var note: String?

  public init(
    trip: String, check: String, isUndone: Bool = false, isNotNeeded: Bool = false,
    note: String? = nil
  ) {
    self.trip = trip
    self.check = check
    self.isUndone = isUndone
    self.isNotNeeded = isNotNeeded
    self.note = note
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let record = RecordID(.trip, trip)
    guard let current = contents.trips[trip] else { throw contents.unknown(record) }
    let old = current.ticks.indices.filter { current.ticks[$0].check == check }
    if isUndone, old.isEmpty { throw .nothingToChange }
    let drops = old.reversed().map { index in
      Operation.drop(
        path: record.path, table: Tick.table, index: index, current.ticks[index].entryList)
    }
    let arguments = ["check": check, "name": current.title]
    if isUndone {
      return Plan(Phrase("did.untick", arguments), Array(drops), subject: record)
    }
    var tick = Tick()
    tick.check = check
    tick.on = world.today
    tick.by = world.staff
    tick.notNeeded = isNotNeeded ? true : nil
    tick.note = note
    return Plan(
      Phrase("did.tick", arguments),
      drops + [.append(path: record.path, table: Tick.table, tick.entryList)], subject: record)
  }
}
