internal import Glibc

/// Folders of which the book knows nothing.
enum FolderTree {
  /// The names in a folder in order, without `.` and `..`; nil where it cannot be read.
  static func names(_ folder: String) -> [String]? {
    guard let listing = opendir(folder) else { return nil }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The folder and all below it, each before those in it. Links are not followed.
  static func folders(_ path: String) -> [String] {
    var found: [String] = []
    var next = [path]
    while let folder = next.popLast() {
      found.append(folder)
      for name in names(folder) ?? [] where isFolder("\(folder)/\(name)") {
        next.append("\(folder)/\(name)")
      }
    }
    return found
  }

  /// Takes a folder away with all that is in it.
  static func remove(_ path: String) {
    guard isFolder(path) else { return }
    for folder in folders(path).reversed() {
      for name in names(folder) ?? [] { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
