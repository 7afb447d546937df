/// A stored property of a record or of one of its tables.
///
/// Named by a key path, reached by its offset: writing through a key path takes a hundred times
/// longer, and a book of ten thousand contacts has some 300,000 values. Where the path is written out
/// and everything between is inlined, the compiler leaves the offset alone: a key path that is made
/// when the program runs costs 20 µs, and the first screen waits for a hundred of them.
struct Place<Owner, Value>: Sendable {
  private let offset: Int

  /// - Parameter path: of a stored property; a computed one has no place.
  @inline(__always)
  init(_ path: WritableKeyPath<Owner, Value>) {
    guard let offset = MemoryLayout<Owner>.offset(of: path) else {
      preconditionFailure("a computed property has no place")
    }
    self.offset = offset
  }

  @inline(__always)
  func get(_ owner: Owner) -> Value {
    withUnsafePointer(to: owner) { owner in
      (UnsafeRawPointer(owner) + offset).assumingMemoryBound(to: Value.self).pointee
    }
  }

  @inline(__always)
  func change<Result>(_ owner: inout Owner, _ body: (inout Value) -> Result) -> Result {
    withUnsafeMutablePointer(to: &owner) { owner in
      body(&(UnsafeMutableRawPointer(owner) + offset).assumingMemoryBound(to: Value.self).pointee)
    }
  }

  @inline(__always)
  func set(_ owner: inout Owner, _ value: Value) {
    change(&owner) { $0 = value }
  }
}
