public import Model

/// How far the book is read.
public enum Loading: Equatable, Sendable {
  case starting
  case reading(done: Int, total: Int)
  case ready
  case noBook(path: String)
  case unreadable(Complaint)
  case vanished(path: String)
}
