internal import Glibc
internal import Synchronization

/// Tells what others change in a book, by inotify. Closed when it goes away.
public final class BookWatch: Sendable {
  public enum Changes: Sendable, Equatable {
    /// Relative to the book; hand them to `Book.refresh`. Empty where nothing is news.
    case paths(Set<String>)
    /// More happened than can be told: read all again.
    case everything
    /// The book's folder was moved or removed.
    case gone
  }

  /// Readable when something happened; for `poll`.
  public let descriptor: Int32
  private let book: BookFiles
  private let ownWrites: OwnWrites
  /// The watched folders by their numbers, relative to the book, `""` for the book itself.
  private let folders = Mutex<[Int32: String]>([:])

  init(_ book: BookFiles, _ ownWrites: OwnWrites) throws(BookError) {
    self.book = book
    self.ownWrites = ownWrites
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor < 0 { throw .file(FileError(errno: errno, path: book.root)) }
    if !add("") {
      let failure = errno
      close(descriptor)
      throw .file(FileError(errno: failure, path: book.root))
    }
    addRecordFolders()
  }

  deinit { close(descriptor) }

  /// What others changed since the last call. Waits until the disk has been quiet for the pause, ten
  /// times as long at most, so that an editor's save in several steps is one change.
  ///
  /// - Parameter pause: milliseconds; 0 takes only what is known already.
  public func changes(pause: Int = 10) -> Changes {
    var seen = Seen()
    for _ in 0..<10 {
      for event in readEvents() { note(event, in: &seen) }
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if pause == 0 || seen.isEmpty || poll(&wait, 1, Int32(pause)) <= 0 { break }
    }
    if seen.isGone { return .gone }
    if seen.isAll { return .everything }
    return .paths(seen.paths.filter { !isOwn($0) })
  }

  private struct Seen {
    var paths = Set<String>()
    var isAll = false
    var isGone = false
    var isEmpty: Bool { paths.isEmpty && !isAll && !isGone }
  }

  private func isOwn(_ path: String) -> Bool {
    do throws(FileError) {
      return ownWrites.isOwn(path, try book.bytes(path))
    } catch {
      if error.reason == .vanished { return ownWrites.isOwn(path, nil) }
      ownWrites.forget(path)
      return false
    }
  }

  private func note(_ event: InotifyEvent, in seen: inout Seen) {
    if event.has(IN_Q_OVERFLOW) {
      seen.isAll = true
      return
    }
    guard let folder = folders.withLock({ $0[event.watch] }) else { return }
    if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) || event.has(IN_UNMOUNT) {
      folders.withLock { $0[event.watch] = nil }
      if folder.isEmpty { seen.isGone = true } else { seen.isAll = true }
    } else if event.name.isEmpty {
      // Whether the folder can be read may be another answer now.
      if event.has(IN_ATTRIB) { seen.isAll = true }
    } else if folder.isEmpty, isRecordFolder(event.name) {
      // Made, brought back, or opened: nothing in it has been told so far.
      if event.has(IN_CREATE) || event.has(IN_MOVED_TO) || event.has(IN_ATTRIB) {
        _ = add(event.name)
        seen.isAll = true
      }
    } else if event.name.hasSuffix(folder == "holidays" ? ".json" : ".toml"),
      !event.name.hasPrefix("."), !event.has(IN_ISDIR)
    {
      // A file that has just been made is told of when it is closed.
      if event.has(IN_CREATE), !isLink(folder, event.name) { return }
      seen.paths.insert(folder.isEmpty ? event.name : "\(folder)/\(event.name)")
    }
  }

  /// Links and hard links are there at once and never closed.
  private func isLink(_ folder: String, _ name: String) -> Bool {
    let status = (try? book.files.status("\(book.root)/\(folder)/\(name)")) ?? nil
    return status?.kind == .link || (status?.size ?? 0) > 0
  }

  private func readEvents() -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = read(descriptor, &buffer, buffer.count)
      if got > 0 {
        events += InotifyEvent.all(in: buffer[0..<got])
      } else if got == 0 || errno != EINTR {
        return events
      }
    }
  }

  private func addRecordFolders() {
    for name in Self.recordFolders { _ = add(name) }
  }

  private func add(_ folder: String) -> Bool {
    let path = folder.isEmpty ? book.root : "\(book.root)/\(folder)"
    let number = inotify_add_watch(descriptor, path, Self.mask)
    if number < 0 { return false }
    folders.withLock { $0[number] = folder }
    return true
  }

  private func isRecordFolder(_ name: String) -> Bool { Self.recordFolders.contains(name) }
}
