/// What happened outside the program.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// Pasted text: no control characters except newline and tab.
  case paste(String)
  case mouse(Mouse)
  /// The terminal has a new size; the next frame is drawn in it.
  case resize(Size)
  /// Another thread put something into a mailbox.
  case wake
  /// Nobody pressed a key for as long as `Application.rest` asked.
  case rested
  /// The program was stopped and goes on; the screen is drawn anew.
  case resumed
  /// The program is asked to end. After `hangup` there is no terminal any more.
  case ended(Ending)
}

public enum Ending: Equatable, Sendable {
  case interrupt, terminate, quit, hangup
}

/// One use of the mouse on a cell.
public struct Mouse: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press, wheelUp, wheelDown
  }

  public let action: Action
  public let at: Point

  public init(_ action: Action, at point: Point) {
    self.action = action
    at = point
  }
}
