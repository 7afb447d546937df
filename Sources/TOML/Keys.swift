/// A short hash of a key's bytes: its length, ends and middle, not all of it.
@inline(__always)
func keyTag(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt16 {
  guard let first = range.first, let last = range.last else { return 0 }
  var tag = UInt16(truncatingIfNeeded: range.count) &* 31
  tag = (tag ^ UInt16(bytes[first])) &* 31
  tag = (tag ^ UInt16(bytes[first &+ range.count / 2])) &* 31
  return (tag ^ UInt16(bytes[last])) &* 31
}

@inline(__always)
func areEqual(
  _ left: UnsafeBufferPointer<UInt8>, _ leftRange: Range<Int>,
  _ right: UnsafeBufferPointer<UInt8>, _ rightRange: Range<Int>
) -> Bool {
  guard leftRange.count == rightRange.count else { return false }
  for index in 0..<leftRange.count
  where left[leftRange.lowerBound &+ index] != right[rightRange.lowerBound &+ index] {
    return false
  }
  return true
}

/// The text of a node's key in UTF-8.
func decodedKey(_ bytes: UnsafeBufferPointer<UInt8>, _ node: Node) -> [UInt8] {
  node.flags.contains(.escapedKey)
    ? decodedBasic(bytes, node.keyRange) : Array(bytes[node.keyRange])
}

/// Where the keys of large tables stand, so that a table of a million keys takes no million
/// comparisons a key.
struct KeyIndex: Sendable {
  /// A table with more children than this is looked up here, a smaller one by walking.
  static let threshold: UInt32 = 24

  private struct Slot: Hashable {
    var parent: UInt32
    /// Of the key's bytes, seeded anew in every run, so that no document can be built to collide.
    var hash: Int
    /// 0, and 1 and more for further keys with the same hash.
    var attempt: UInt32
  }

  private var nodes: [Slot: UInt32] = [:]

  mutating func insert(_ key: [UInt8], in parent: UInt32, node: UInt32) {
    var slot = Slot(parent: parent, hash: hash(key), attempt: 0)
    while nodes[slot] != nil { slot.attempt &+= 1 }
    nodes[slot] = node
  }

  /// The node under a key, or 0. `isKey` tells whether a candidate has it.
  func find(_ key: [UInt8], in parent: UInt32, isKey: (UInt32) -> Bool) -> UInt32 {
    var slot = Slot(parent: parent, hash: hash(key), attempt: 0)
    while let node = nodes[slot] {
      if isKey(node) { return node }
      slot.attempt &+= 1
    }
    return 0
  }

  private func hash(_ key: [UInt8]) -> Int {
    var hasher = Hasher()
    key.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
