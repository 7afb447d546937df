internal import Glibc
internal import Model

/// A small file of the user's configuration.
enum PlainFile {
  enum Outcome {
    case absent
    case bytes([UInt8])
    case unreadable(Phrase)
  }

  private static let limit = 1 << 20

  /// Up to 1 MiB. Never waits: a pipe or a device is no configuration.
  static func read(_ path: String) -> Outcome {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .absent }
      return .unreadable(
        Phrase("configuration.unreadable", ["reason": String(cString: strerror(errno))]))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .unreadable(Phrase("configuration.not-a-file"))
    }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count == 0 { return .bytes(bytes) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        return .unreadable(
          Phrase("configuration.unreadable", ["reason": String(cString: strerror(errno))]))
      }
      bytes += part[..<count]
      if bytes.count > limit { return .unreadable(Phrase("configuration.too-large")) }
    }
  }

  /// A new file and the folders above it, for its owner alone.
  ///
  /// - Returns: whether it was made; never in the place of one that is there.
  static func create(_ path: String, _ text: String) -> Bool {
    for (place, character) in zip(path.indices, path).dropFirst() where character == "/" {
      mkdir(String(path[..<place]), 0o700)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    return write(descriptor, bytes, bytes.count) == bytes.count
  }
}
