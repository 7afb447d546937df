internal import Exchange
internal import Glibc
internal import Model

/// Waits for new mails in Maildirs by inotify: nothing wakes it but a mail or Ctrl-C.
final class MailWatch {
  private let descriptor: Int32

  init(_ paths: [String]) throws(CommandFailure) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    let folders = paths.flatMap { path in
      MailFolder.isMaildir(path) ? ["\(path)/cur", "\(path)/new"] : [path]
    }
    for folder in folders {
      let mask = UInt32(bitPattern: IN_CLOSE_WRITE | IN_MOVED_TO | IN_ONLYDIR)
      if descriptor < 0 || inotify_add_watch(descriptor, folder, mask) < 0 {
        throw .told(Phrase("mail.no-watch", ["path": folder]), .unreadable)
      }
    }
  }

  deinit { close(descriptor) }

  /// - Returns: false after Ctrl-C.
  func waitForNews() -> Bool {
    // A handler that does nothing lets poll end early instead of the program.
    let before = signal(SIGINT) { _ in }
    defer { signal(SIGINT, before) }
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, -1) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while read(descriptor, &buffer, buffer.count) > 0 {}
    return true
  }
}
