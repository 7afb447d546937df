internal import Glibc
internal import Synchronization

/// Jobs for a thread that sleeps in `poll`: what is put in makes `descriptor` readable.
///
/// A class, because sender and receiver mean the same box.
final class Inbox<Job: Sendable>: Sendable {
  let descriptor: Int32
  private let bell: Int32
  private let state = Mutex<State>(State())

  private struct State {
    var jobs: [Job] = []
    var isClosed = false
  }

  /// - Returns: nil where the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (descriptor, bell) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  func put(_ job: Job) {
    state.withLock { $0.jobs.append(job) }
    ring()
  }

  /// No more jobs come; those that wait are still done.
  func end() {
    state.withLock { $0.isClosed = true }
    ring()
  }

  /// Whether the sender waits for the receiver to come to an end.
  var isClosed: Bool { state.withLock { $0.isClosed } }

  var isEmpty: Bool { state.withLock { $0.jobs.isEmpty } }

  func contains(where fits: (Job) -> Bool) -> Bool {
    state.withLock { $0.jobs.contains(where: fits) }
  }

  /// The next job; nil where none waits.
  func next() -> Job? {
    state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
  }

  /// Sleeps until there is a job. To be asked where one comes for certain.
  func wait() -> Job {
    while true {
      if let job = next() { return job }
      var file = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&file, 1, -1)
    }
  }

  /// Returns when there is a job, or after so many milliseconds. Awake meanwhile: to wake a thread that
  /// sleeps takes a third of one.
  func watch(milliseconds: Int) { Pause.awake(milliseconds) { !isEmpty || isClosed } }

  /// Makes the descriptor silent until the next `put`; to be called before `next`.
  func hush() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  /// A full pipe rings already.
  private func ring() {
    var byte: UInt8 = 1
    _ = write(bell, &byte, 1)
  }
}
