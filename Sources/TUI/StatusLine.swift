/// One line that says what just happened, with a smaller remark at its right end.
public struct StatusLine: Equatable, Sendable {
  public var text: String
  public var role: Role
  /// Left out where there is no room for both.
  public var remark: String

  public init(_ text: String = "", role: Role = .text, remark: String = "") {
    self.text = text
    self.role = role
    self.remark = remark
  }

  public func draw(_ frame: inout Frame, row: Int, column: Int = 0, width: Int) {
    frame.put(text, row: row, column: column, width: width, role: role, fill: true)
    guard !remark.isEmpty, Width.of(text) + Width.of(remark) + 2 <= width else { return }
    frame.putRight(remark, row: row, before: column + width, role: .muted)
  }
}
