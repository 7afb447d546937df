internal import Glibc

extension PosixFiles {
  func lock(_ path: String, wait milliseconds: Int) throws(FileError) -> FileLock? {
    var waited = 0
    while true {
      let number = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
      if number < 0 { throw FileError(errno: errno, path: path) }
      if flock(number, LOCK_EX | LOCK_NB) == 0 {
        if isStill(number, at: path) { return held(number) }
        close(number)  // somebody removed the file meanwhile: lock the new one
        continue
      }
      let failure = errno
      close(number)
      if failure != EWOULDBLOCK && failure != EINTR { throw FileError(errno: failure, path: path) }
      if waited >= milliseconds { return nil }
      let pause = min(max(1, waited / 4), 25)
      usleep(UInt32(pause) * 1000)
      waited += pause
    }
  }

  func lockHolder(_ path: String) -> Int? {
    guard let bytes = try? read(path, limit: 64) else { return nil }
    return Int(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }

  private func held(_ number: Int32) -> FileLock {
    // Only said to those who wait too long, so it does not matter if it cannot be written.
    let text = Array("\(getpid())\n".utf8)
    if ftruncate(number, 0) == 0 { _ = pwrite(number, text, text.count, 0) }
    return FileLock { close(number) }
  }

  private func isStill(_ number: Int32, at path: String) -> Bool {
    var (open, named) = (stat(), stat())
    return fstat(number, &open) == 0 && lstat(path, &named) == 0 && open.st_ino == named.st_ino
      && open.st_dev == named.st_dev
  }
}
