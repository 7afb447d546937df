internal import Glibc

/// Tells that something happened where a book is not, or cannot be read: it may be there now. Closed
/// when it goes away.
public final class PlaceWatch: Sendable {
  /// Readable when something happened; for `poll`.
  public let descriptor: Int32

  private static let mask = UInt32(
    bitPattern: IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE_SELF
      | IN_MOVE_SELF
      | IN_ONLYDIR)

  /// Watches the folder and those above it, as far as they are there. Once something happened, others
  /// may be there: watch anew.
  ///
  /// - Returns: nil where the system gives no watch.
  public init?(_ path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor < 0 { return nil }
    var way = Substring(path)
    while true {
      inotify_add_watch(descriptor, way.isEmpty ? "/" : String(way), Self.mask)
      guard let slash = way.lastIndex(of: "/") else { break }
      way = way[..<slash]
    }
  }

  deinit { close(descriptor) }

  /// Waits until nothing more happened for a moment: a folder comes back in several steps.
  ///
  /// - Parameter pause: milliseconds.
  public func settle(pause: Int32 = 20) {
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    for _ in 0..<10 {
      while read(descriptor, &buffer, buffer.count) > 0 {}
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&wait, 1, pause) <= 0 { return }
    }
  }
}
