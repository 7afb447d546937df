internal import Glibc

/// An open file, closed when it goes away.
struct Descriptor: ~Copyable {
  let number: Int32
  let path: String

  init(_ path: String, _ flags: Int32, _ mode: UInt32 = 0) throws(FileError) {
    self.path = path
    var opened: Int32 = -1
    repeat {
      opened = open(path, flags, mode_t(mode))
    } while opened < 0 && errno == EINTR
    if opened < 0 { throw FileError(errno: errno, path: path) }
    number = opened
  }

  deinit { close(number) }

  /// The size in bytes.
  @discardableResult
  func requireRegularFile() throws(FileError) -> Int {
    var status = stat()
    if fstat(number, &status) != 0 { throw FileError(errno: errno, path: path) }
    if status.st_mode & S_IFMT != S_IFREG { throw FileError(.notAFile, path: path) }
    return Int(status.st_size)
  }

  func readAll(limit: Int) throws(FileError) -> [UInt8] {
    let size = try requireRegularFile()
    if size > limit { throw FileError(.tooLarge, path: path, code: String(limit >> 20)) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(number, buffer.baseAddress.map { $0 + count }, size - count)
        if got == 0 { return }
        if got > 0 {
          count += got
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw FileError(errno: failure, path: path) }
    return bytes
  }

  /// Hands out the rest of the file in pieces of at most 256 KiB.
  func forEachPiece(_ body: ([UInt8]) throws(FileError) -> Void) throws(FileError) {
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        var got = 0
        repeat {
          got = Glibc.read(number, buffer.baseAddress, 1 << 18)
        } while got < 0 && errno == EINTR
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      if failure != 0 { throw FileError(errno: failure, path: path) }
      if piece.isEmpty { return }
      try body(piece)
    }
  }

  func writeAll(_ bytes: [UInt8]) throws(FileError) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let wrote = Glibc.write(
          number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if wrote >= 0 {
          done += wrote
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw FileError(errno: failure, path: path) }
  }
}
