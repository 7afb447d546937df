/// One value out of a list: Left and Right go through it, typing jumps to what begins so.
public struct Choice: Equatable, Sendable {
  public struct Option: Equatable, Sendable {
    /// What is stored.
    public let value: String
    /// What is shown.
    public let label: String

    public init(value: String, label: String) {
      self.value = value
      self.label = label
    }
  }

  public let options: [Option]
  /// nil: nothing chosen yet.
  public private(set) var index: Int?
  /// What was typed so far to find an option.
  private var typed = ""

  public init(_ options: [Option], value: String? = nil) {
    self.options = options
    index = options.firstIndex { $0.value == value }
  }

  public var value: String? { index.map { options[$0].value } }
  public var label: String { index.map { options[$0].label } ?? "" }

  /// - Returns: whether the value exists.
  @discardableResult
  public mutating func choose(_ value: String) -> Bool {
    guard let place = options.firstIndex(where: { $0.value == value }) else { return false }
    index = place
    return true
  }

  public mutating func handle(_ key: Key) -> Bool {
    guard !options.isEmpty, !key.control, !key.alt else { return false }
    if case .character(let character) = key.folded.code, character != " " {
      find(character)
      return true
    }
    typed = ""
    switch key.code {
    case .left: step(-1)
    case .right, .character: step(1)
    case .home: index = 0
    case .end: index = options.count - 1
    case .backspace, .delete: index = nil
    default: return false
    }
    return true
  }

  /// `‹ label ›` where it has the focus, else the label.
  public func draw(
    _ frame: inout Frame, row: Int, column: Int, width: Int, focused: Bool = true
  ) {
    guard focused else {
      frame.put(label, row: row, column: column, width: width, role: .field, fill: true)
      return
    }
    frame.put("‹ \(label) ›", row: row, column: column, width: width, role: .field, fill: true)
    frame.cursor = Point(row: row, column: column + min(2, max(0, width - 1)))
  }

  private mutating func step(_ way: Int) {
    guard let index else {
      self.index = way > 0 ? 0 : options.count - 1
      return
    }
    self.index = (index + way + options.count) % options.count
  }

  /// Go to the first option that begins with all that was typed, else to the next with this letter.
  private mutating func find(_ character: Character) {
    let longer = typed + character.lowercased()
    if let place = options.firstIndex(where: { Self.begins($0, longer) }) {
      (index, typed) = (place, longer)
      return
    }
    typed = character.lowercased()
    let start = (index ?? -1) + 1
    let order = (0..<options.count).map { ($0 + start) % options.count }
    if let place = order.first(where: { Self.begins(options[$0], typed) }) { index = place }
  }

  private static func begins(_ option: Option, _ typed: String) -> Bool {
    option.label.lowercased().hasPrefix(typed) || option.value.lowercased().hasPrefix(typed)
  }
}
