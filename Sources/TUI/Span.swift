/// A piece of a line in one role.
public struct Span: Hashable, Sendable {
  public var text: String
  public var role: Role

  public init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

extension Frame {
  /// Draw pieces one behind the other in at most `width` cells; the piece that does not fit is cut.
  ///
  /// - Returns: the cells used: those of the pieces, or `width` with `fill`.
  @discardableResult
  public mutating func put(
    _ spans: [Span], row: Int, column: Int, width: Int = .max, selected: Bool = false,
    fill: Bool = false
  ) -> Int {
    let room = min(width, size.columns - min(column, size.columns))
    var used = 0
    for span in spans where used < room {
      used += put(
        span.text, row: row, column: column + used, width: room - used, role: span.role,
        selected: selected)
    }
    guard fill, used < room else { return used }
    put("", row: row, column: column + used, width: room - used, selected: selected, fill: true)
    return room
  }
}
