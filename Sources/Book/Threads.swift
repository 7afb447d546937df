internal import CSystem
internal import Glibc
internal import Synchronization

/// Threads of the system, for work that must not hold up the caller or that two processors share.
public enum Threads {
  /// Runs work on a thread of its own, or here where there is none to be had.
  static func start(_ work: @escaping @Sendable () -> Void) {
    guard let thread = make(work) else { return work() }
    pthread_detach(thread)
  }

  /// The results of work on parts of a range, in order: one part a processor, at most `limit`, and
  /// none smaller than `smallest` as a thread costs some 30 microseconds.
  public static func map<Result: Sendable>(
    _ count: Int, smallest: Int, limit: Int = 4, _ work: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let most = min(limit, count / max(1, smallest))
    // The number of processors stands in a file: few things need it.
    let parts = most > 1 ? min(most, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) : 1
    guard parts > 1 else { return [work(0..<count)] }
    let ranges = (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
    let results = Results<Result>(count: parts)
    let threads = (1..<parts).map { part -> pthread_t? in
      make { results.set(part, work(ranges[part])) }
    }
    results.set(0, work(ranges[0]))
    for (part, thread) in zip(1..<parts, threads) {
      if let thread {
        pthread_join(thread, nil)
      } else {
        results.set(part, work(ranges[part]))
      }
    }
    return results.all
  }

  private static func make(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    }
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(work))
    guard cs_thread_beside(&thread, start, work.toOpaque()) == 0 else {
      work.release()
      return nil
    }
    return thread
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private final class Results<Result: Sendable>: Sendable {
    private let values: Mutex<[Result?]>

    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

    func set(_ place: Int, _ result: Result) { values.withLock { $0[place] = result } }

    var all: [Result] { values.withLock { $0.compactMap { $0 } } }
  }
}
