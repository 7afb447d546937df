internal import Glibc

/// Text on its way to a file descriptor, sent in large pieces.
///
/// When the reader goes away (`haode ls | head`), the rest is dropped in silence; `isClosed` says so.
struct Output {
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  private(set) var isClosed = false
  /// The disk was full, say: what was to be said is not all there.
  private(set) var hasFailed = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  mutating func line(_ text: String) {
    write(text)
    waiting.append(UInt8(ascii: "\n"))
  }

  mutating func write(_ text: String) { write(text.utf8) }

  mutating func write(_ bytes: some Sequence<UInt8>) {
    waiting.append(contentsOf: bytes)
    if waiting.count >= 65_536 { flush() }
  }

  mutating func flush() {
    guard !isClosed else { return waiting.removeAll() }
    var sent = 0
    waiting.withUnsafeBytes { bytes in
      while sent < bytes.count, !isClosed {
        let count = Glibc.write(
          descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count > 0 {
          sent += count
        } else if errno == EAGAIN {
          var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&wait, 1, -1)
        } else if errno != EINTR {
          isClosed = true
          hasFailed = errno != EPIPE
        }
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
