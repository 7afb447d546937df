internal import CTerminal
internal import Synchronization

/// Takes messages from any thread and wakes the loop, which gets `Event.wake` and empties it.
///
/// A class, because all senders and the one receiver mean the same box.
public final class Mailbox<Message: Sendable>: Sendable {
  private let waiting = Mutex<[Message]>([])

  public init() {}

  /// - Parameter wakes: false for what says nothing by itself: it waits for the next message.
  public func post(_ message: Message, wakes: Bool = true) {
    waiting.withLock { $0.append(message) }
    if wakes { ct_wake() }
  }

  /// All messages so far, in the order in which they came. The box is empty afterwards.
  public func takeAll() -> [Message] {
    waiting.withLock { messages in
      defer { messages.removeAll() }
      return messages
    }
  }
}
