internal import Glibc

/// Where mails lie: a file of one mail, an mbox, a Maildir, and folders of these.
public enum MailFolder {
  /// What one file holds.
  public enum Kind: Equatable, Sendable { case single, mbox }

  /// The files below a folder; of a Maildir those in `cur` and `new`, never what is half delivered in
  /// `tmp`. Elsewhere `.eml`, `.mbox` and files without a suffix. Folders are followed eight deep.
  public static func files(_ folder: String) -> [String] { below(folder, depth: 0) }

  public static func isMaildir(_ folder: String) -> Bool {
    isFolder("\(folder)/cur") && isFolder("\(folder)/new")
  }

  /// - Parameter head: the beginning of the file.
  public static func kind(_ path: String, head: UnsafeRawBufferPointer) -> Kind {
    let isInMaildir = path.contains("/cur/") || path.contains("/new/")
    if path.lowercased().hasSuffix(".eml") || isInMaildir { return .single }
    return head.starts(with: "From ".utf8) ? .mbox : .single
  }

  private static func below(_ folder: String, depth: Int) -> [String] {
    guard depth < 8 else { return [] }
    let isMaildir = isMaildir(folder)
    var files: [String] = []
    for (name, isFolder) in names(folder) {
      let path = "\(folder)/\(name)"
      if isMaildir {
        // Other folders of a Maildir++ begin with a dot.
        if name == "cur" || name == "new" {
          files += names(path).filter { !$0.isFolder }.map { "\(path)/\($0.name)" }
        } else if isFolder, name.hasPrefix("."), MailFolder.isMaildir(path) {
          files += below(path, depth: depth + 1)
        }
      } else if isFolder {
        files += below(path, depth: depth + 1)
      } else if isMailName(name) {
        files.append(path)
      }
    }
    return files
  }

  private static func isMailName(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasSuffix(".eml") || lower.hasSuffix(".mbox") || lower.hasSuffix(".mbx")
      || !lower.contains(".")
  }

  /// In the order of the names, without hidden ones except folders.
  private static func names(_ folder: String) -> [(name: String, isFolder: Bool)] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [(String, Bool)] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        // d_name is a C string of at most 255 bytes in a field of 256.
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let type = Int(entry.pointee.d_type)
      let isFolder =
        type == Int(DT_DIR)
        || (type != Int(DT_REG) && Self.isFolder("\(folder)/\(name)"))
      if name.hasPrefix("."), !isFolder { continue }
      names.append((name, isFolder))
    }
    return names.sorted { $0.0 < $1.0 }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
