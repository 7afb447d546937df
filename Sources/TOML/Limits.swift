/// What the parser refuses, so that no document can use up the stack or the memory.
struct Limits: Sendable {
  /// Tables, arrays and dotted keys inside one another.
  var depth = 128
  /// One gibibyte: offsets fit 32 bits, sums of them do not overflow.
  var bytes = 1 << 30
  /// Tables, arrays and values: 600 MB of nodes.
  var nodes = 1 << 24
}
