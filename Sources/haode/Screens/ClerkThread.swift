internal import CSystem
internal import Glibc

/// A thread of the system that can be waited for.
struct ClerkThread {
  private let thread: pthread_t

  /// - Returns: nil where the system gives no thread.
  init?(_ work: @escaping @Sendable () -> Void) {
    let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    }
    let work = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    guard cs_thread_beside(&thread, start, work.toOpaque()) == 0 else {
      work.release()
      return nil
    }
    self.thread = thread
  }

  func join() { pthread_join(thread, nil) }

  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
