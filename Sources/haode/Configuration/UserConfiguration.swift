internal import Model
internal import Screens

/// What `$XDG_CONFIG_HOME/haode/config.toml` says: facts of one person and machine, not of the book.
struct UserConfiguration: Equatable {
  /// The folder of the book, absolute; nil: the standard place.
  var book: String?
  /// The id of the staff member who works.
  var staff: String?
  /// A code of `Language`.
  var language: String?
  var theme: String?
  var usesMouse = false
  /// What is run on texts, as the shell reads it; nil: `$VISUAL` or `$EDITOR`.
  var editor: String?
  var keys = KeyTable()
  /// The sendmail-compatible program and its arguments: `["msmtp", "-t"]`. It reads the whole mail,
  /// recipients included, from its standard input. Empty: there is none.
  var sendmail: [String] = []
  /// The address that letters come from; nil: that of the staff member who writes.
  var from: String?
  /// Where mails come in: a Maildir, an mbox or a folder of these; nil: not said.
  var inbox: String?
  /// Seconds that the program may take.
  var sendTimeout = 60

  /// The folder with the configuration and the user's own themes.
  static func folder(_ environment: Environment) -> String {
    let base = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (base ?? (environment["HOME"] ?? "") + "/.config") + "/haode"
  }

  static func path(_ environment: Environment) -> String {
    folder(environment) + "/config.toml"
  }

  /// Everything that can be used, and complaints about the rest. Without a file this is one call of
  /// the system.
  static func load(
    _ environment: Environment
  ) -> (configuration: UserConfiguration, complaints: [Complaint]) {
    let path = path(environment)
    switch PlainFile.read(path) {
    case .absent: return (UserConfiguration(), [])
    case .unreadable(let phrase): return (UserConfiguration(), [Complaint(path: path, phrase)])
    case .bytes(let bytes):
      var reader = ConfigurationReader(path, environment)
      reader.read(bytes)
      let complaints = reader.complaints.sorted {
        ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
      }
      return (reader.configuration, complaints)
    }
  }

  /// - Throws: complaints with their places where the file is there and cannot be understood.
  static func read(_ environment: Environment) throws(CommandFailure) -> UserConfiguration {
    let (configuration, complaints) = load(environment)
    guard complaints.isEmpty else { throw .complaints(complaints, .unreadable) }
    return configuration
  }
}
