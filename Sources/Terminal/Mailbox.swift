internal import CTerminal
internal import Synchronization

/// Takes messages from any thread and wakes the loop, which gets `Event.wake` and empties it.
///
/// A class, because all senders and the one receiver mean the same box.
public final class Mailbox<Message: Sendable>: Sendable {
  private let state = Mutex<State>(State())

  private struct State {
    var waiting: [Message] = []
    var hasRung = false
  }

  public init() {}

  /// - Parameter wakes: false for what says nothing by itself: it waits for the next message.
  public func post(_ message: Message, wakes: Bool = true) {
    state.withLock {
      $0.waiting.append(message)
      if wakes { $0.hasRung = true }
    }
    if wakes { ct_wake() }
  }

  /// All messages so far, in the order in which they came. The box is empty afterwards.
  public func takeAll() -> [Message] {
    state.withLock { state in
      defer { state = State() }
      return state.waiting
    }
  }

  /// Whether there is a message that wakes.
  public var hasRung: Bool { state.withLock { $0.hasRung } }
}
