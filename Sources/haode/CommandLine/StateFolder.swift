internal import Glibc
internal import Model

/// Where the program keeps what is of this machine alone and must outlive it.
enum StateFolder {
  static func path(_ name: String, _ environment: Environment) -> String {
    let base = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (base ?? (environment["HOME"] ?? "") + "/.local/state") + "/haode/" + name
  }

  /// Makes the folder and those above it, for the owner alone, where they are missing.
  static func make(_ folder: String) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      mkdir(path, 0o700)
    }
  }
}
