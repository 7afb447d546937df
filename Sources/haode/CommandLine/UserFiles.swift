internal import Glibc
internal import Model

/// Files that a user names on the command line.
enum UserFiles {
  private static let limit = 1 << 30

  /// The files meant by paths: those that are named, and all `.vcf` and `.vcard` files below folders
  /// that are named, in order of their names.
  static func cards(_ paths: [String]) throws(CommandFailure) -> [String] {
    var files: [String] = []
    for path in paths {
      var status = stat()
      guard path == "-" || stat(path, &status) == 0 else {
        throw .told(Phrase("import.no-file", ["path": path]), .unreadable)
      }
      if path != "-", status.st_mode & S_IFMT == S_IFDIR {
        files += below(path, depth: 0)
      } else {
        files.append(path)
      }
    }
    return files
  }

  /// The bytes of a file, of standard input for `-`.
  static func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .told(Phrase("import.unreadable", ["path": path]), .unreadable)
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    var bytes: [UInt8] = []
    if fstat(descriptor, &status) == 0, status.st_size > 0, status.st_size < limit {
      bytes.reserveCapacity(Int(status.st_size))
    }
    var part = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &part, part.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0, bytes.count + count <= limit else {
        throw .told(Phrase("import.unreadable", ["path": path]), .unreadable)
      }
      bytes += part[..<count]
    }
  }

  /// Folders are followed eight deep: an address book is not deeper, a loop of links is.
  private static func below(_ folder: String, depth: Int) -> [String] {
    guard depth < 8 else { return [] }
    let names = (FolderTree.names(folder) ?? []).filter { !$0.hasPrefix(".") }
    return names.flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      var status = stat()
      guard stat(path, &status) == 0 else { return [] }
      if status.st_mode & S_IFMT == S_IFDIR { return below(path, depth: depth + 1) }
      let lower = name.lowercased()
      return lower.hasSuffix(".vcf") || lower.hasSuffix(".vcard") ? [path] : []
    }
  }
}
