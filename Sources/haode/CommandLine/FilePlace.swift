internal import Glibc
internal import Model

/// Paths as people are told them.
enum FilePlace {
  /// With the folder that the program was started in, where the path is relative.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    let base = String(cString: folder)
    let rest = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    return base == "/" ? "/" + rest : "\(base)/\(rest)"
  }

  /// With `~` for the home folder, for people to read.
  static func homely(_ path: String, _ environment: Environment) -> String {
    guard let home = environment["HOME"], home.count > 1, path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// The other way round.
  static func expanded(_ path: String, _ environment: Environment) -> String {
    let home = environment["HOME"] ?? ""
    return path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// As one word of a shell's command line, so that it can be copied from the screen.
  static func shellWord(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "/._-+:@%,".unicodeScalars.contains(scalar)
    }
    if isPlain, !path.isEmpty { return path }
    return "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
