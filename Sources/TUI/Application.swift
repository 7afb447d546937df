/// What a loop runs: a value whose properties are the whole state.
public protocol Application {
  /// What the application asks the world to do, as data.
  associatedtype Effect

  /// Take in one event. Pure: everything it wants done outside is in the effects it returns.
  mutating func handle(_ event: Event) -> [Effect]

  /// Draw the whole state.
  func view(_ frame: inout Frame)

  /// After how many milliseconds without keys, pastes or mouse `.rested` is wanted; nil for never.
  /// Asked after each event; delivered once for each rest.
  var rest: Int? { get }
}

extension Application {
  public var rest: Int? { nil }
}
