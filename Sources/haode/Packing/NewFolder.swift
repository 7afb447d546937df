internal import Glibc
internal import Model

/// A folder that comes to be with all of its files or not at all. Only the user can look into it.
struct NewFolder {
  /// Where it will be.
  let path: String
  /// Beside it, until it is whole.
  private let draft: String
  /// Held while a hidden folder is in use, also when the program is killed: then the system lets go.
  private var lock: Int32 = -1

  /// - Throws: where something other than an empty folder is there, or its disk is not its parent's.
  init(_ path: String) throws(CommandFailure) {
    var plain = path
    while plain.count > 1, plain.hasSuffix("/") { plain.removeLast() }
    self.path = FilePlace.absolute(plain)
    draft = self.path + ".haode-tmp"
    try Self.check(self.path)
    FolderTree.remove(draft)
    guard mkdir(draft, 0o700) == 0 else { throw Self.failure(self.path, errno) }
  }

  /// A folder for files that nobody is to find afterwards: on a disk in memory where there is one.
  static func hidden(_ environment: Environment) throws(CommandFailure) -> NewFolder {
    let bases = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { environment[$0] } + ["/tmp"]
    for base in bases where base.hasPrefix("/") { sweep(base) }
    for base in bases where base.hasPrefix("/") {
      var template = Array("\(base)/\(hiddenName)\(getpid())-XXXXXX".utf8CString)
      if mkdtemp(&template) != nil {
        return NewFolder(
          hidden: String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        )
      }
    }
    throw .told(Phrase("edit.no-copy", ["folder": bases.last ?? ""]), .unreadable)
  }

  private static let hiddenName = "haode-pack-"

  private init(hidden path: String) {
    self.path = path
    draft = path
    lock = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    _ = flock(lock, LOCK_EX | LOCK_NB)
  }

  /// Takes away what a program that was killed left behind: plain files of a pack that is sealed.
  private static func sweep(_ base: String) {
    for name in FolderTree.names(base) ?? [] where name.hasPrefix(hiddenName) {
      let number = name.dropFirst(hiddenName.count).prefix { $0 != "-" }
      guard let process = pid_t(number), process > 1, kill(process, 0) != 0, errno == ESRCH else {
        continue
      }
      let path = "\(base)/\(name)"
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else { continue }
      defer { close(folder) }
      var status = stat()
      // The process may live where its number means another one: the lock is the last word.
      guard fstat(folder, &status) == 0, status.st_uid == geteuid(),
        flock(folder, LOCK_EX | LOCK_NB) == 0
      else { continue }
      FolderTree.remove(path)
    }
  }

  /// Writes a file, with the folders that its path names.
  func write(_ text: String, to name: String) throws(CommandFailure) {
    try file(name) { descriptor in
      var output = Output(descriptor: descriptor)
      output.write(text)
      output.flush()
      return !output.isClosed && !output.hasFailed
    }
  }

  /// Copies a regular file.
  func copy(_ source: String, to name: String) throws(CommandFailure) {
    let from = open(source, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard from >= 0 else { throw Self.failure(source, errno) }
    defer { close(from) }
    var status = stat()
    guard fstat(from, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Self.failure(source, EINVAL)
    }
    try file(name) { to in
      var piece = [UInt8](repeating: 0, count: 1 << 17)
      while true {
        let count = read(from, &piece, piece.count)
        if count <= 0 { return count == 0 }
        var output = Output(descriptor: to)
        output.write(Array(piece[..<count]))
        output.flush()
        if output.isClosed || output.hasFailed { return false }
      }
    }
  }

  /// Puts it in its place.
  func finish() throws(CommandFailure) {
    // The files are on the disk already; their names must be too before the folder gets its own.
    for path in FolderTree.folders(draft) {
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folder >= 0 else { continue }
      fsync(folder)
      close(folder)
    }
    // An empty folder gives way; one that was filled meanwhile does not.
    guard rename(draft, path) == 0 else {
      let error = errno
      abandon()
      throw Self.failure(path, error)
    }
  }

  func abandon() {
    FolderTree.remove(draft)
    if lock >= 0 { close(lock) }
  }

  private func file(_ name: String, _ fill: (Int32) -> Bool) throws(CommandFailure) {
    let target = "\(draft)/\(name)"
    try makeParents(of: name)
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure("\(path)/\(name)", errno) }
    defer { close(descriptor) }
    errno = 0
    guard fill(descriptor), fsync(descriptor) == 0 else {
      throw Self.failure("\(path)/\(name)", errno == 0 ? EIO : errno)
    }
  }

  private func makeParents(of name: String) throws(CommandFailure) {
    var folder = draft
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      var status = stat()
      if lstat(folder, &status) != 0 { try Self.make(folder) }
    }
  }

  private static func make(_ path: String) throws(CommandFailure) {
    guard mkdir(path, 0o700) == 0 else { throw failure(path, errno) }
  }

  private static func check(_ path: String) throws(CommandFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, FolderTree.names(path)?.isEmpty == true else {
      throw .told(Phrase("pack.not-empty", ["path": path]), .alreadyExists)
    }
    var above = stat()
    guard lstat(path + "/..", &above) == 0, above.st_dev == status.st_dev else {
      throw .told(Phrase("pack.is-a-disk", ["path": path]), .usage)
    }
  }

  static func failure(_ path: String, _ error: Int32) -> CommandFailure {
    .told(
      Phrase("pack.not-written", ["path": path, "reason": String(cString: strerror(error))]),
      .unreadable)
  }
}
