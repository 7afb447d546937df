internal import Glibc

/// Where mails lie: a file of one mail, an mbox, a Maildir, and folders of these.
public enum MailFolder {
  /// What one file holds.
  public enum Kind: Equatable, Sendable { case single, mbox }

  /// Hands over the files below a folder, in no order and without a list of them; of a Maildir those
  /// in `cur` and `new`, never what is half delivered in `tmp`. Elsewhere `.eml`, `.mbox` and files
  /// without a suffix. Folders are followed eight deep, links to folders not at all: they lead
  /// round in circles.
  public static func each(_ folder: String, _ take: (String) -> Void) {
    below(folder, depth: 0, take)
  }

  public static func isMaildir(_ folder: String) -> Bool {
    isFolder("\(folder)/cur") && isFolder("\(folder)/new")
  }

  /// - Parameter head: the beginning of the file.
  public static func kind(_ path: String, head: UnsafeRawBufferPointer) -> Kind {
    let isInMaildir = path.contains("/cur/") || path.contains("/new/")
    if path.lowercased().hasSuffix(".eml") || isInMaildir { return .single }
    return head.starts(with: "From ".utf8) ? .mbox : .single
  }

  private static func below(_ folder: String, depth: Int, _ take: (String) -> Void) {
    guard depth < 8 else { return }
    let isMaildir = isMaildir(folder)
    let isOfMaildir = depth == 0 && isBox(folder)
    names(folder) { name, isFolder in
      let path = "\(folder)/\(name)"
      if isMaildir {
        // Other folders of a Maildir++ begin with a dot.
        if name == "cur" || name == "new" {
          names(path) { name, isFolder in if !isFolder { take("\(path)/\(name)") } }
        } else if isFolder, name.hasPrefix("."), MailFolder.isMaildir(path) {
          below(path, depth: depth + 1, take)
        }
      } else if isFolder {
        below(path, depth: depth + 1, take)
      } else if isOfMaildir || isMailName(name) {
        take(path)
      }
    }
  }

  /// `cur` or `new` of a Maildir, named by itself.
  private static func isBox(_ folder: String) -> Bool {
    ["cur", "new"].contains(folder.split(separator: "/").last) && isMaildir("\(folder)/..")
  }

  private static func isMailName(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasSuffix(".eml") || lower.hasSuffix(".mbox") || lower.hasSuffix(".mbx")
      || !lower.contains(".")
  }

  /// Without hidden files, and without links to folders.
  private static func names(_ folder: String, _ take: (_ name: String, _ isFolder: Bool) -> Void) {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        // d_name is a C string of at most 255 bytes in a field of 256.
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let type = Int(entry.pointee.d_type)
      var isFolder = type == Int(DT_DIR)
      if !isFolder, type != Int(DT_REG), Self.isFolder("\(folder)/\(name)") {
        if isLink("\(folder)/\(name)") { continue }
        isFolder = true
      }
      if name.hasPrefix("."), !isFolder { continue }
      take(name, isFolder)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
