internal import Book
internal import Exchange
internal import Glibc
internal import Model

/// One mail in a file: all of it, or a piece of an mbox.
struct MailPlace: Equatable, Sendable {
  let path: String
  /// Nil where the file is the mail.
  var range: Range<Int>?
}

/// Mails on this computer: which may be answers, and their bytes. Nothing is written or changed.
enum MailFiles {
  /// A mail is read so far; beyond it only its beginning.
  static let limit = 32 << 20
  static let headLimit = 256 << 10

  /// What the first look at all files came to.
  struct Candidates {
    /// Mails whose headers may belong to an answer, in the order of their paths.
    var places: [MailPlace] = []
    var unreadable: [String] = []
    /// What is to be told of files that were named themselves.
    var oddities: [Phrase] = []
    /// How many files were looked at.
    var count = 0
  }

  /// Looks at the files that the paths of a command line mean, a piece of the list at a time, so that
  /// memory does not grow with their number.
  ///
  /// - Parameters:
  ///   - isWanted: asked once for each file.
  ///   - tell: told after each piece how many files were looked at.
  ///   - isStopped: asked for each file and each megabyte; once it says yes, the rest is left out.
  static func candidates(
    _ paths: [String], _ sieve: MailSieve, where isWanted: (String) -> Bool,
    tell: (Int) -> Void, isStopped: @escaping @Sendable () -> Bool
  ) throws(CommandFailure) -> Candidates {
    let areFolders = try paths.map { path throws(CommandFailure) in try isFolder(path) }
    var (found, pending) = (Candidates(), [String]())
    func take(_ file: String) {
      guard !isStopped(), isWanted(file) else { return }
      pending.append(file)
      guard pending.count == 4096 else { return }
      look(&pending, sieve, &found, isStopped)
      tell(found.count)
    }
    for (path, isFolder) in zip(paths, areFolders) {
      if isFolder {
        MailFolder.each(path, take)
      } else {
        take(path)
        if !isStopped(), let oddity = MailOddity.of(path) { found.oddities.append(oddity) }
      }
    }
    look(&pending, sieve, &found, isStopped)
    found.places.sort {
      ($0.path, $0.range?.lowerBound ?? 0) < ($1.path, $1.range?.lowerBound ?? 0)
    }
    // A mail named twice, by itself and by its folder, is one.
    found.places = zip([nil] + found.places.map(Optional.some), found.places)
      .filter { $0 != $1 }.map(\.1)
    found.unreadable.sort()
    return found
  }

  private static func isFolder(_ path: String) throws(CommandFailure) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw .told(Phrase("mail.no-file", ["path": path]), .unreadable)
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  private static func look(
    _ pending: inout [String], _ sieve: MailSieve, _ found: inout Candidates,
    _ isStopped: @escaping @Sendable () -> Bool
  ) {
    let files = pending
    pending = []
    let parts = Threads.map(files.count, smallest: 64, limit: 2) { range in
      var (places, unreadable) = ([MailPlace](), [String]())
      for path in files[range] where !isStopped() {
        if let found = candidates(path, sieve, isStopped) {
          places += found
        } else {
          unreadable.append(path)
        }
      }
      return (places, unreadable)
    }
    found.count += files.count
    for part in parts {
      found.places += part.0
      found.unreadable += part.1
    }
  }

  /// The bytes of a mail, and whether they are all of it; nil where it cannot be read, or was stopped.
  static func bytes(
    _ place: MailPlace, isStopped: () -> Bool = { false }
  ) -> (bytes: [UInt8], isWhole: Bool)? {
    guard let file = opened(place.path) else { return nil }
    defer { close(file) }
    let size = place.range?.count ?? self.size(file)
    let wanted = min(size, limit)
    let start = place.range?.lowerBound ?? 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(wanted)
    while bytes.count < wanted {
      if isStopped() { return nil }
      let piece = read(file, at: start + bytes.count, count: min(1 << 20, wanted - bytes.count))
      // A file that shrank meanwhile.
      if piece.isEmpty { break }
      bytes += piece
    }
    return (bytes, size <= limit)
  }

  private static func candidates(
    _ path: String, _ sieve: MailSieve, _ isStopped: () -> Bool
  ) -> [MailPlace]? {
    guard let file = opened(path) else { return nil }
    defer { close(file) }
    var head = read(file, at: 0, count: 8192)
    let kind = head.withUnsafeBytes { MailFolder.kind(path, head: $0) }
    if kind == .mbox { return MboxPieces(file).places(path, sieve, isStopped) }
    if head.withUnsafeBytes(MailSieve.headerEnd) == nil, head.count == 8192 {
      head = read(file, at: 0, count: headLimit)
    }
    return head.withUnsafeBytes(sieve.mayAnswer) ? [MailPlace(path: path)] : []
  }

  /// The beginning of a file, as far as headers are looked at; nil where it cannot be read.
  static func head(_ path: String) -> [UInt8]? {
    guard let file = opened(path) else { return nil }
    defer { close(file) }
    return read(file, at: 0, count: headLimit)
  }

  /// Only regular files: a FIFO would be waited for.
  private static func opened(_ path: String) -> Int32? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    guard file >= 0 else { return nil }
    if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return file }
    close(file)
    return nil
  }

  private static func size(_ file: Int32) -> Int {
    var status = stat()
    return fstat(file, &status) == 0 ? Int(status.st_size) : 0
  }

  static func read(_ file: Int32, at start: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, done in
      while done < count {
        let got = pread(
          file, buffer.baseAddress.map { $0 + done }, count - done, off_t(start + done))
        if got > 0 {
          done += got
        } else if got == 0 || errno != EINTR {
          return
        }
      }
    }
  }
}
