internal import Model

/// The chat as it was given, as a file that can become evidence: the user's own one, or a private
/// copy of what was pasted.
struct ChatSnapshot {
  let path: String
  private let copy: PrivateCopy?

  init(
    _ options: ChatOptions, _ bytes: [UInt8], environment: Environment
  ) throws(CommandFailure) {
    if options.path != "-" {
      (path, copy) = (options.path, nil)
      return
    }
    let copy = try PrivateCopy(bytes: bytes, name: "chat.txt", environment: environment)
    (path, self.copy) = (copy.path, copy)
  }

  func remove() { copy?.remove() }
}
