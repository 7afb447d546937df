public import Model

/// Where the book is that a command means.
public struct BookLocation: Equatable, Sendable {
  public enum Source: Equatable, Sendable {
    /// `--book` said so.
    case given
    /// `$HAODE_BOOK` said so.
    case environment
    /// The user's configuration said so.
    case configuration
    /// The place where a book is unless somebody says otherwise.
    case standard
  }

  /// Absolute where the home folder is known.
  public let path: String
  public let source: Source

  /// The first of: the given folder, `$HAODE_BOOK`, the configured folder, `$XDG_DATA_HOME/haode/book`,
  /// `~/.local/share/haode/book`. Empty variables count as absent, as does a relative
  /// `$XDG_DATA_HOME` (its specification says so).
  public init(given: String?, environment: Environment, configured: String? = nil) {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let given, !given.isEmpty {
      (path, source) = (given, .given)
    } else if let named = value("HAODE_BOOK") {
      (path, source) = (named, .environment)
    } else if let configured {
      (path, source) = (configured, .configuration)
    } else if let share = value("XDG_DATA_HOME"), share.hasPrefix("/") {
      (path, source) = ("\(share)/haode/book", .standard)
    } else {
      (path, source) = ("\(value("HOME") ?? ".")/.local/share/haode/book", .standard)
    }
  }
}
