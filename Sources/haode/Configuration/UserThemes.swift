internal import Glibc
internal import Model
internal import TUI
internal import Texts
internal import Themes

/// The themes of the program and the user's own in `themes/*.toml` beside the configuration.
struct UserThemes {
  let folder: String
  private static let ending = ".toml"

  init(_ environment: Environment) {
    folder = UserConfiguration.folder(environment) + "/themes"
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)\(Self.ending)" }

  /// Whether there is a file for it.
  func has(_ name: String) -> Bool { Self.isName(name) && access(path(name), F_OK) == 0 }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.contains("\0")
  }

  /// The built-in ones first, then the user's by name. A file with the name of a built-in theme is
  /// never read: those have to be there whatever the folder says.
  var names: [String] {
    Themes.names + ownNames.filter { !Themes.names.contains($0) }
  }

  /// Those files.
  var hidden: [String] { ownNames.filter(Themes.names.contains).map(path) }

  private var ownNames: [String] {
    let files = (FolderTree.names(folder) ?? []).filter { $0.hasSuffix(Self.ending) }
    return files.map { String($0.dropLast(Self.ending.count)) }.filter(Self.isName).sorted()
  }

  /// - Throws: what is wrong with the file, and where; without a file of that name, that there is none.
  func theme(_ name: String) throws(CommandFailure) -> Theme {
    if let theme = Themes.named(name) { return theme }
    guard Self.isName(name) else { throw Self.unknown(name) }
    let path = path(name)
    switch PlainFile.read(path) {
    case .absent: throw Self.unknown(name)
    case .unreadable(let phrase):
      throw .complaints([Complaint(path: path, phrase)], .unreadable)
    case .bytes(let bytes):
      do throws(ThemeError) {
        return try Themes.read(bytes, name: name)
      } catch {
        throw .complaints(
          [Complaint(path: path, line: error.line, column: error.column, Self.phrase(error))],
          .unreadable)
      }
    }
  }

  private static func unknown(_ name: String) -> CommandFailure {
    .told(Phrase("configuration.no-such-theme", ["name": name]), .unreadable)
  }

  static func phrase(_ error: ThemeError) -> Phrase {
    let word = error.arguments["name"] ?? ""
    switch error.code {
    case .notTOML:
      return Phrase("toml.\(error.arguments["reason"] ?? "")", error.arguments)
    case .unknownKey:
      return ConfigurationReader.unknown(
        ("theme.unknown-key", "theme.unknown-key-near"), word, error.known)
    case .unknownRole:
      return ConfigurationReader.unknown(
        ("theme.unknown-role", "theme.unknown-role-near"), word, Role.allCases.map(\.rawValue))
    case .unknownTheme:
      return ConfigurationReader.unknown(
        ("theme.unknown-theme", "theme.unknown-theme-near"), word, Themes.names)
    case .wrongKind: return Phrase("theme.wrong-kind")
    case .notAColour:
      return ConfigurationReader.unknown(
        ("theme.not-a-colour", "theme.not-a-colour-near"), word, error.known)
    }
  }
}
