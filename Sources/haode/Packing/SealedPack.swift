internal import Glibc
internal import Model

/// A pack as one file, encrypted by `age`.
enum SealedPack {
  enum Key {
    case passphrase
    /// `age1…`, `ssh-ed25519 …`.
    case recipients([String])
  }

  static let ending = ".haode.age"

  /// The file that `pack` made in this folder; nil where there is no such file, or several.
  static func alone(in folder: String) -> String? {
    let names = (FolderTree.names(folder) ?? []).filter { $0.hasSuffix(ending) }
    return names.count == 1 ? "\(folder)/\(names[0])" : nil
  }

  /// Encrypts a folder into a file that does not exist yet.
  static func seal(
    _ folder: String, to path: String, _ key: Key, _ environment: Environment
  ) throws(CommandFailure) {
    let draft = path + ".haode-tmp"
    unlink(draft)
    let arguments: [String] =
      switch key {
      case .passphrase: ["-p"]
      case .recipients(let all): all.flatMap { ["-r", $0] }
      }
    let pair = ProgramPair(
      first: ["tar", "-cf", "-", "-C", folder, "--exclude=./.complaints", "."],
      second: ["age"] + arguments + ["-o", draft], environment: environment)
    let ending = pair.run(complaints: "\(folder)/.complaints")
    if ending == .done, chmod(draft, 0o600) == 0 || errno == EPERM, sync(draft),
      link(draft, path) == 0 || isWithoutLinks && rename(draft, path) == 0
    {
      unlink(draft)
      return
    }
    let error = errno
    unlink(draft)
    guard ending == .done else { throw failure(ending, Phrase("pack.not-sealed")) }
    if error == EEXIST { throw .told(Phrase("pack.not-empty", ["path": path]), .alreadyExists) }
    throw NewFolder.failure(path, error)
  }

  /// Sticks often know no links; there the name is taken after all.
  private static var isWithoutLinks: Bool { errno == EPERM || errno == ENOTSUP }

  private static func sync(_ path: String) -> Bool {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    defer { if file >= 0 { close(file) } }
    return file >= 0 && fsync(file) == 0
  }

  /// Decrypts a file into a folder.
  ///
  /// - Parameter identity: a file of keys; nil for a passphrase, which `age` asks for.
  static func open(
    _ path: String, identity: String?, to folder: String, _ environment: Environment
  ) throws(CommandFailure) {
    let keys = identity.map { ["-i", $0] } ?? []
    let pair = ProgramPair(
      first: ["age", "-d"] + keys + ["--", path],
      second: ["tar", "-xf", "-", "-C", folder, "--no-same-owner", "--no-overwrite-dir"],
      environment: environment)
    let ending = pair.run(complaints: "\(folder)/.complaints")
    unlink("\(folder)/.complaints")
    if ending == .done { return }
    let phrase = Phrase(
      identity == nil ? "pack.not-opened-bare" : "pack.not-opened", ["path": path])
    throw failure(ending, phrase)
  }

  private static func failure(
    _ ending: ProgramPair.Ending, _ phrase: Phrase
  ) -> CommandFailure {
    switch ending {
    case .done: .quiet(.unreadable)
    case .notStarted(let program):
      .told(Phrase("pack.no-program", ["program": program]), .unreadable)
    case .failed(let program, let said):
      .told(
        Phrase(
          phrase.key,
          phrase.arguments.merging(["program": program, "said": said]) { first, _ in first }),
        .unreadable)
    }
  }
}
