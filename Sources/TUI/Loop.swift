/// Runs an application on a surface: all waiting events, then their effects, then one picture. News
/// has a picture at once: the next ones may be long in coming, or many.
///
/// Sleeps while nothing happens, without wake-ups.
public struct Loop: Sendable {
  public enum Step: Equatable, Sendable {
    case goOn, quit
  }

  /// After so many events a picture is drawn even if more are waiting.
  private static let burst = 4096

  private var lastInput = 0
  private var hasRested = false

  public init() {}

  /// Run until `perform` says `.quit`, or the terminal hung up.
  ///
  /// `perform` carries out one effect. It may change the application, which is then drawn again.
  /// `begun` is called once, when the first picture is on the screen, with what is shown.
  public mutating func run<App: Application, Screen: Surface & ~Copyable>(
    _ application: inout App, on screen: inout Screen,
    begun: (App) -> Void = { _ in },
    perform: (App.Effect, inout App, inout Screen) -> Step
  ) {
    var frame = Frame(size: screen.size)
    lastInput = screen.milliseconds
    var hasBegun = false
    while true {
      if frame.size == screen.size { frame.clear() } else { frame = Frame(size: screen.size) }
      application.view(&frame)
      screen.draw(frame)
      if !hasBegun { begun(application) }
      hasBegun = true
      var event = wait(application, on: &screen)
      var count = 0
      while let now = event {
        for effect in application.handle(now)
        where perform(effect, &application, &screen) == .quit {
          return
        }
        // There is nothing to draw on, and reading again would never wait.
        if now == .ended(.hangup) { return }
        count += 1
        event = count < Self.burst && now != .wake ? screen.next(within: 0) : nil
        if let event { note(event, screen.milliseconds) }
      }
    }
  }

  /// Wait for an event, or for the rest that the application asked for.
  private mutating func wait<App: Application, Screen: Surface & ~Copyable>(
    _ application: App, on screen: inout Screen
  ) -> Event? {
    var limit: Int?
    if !hasRested, let rest = application.rest {
      limit = max(0, lastInput + min(rest, Int(Int32.max)) - screen.milliseconds)
    }
    guard let event = screen.next(within: limit) else {
      guard limit != nil else { return nil }
      hasRested = true
      return .rested
    }
    note(event, screen.milliseconds)
    return event
  }

  private mutating func note(_ event: Event, _ now: Int) {
    switch event {
    case .key, .paste, .mouse:
      lastInput = now
      hasRested = false
    default: break
    }
  }
}
