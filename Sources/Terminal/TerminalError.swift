/// Why there is no screen. Nothing was changed on the terminal.
public enum TerminalError: Error, Equatable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The system knows no terminal of this type (`$TERM`).
  case unknownType(String)
  /// The terminal of this type cannot move its cursor.
  case dumb(String)
  /// It is started already.
  case busy
  /// No memory or no file descriptors are left.
  case noResources

  /// A stable name, to look its words up.
  public var code: String {
    switch self {
    case .notATerminal: "not-a-terminal"
    case .unknownType: "unknown-terminal"
    case .dumb: "dumb-terminal"
    case .busy: "busy"
    case .noResources: "no-resources"
    }
  }

  /// What the words name.
  public var arguments: [String: String] {
    switch self {
    case .unknownType(let type), .dumb(let type): ["type": type]
    case .notATerminal, .busy, .noResources: [:]
    }
  }
}
