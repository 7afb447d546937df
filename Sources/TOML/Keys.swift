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
