internal import Glibc
internal import Model
internal import TOML

/// What `$XDG_CONFIG_HOME/haode/config.toml` says about mail: facts of one machine, not of the book.
struct UserConfiguration: Equatable {
  /// The sendmail-compatible program and its arguments: `["msmtp", "-t"]`. It reads the whole mail,
  /// recipients included, from its standard input. Empty: there is none.
  var sendmail: [String] = []
  /// The address that letters come from; nil: that of the staff member who writes.
  var from: String?
  /// Where mails come in: a Maildir, an mbox or a folder of these; nil: not said.
  var inbox: String?
  /// Seconds that the program may take.
  var sendTimeout = 60

  static func path(_ environment: [String: String]) -> String {
    let base = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (base ?? (environment["HOME"] ?? "") + "/.config") + "/haode/config.toml"
  }

  /// - Throws: complaints with their places where the file is there and cannot be understood.
  static func read(_ environment: [String: String]) throws(CommandFailure) -> UserConfiguration {
    let path = path(environment)
    guard access(path, F_OK) == 0 else { return UserConfiguration() }
    let bytes = try UserFiles.bytes(path)
    let document: Document
    do throws(ParseError) {
      document = try Document(bytes)
    } catch {
      throw .complaints(
        [
          Complaint(
            path: path, line: error.position.line, column: error.position.column,
            Phrase("toml.\(error.code.rawValue)", error.arguments))
        ], .unreadable)
    }
    return try read(document.root, path).get()
  }

  private static func read(
    _ root: Table, _ path: String
  ) -> Result<UserConfiguration, CommandFailure> {
    var configuration = UserConfiguration()
    var complaints: [Complaint] = []
    func complain(_ item: Item, _ phrase: Phrase) {
      complaints.append(
        Complaint(
          path: path, line: item.position.line, column: item.position.column, phrase))
    }
    guard let mail = root["mail"] else { return .success(configuration) }
    for entry in mail.table.map({ Array($0.entries) }) ?? [] {
      switch entry.key {
      case "sendmail":
        if let words = entry.item.strings, !words.isEmpty, !words[0].isEmpty {
          configuration.sendmail = words
        } else {
          complain(entry.item, Phrase("configuration.sendmail"))
        }
      case "from":
        if let text = entry.item.string {
          configuration.from = text
        } else {
          complain(entry.item, Phrase("configuration.from"))
        }
      case "inbox":
        if let path = entry.item.string, !path.isEmpty {
          configuration.inbox = path
        } else {
          complain(entry.item, Phrase("configuration.inbox"))
        }
      case "timeout":
        if let seconds = entry.item.integer, (1...3600).contains(seconds) {
          configuration.sendTimeout = Int(seconds)
        } else {
          complain(entry.item, Phrase("configuration.timeout"))
        }
      default: break
      }
    }
    return complaints.isEmpty
      ? .success(configuration) : .failure(.complaints(complaints, .unreadable))
  }
}
