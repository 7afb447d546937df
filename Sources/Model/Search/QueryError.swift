/// Why a query cannot be understood.
public enum QueryError: Error, Hashable, Sendable {
  /// `field:value` with a field that no record has; with the known ones that look most like it.
  case unknownField(String, nearest: [String])
}
