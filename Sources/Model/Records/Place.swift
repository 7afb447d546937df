/// A stored property of a record or of one of its tables.
///
/// Named by a key path, reached by its offset: writing through a key path takes a hundred times
/// longer, and a book of ten thousand contacts has some 300,000 values. A computed property has no
/// offset and is reached through its key path.
struct Place<Owner, Value>: Sendable {
  private let path: any WritableKeyPath<Owner, Value> & Sendable
  private let offset: Int?

  init(_ path: any WritableKeyPath<Owner, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<Owner>.offset(of: path)
  }

  @inline(__always)
  func get(_ owner: Owner) -> Value {
    guard let offset else { return owner[keyPath: path] }
    return withUnsafePointer(to: owner) { owner in
      (UnsafeRawPointer(owner) + offset).assumingMemoryBound(to: Value.self).pointee
    }
  }

  @inline(__always)
  func change<Result>(_ owner: inout Owner, _ body: (inout Value) -> Result) -> Result {
    guard let offset else { return body(&owner[keyPath: path]) }
    return withUnsafeMutablePointer(to: &owner) { owner in
      body(&(UnsafeMutableRawPointer(owner) + offset).assumingMemoryBound(to: Value.self).pointee)
    }
  }

  @inline(__always)
  func set(_ owner: inout Owner, _ value: Value) {
    change(&owner) { $0 = value }
  }
}
