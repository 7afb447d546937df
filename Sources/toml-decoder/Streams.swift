import Glibc

/// Everything that a file descriptor gives until its end; what an error leaves is cut off.
func readAll(from descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  while true {
    let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, buffer.count)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, buffer.count) }
      count = max(got, 0)
    }
    if part.isEmpty { return bytes }
    bytes += part
  }
}

/// Writes a text; a reader that has gone away is no error worth a message.
func write(_ text: String, to descriptor: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if written < 0, errno == EINTR { continue }
    guard written > 0 else { return }
    rest = rest.dropFirst(written)
  }
}
