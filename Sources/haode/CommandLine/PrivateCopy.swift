internal import Glibc
internal import Model

/// A text in a file of its own for an editor, in a folder that nobody else can look into.
struct PrivateCopy {
  let folder: String
  let path: String

  /// - Parameter name: the file's name, so that the editor knows its kind.
  init(_ text: String, name: String, environment: Environment) throws(CommandFailure) {
    try self.init(bytes: Array(text.utf8), name: name, environment: environment)
  }

  init(bytes: [UInt8], name: String, environment: Environment) throws(CommandFailure) {
    let base = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(base)/haode-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .told(Phrase("edit.no-copy", ["folder": base]), .unreadable)
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = "\(folder)/\(name)"
    guard Self.write(bytes, to: path) else {
      remove()
      throw .told(Phrase("edit.no-copy", ["folder": base]), .unreadable)
    }
  }

  /// What the editor left; nil where it is no readable UTF-8.
  func text() -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&part, 1, part.count, file)
      if count == 0 { break }
      bytes += part[..<count]
    }
    return ferror(file) == 0 ? String(validating: bytes, as: UTF8.self) : nil
  }

  /// Takes the file and what editors leave beside it away.
  func remove() {
    for name in FolderTree.names(folder) ?? [] { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var output = Output(descriptor: descriptor)
    output.write(bytes)
    output.flush()
    return !output.isClosed
  }
}
