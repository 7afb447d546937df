/// Something worked out for the picture, kept while what it was made from stays the same.
///
/// The key is any type: what is asked of generic types is looked up when the program starts.
struct Kept<Key, Value> {
  private var made: (key: Key, value: Value)?
}

extension Kept: Sendable where Key: Sendable, Value: Sendable {}

extension Kept where Key: Equatable {
  /// What was made from an equal key; nil where it has to be made.
  subscript(key: Key) -> Value? {
    get {
      guard let made, made.key == key else { return nil }
      return made.value
    }
    set { made = newValue.map { (key, $0) } }
  }
}
