import Model

/// What a screen has not taken in yet of what happened to the book.
enum Lag: Sendable {
  case nothing
  /// Of these records, each set of them.
  case records([Set<RecordID>])
  case everything

  mutating func add(_ changed: Set<RecordID>?) {
    guard let changed else { return self = .everything }
    switch self {
    case .nothing: self = .records([changed])
    case .records(let known): self = .records(changed.isEmpty ? known : known + [changed])
    case .everything: break
    }
  }
}

/// Screens follow the book when somebody looks at them: sorting all of them would hold up the one in
/// view.
extension Workbench {
  /// - Parameter changed: nil where everything can be another.
  mutating func followAll(_ changed: Set<RecordID>?) {
    desk.plans = [:]
    for place in screens.indices { follow(place, changed) }
    followSupposedTrip()
    if changed != [] { changeAnswers { [desk] in $0.follow(desk, changed: changed) } }
  }

  mutating func follow(_ place: Int, _ changed: Set<RecordID>?) { behind[place].add(changed) }

  /// To be called before a screen is looked at, or asked for what it has.
  mutating func catchUp(_ place: Int) {
    make(place)
    let lag = behind[place]
    behind[place] = .nothing
    switch lag {
    case .nothing: break
    case .records(let sets):
      let all = sets.dropFirst().reduce(into: sets.first ?? []) { $0.formUnion($1) }
      screens[place]?.follow(desk, changed: all)
    case .everything: screens[place]?.follow(desk, changed: nil)
    }
  }
}
