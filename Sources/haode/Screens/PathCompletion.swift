internal import Glibc
internal import Model
internal import Screens

/// Names of files that begin as somebody typed.
enum PathCompletion {
  private static let most = 200

  /// `~/` stands for the home folder.
  static func expanded(_ path: String, _ environment: Environment) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// What the typed path can be completed to, as far as only one way leads on, and what there is to
  /// choose from.
  static func answer(_ typed: String, _ environment: Environment) -> News {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let start = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    let place = folder.isEmpty ? "." : expanded(folder, environment)
    let names = self.names(in: place, from: start)
    let common = names.dropFirst().reduce(names.first ?? start) { shared, name in
      String(zip(shared, name).prefix { $0 == $1 }.map(\.0))
    }
    return .completions(of: typed, to: folder + common, candidates: Array(names.prefix(most)))
  }

  /// Sorted; folders end in `/`. Hidden ones only where a dot was typed.
  private static func names(in folder: String, from start: String) -> [String] {
    var names: [String] = []
    for name in FolderTree.names(folder) ?? [] {
      guard name.hasPrefix(start), start.hasPrefix(".") || !name.hasPrefix(".") else { continue }
      var status = stat()
      let isFolder =
        stat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(isFolder ? name + "/" : name)
    }
    return names.sorted()
  }
}
