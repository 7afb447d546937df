internal import CDigest
internal import Glibc

/// The disk of this machine.
struct PosixFiles: FileSystem {
  func status(_ path: String) throws(FileError) -> FileStatus? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(errno: errno, path: path)
    }
    return FileStatus(status)
  }

  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
    let file = try Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    return try file.readAll(limit: limit)
  }

  func hash(_ path: String, limit: Int) throws(FileError) -> String {
    let file = try Descriptor(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let size = try file.requireRegularFile()
    if size > limit { throw FileError(.tooLarge, path: path, code: String(limit >> 20)) }
    var hash = SHA256()
    try file.forEachPiece { (piece) throws(FileError) in piece.withUnsafeBytes { hash.add($0) } }
    return hash.hex()
  }

  func realPath(_ path: String) throws(FileError) -> String {
    guard let found = realpath(path, nil) else { throw FileError(errno: errno, path: path) }
    defer { free(found) }
    return String(cString: found)
  }

  func checkWritable(_ folder: String) throws(FileError) {
    if faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) != 0 {
      throw FileError(errno: errno, path: folder)
    }
  }

  func makeFolder(_ path: String, mode: UInt32) throws(FileError) {
    if mkdir(path, mode) != 0 { throw FileError(errno: errno, path: path) }
  }

  func create(_ path: String, mode: UInt32, _ bytes: [UInt8]) throws(FileError) {
    let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    do throws(FileError) {
      try file.writeAll(bytes)
      if fchmod(file.number, mode) != 0 { throw FileError(errno: errno, path: path) }
    } catch {
      _ = Glibc.unlink(path)
      throw error
    }
  }

  func copy(_ source: String, to path: String, mode: UInt32) throws(FileError) {
    let from = try Descriptor(source, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    try from.requireRegularFile()
    let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    do throws(FileError) {
      try from.forEachPiece { (piece) throws(FileError) in try file.writeAll(piece) }
    } catch {
      _ = Glibc.unlink(path)
      throw error
    }
  }

  func sync(_ path: String) throws(FileError) {
    let file = try Descriptor(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    // EINVAL: a file system that cannot sync this, a folder on some network disks; nothing to wait for.
    if fsync(file.number) != 0, errno != EINVAL { throw FileError(errno: errno, path: path) }
  }

  func syncAll(_ folder: String) throws(FileError) {
    let file = try Descriptor(folder, O_RDONLY | O_CLOEXEC)
    if haode_sync_disk(file.number) != 0 { throw FileError(errno: errno, path: folder) }
  }

  func rename(_ path: String, to target: String) throws(FileError) {
    if Glibc.rename(path, target) != 0 { throw FileError(errno: errno, path: target) }
  }

  func unlink(_ path: String) throws(FileError) {
    if Glibc.unlink(path) != 0 { throw FileError(errno: errno, path: path) }
  }

  func setMode(_ path: String, _ mode: UInt32) throws(FileError) {
    if chmod(path, mode) != 0 { throw FileError(errno: errno, path: path) }
  }

  func list(_ path: String) throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw FileError(errno: errno, path: path) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw FileError(errno: errno, path: path) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        // d_name is a C string of at most 255 bytes in a field of 256.
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}

extension FileStatus {
  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    device = UInt64(status.st_dev)
  }
}
