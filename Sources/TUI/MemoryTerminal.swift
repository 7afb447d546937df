/// A terminal for tests: a script of events goes in, frames come out as values.
///
/// When the script is used up, a wait without limit answers `.ended(.hangup)`, so that a loop under
/// test always ends.
public struct MemoryTerminal: Surface {
  public private(set) var size: Size
  /// The clock; a wait that runs out moves it on by its limit.
  public private(set) var milliseconds = 0
  /// Every frame that was drawn.
  public private(set) var frames: [Frame] = []
  /// Everything that was copied to the clipboard.
  public private(set) var copied: [String] = []
  public private(set) var hasMouse = false
  public private(set) var theme: Theme?
  public private(set) var redraws = 0
  public private(set) var stops = 0
  public private(set) var suspensions = 0
  public var clipboardWorks = true

  private var script: [Entry]

  /// An entry of the script.
  public enum Entry: Equatable, Sendable {
    /// Arrives together with the entries around it.
    case event(Event)
    /// Nothing arrives for so many milliseconds; what waited before is drawn.
    case pause(Int)
  }

  public init(rows: Int, columns: Int, _ script: [Entry] = []) {
    size = Size(rows: rows, columns: columns)
    // Read from the end.
    self.script = script.reversed()
  }

  /// Keys by name, each drawn by itself: `"j j Enter"`.
  public init(rows: Int, columns: Int, keys: String) {
    let entries = keys.split(separator: " ").compactMap { Key(named: String($0)) }
    self.init(rows: rows, columns: columns, entries.flatMap { [.pause(0), .event(.key($0))] })
  }

  /// The last frame; an empty one before the first.
  public var frame: Frame { frames.last ?? Frame(size: size) }

  public mutating func draw(_ frame: borrowing Frame) {
    frames.append(copy frame)
  }

  public mutating func next(within limit: Int?) -> Event? {
    while let entry = script.last {
      switch entry {
      case .event(let event):
        script.removeLast()
        if case .resize(let new) = event { size = new }
        return event
      case .pause(let length):
        if let limit, limit <= length {
          milliseconds += limit
          // A poll (limit 0) must not use the pause up, or the loop would never draw in between.
          if limit > 0 { script[script.count - 1] = .pause(length - limit) }
          return nil
        }
        milliseconds += length
        script.removeLast()
      }
    }
    guard let limit else { return .ended(.hangup) }
    milliseconds += limit
    return nil
  }

  public mutating func copy(_ text: String) -> Bool {
    if clipboardWorks { copied.append(text) }
    return clipboardWorks
  }

  public mutating func redraw() { redraws += 1 }
  public mutating func stop() { stops += 1 }
  public mutating func setMouse(_ on: Bool) { hasMouse = on }
  public mutating func setTheme(_ theme: Theme) { self.theme = theme }

  public mutating func suspend<Outcome>(_ body: () -> Outcome) -> Outcome {
    suspensions += 1
    return body()
  }
}
