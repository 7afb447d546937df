/// A value of a document, free of it.
public enum Value: Hashable, Sendable {
  case string(String)
  case integer(Int64)
  case float(Double)
  case boolean(Bool)
  case offsetDateTime(OffsetDateTime)
  case localDateTime(LocalDateTime)
  case localDate(LocalDate)
  case localTime(LocalTime)
  case array([Value])
  /// The members in their order. A key stands at most once.
  case table([Member])

  /// A key of a table and what stands under it.
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: Value

    public init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }
}

extension Value {
  /// Whether both are written alike in TOML: unlike `==`, two NaN are the same, `0.0` and `-0.0`
  /// are not, and text is the same only scalar by scalar.
  func isSame(as other: Value) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.float(let left), .float(let right)):
      left.bitPattern == right.bitPattern || (left.isNaN && right.isNaN)
    case (.array(let left), .array(let right)):
      left.elementsEqual(right) { $0.isSame(as: $1) }
    case (.table(let left), .table(let right)):
      left.elementsEqual(right) {
        $0.key.utf8.elementsEqual($1.key.utf8) && $0.value.isSame(as: $1.value)
      }
    default: self == other
    }
  }
}
