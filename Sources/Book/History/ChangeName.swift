/// The name of a change's file in `.haode/changes/`. It says what undo and redo need to know, so
/// that they read names only; the number, not a clock, gives the order.
struct ChangeName: Equatable, Comparable, Sendable {
  let number: Int
  let action: ChangeRecord.Action

  init(_ record: ChangeRecord) {
    number = record.number
    action = record.action
  }

  init?(_ name: String) {
    guard name.hasSuffix(".toml") else { return nil }
    let parts = name.dropLast(5).split(separator: "-")
    guard parts.count >= 2, let number = Int(parts[0]), number >= 0 else { return nil }
    self.number = number
    switch (parts[1], parts.count > 2 ? Int(parts[2]) : nil) {
    case ("change", nil): action = .change
    case ("undo", let other?): action = .undo(of: other)
    case ("redo", let other?): action = .redo(of: other)
    default: return nil
    }
  }

  var text: String {
    switch action {
    case .change: "\(Self.digits(number))-change.toml"
    case .undo(let other): "\(Self.digits(number))-undo-\(Self.digits(other)).toml"
    case .redo(let other): "\(Self.digits(number))-redo-\(Self.digits(other)).toml"
    }
  }

  static func < (left: ChangeName, right: ChangeName) -> Bool { left.number < right.number }

  private static func digits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
  }
}
