/// A terminal: frames go out, events come in. The real one is in `Terminal`, the one for tests is
/// `MemoryTerminal`.
public protocol Surface: ~Copyable {
  var size: Size { get }
  /// Milliseconds of a clock that never goes back.
  var milliseconds: Int { get }

  mutating func draw(_ frame: borrowing Frame)

  /// The next event, waiting at most so long: nil waits until there is one, 0 not at all.
  ///
  /// - Returns: nil when the time was over.
  mutating func next(within milliseconds: Int?) -> Event?

  /// Put text on the user's clipboard. False when the terminal cannot, or the text is too long.
  mutating func copy(_ text: String) -> Bool

  /// From the next frame on, send every cell again: something else wrote on the screen.
  mutating func redraw()

  /// Stop the program as Ctrl-Z does elsewhere; `Event.resumed` follows when it goes on.
  mutating func stop()

  /// Give the terminal back while `body` runs, for an editor or a pager.
  mutating func suspend<Outcome>(_ body: () -> Outcome) -> Outcome

  mutating func setMouse(_ on: Bool)
  mutating func setTheme(_ theme: Theme)
}
