internal import Synchronization

/// What this process wrote last to each file, so that a watch does not report it as somebody
/// else's.
final class OwnWrites: Sendable {
  private let hashes = Mutex<[String: Int]>([:])

  /// - Parameter bytes: nil where the file was removed.
  func note(_ path: String, _ bytes: [UInt8]?) {
    hashes.withLock { $0[path] = bytes.hashValue }
  }

  func isOwn(_ path: String, _ bytes: [UInt8]?) -> Bool {
    hashes.withLock { $0[path] == bytes.hashValue }
  }
}
