/// Where the keys of large tables stand, so that a table of a million keys takes no million
/// comparisons a key. A hash table with open addressing.
struct KeyIndex: Sendable {
  /// A table with more children than this is looked up here, a smaller one by walking.
  static let threshold: UInt32 = 24

  private struct Slot {
    var hash: Int
    var parent: UInt32
    /// 0 in an empty slot.
    var node: UInt32
  }

  /// None, or a power of two of which at most half are taken, so that every search meets an empty
  /// one.
  private var slots: [Slot] = []
  private var count = 0

  /// Adds a key that is not there yet.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, in parent: UInt32, node: UInt32) {
    if count &* 2 >= slots.count { grow() }
    place(Slot(hash: hash(key), parent: parent, node: node))
    count &+= 1
  }

  /// The node under a key, or 0. `isKey` tells whether a candidate has it.
  func find(
    _ key: UnsafeBufferPointer<UInt8>, in parent: UInt32, isKey: (UInt32) -> Bool
  ) -> UInt32 {
    guard !slots.isEmpty else { return 0 }
    let hash = hash(key)
    var index = hash & (slots.count &- 1)
    while slots[index].node != 0 {
      let slot = slots[index]
      if slot.hash == hash, slot.parent == parent, isKey(slot.node) { return slot.node }
      index = (index &+ 1) & (slots.count &- 1)
    }
    return 0
  }

  private mutating func grow() {
    let old = slots
    slots = Array(
      repeating: Slot(hash: 0, parent: 0, node: 0), count: max(128, old.count &* 2))
    for slot in old where slot.node != 0 { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    var index = slot.hash & (slots.count &- 1)
    while slots[index].node != 0 { index = (index &+ 1) & (slots.count &- 1) }
    slots[index] = slot
  }

  /// Seeded anew in every run, so that no document can be built to collide.
  private func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(key))
    return hasher.finalize()
  }
}
