internal import Synchronization

/// What this process wrote last to each file, so that a watch does not report it as somebody
/// else's.
final class OwnWrites: Sendable {
  private let hashes = Mutex<[String: Int]>([:])

  /// - Parameter bytes: nil where the file was removed.
  func note(_ path: String, _ bytes: [UInt8]?) {
    hashes.withLock { $0[path] = bytes.hashValue }
  }

  /// Whatever it says from now on is news.
  func forget(_ path: String) { hashes.withLock { $0[path] = nil } }

  /// Whether the file says what was written here last. Once it does not, that is forgotten: should
  /// somebody bring the same text back later, it is news again.
  func isOwn(_ path: String, _ bytes: [UInt8]?) -> Bool {
    hashes.withLock { hashes in
      if hashes[path] == bytes.hashValue { return true }
      hashes[path] = nil
      return false
    }
  }
}
