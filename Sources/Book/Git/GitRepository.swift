internal import Glibc
internal import Model

/// The git repository of a book, used through the `git` program.
struct GitRepository: Sendable {
  /// Absolute; the top of the work tree.
  let folder: String
  let environment: Environment

  func begin() throws(GitError) {
    if status(of: ".git") != nil { return }
    try run(["init", "--quiet", "--initial-branch=main"])
  }

  /// Commits these paths as they are now, whether or not they are there any more, and nothing else
  /// that may be staged.
  func commit(_ paths: [String], subject: String) throws(GitError) {
    try checkIdle()
    let present = paths.filter { status(of: $0) != nil }
    if !present.isEmpty {
      let added = try output(["add", "--ignore-errors", "--"] + present)
      // 1: the owner's .gitignore names a path, which fails for that path only.
      if added.status > 1 { throw .failed(added.firstLine) }
    }
    let known = try output(["ls-files", "-z", "--"] + paths)
    let tracked = known.text.split(separator: "\0").map(String.init)
    if known.status != 0 { throw .failed(known.firstLine) }
    if tracked.isEmpty { return }
    // Empty ones too: two quick changes of one file go into the commit of the first, and the story
    // should still tell of both.
    try run(
      try identity() + ["-c", "commit.gpgsign=false"]
        + ["commit", "--quiet", "--allow-empty", "--no-status", "-m", subject, "--only", "--"]
        + tracked)
  }

  /// Files of records that are not as the last commit has them.
  func uncommitted() throws(GitError) -> [String] {
    let status = try output(
      ["status", "--porcelain", "--no-renames", "--untracked-files=all", "-z", "--"]
        + RecordKind.allCases.map(\.folder) + ["evidence", SettingsDecoder.path])
    if status.status != 0 { throw .failed(status.firstLine) }
    return status.text.split(separator: "\0").map { String($0.dropFirst(3)) }
  }

  /// What `doctor` says of it: nil where a commit could be made.
  var problem: GitError? {
    do throws(GitError) {
      try checkIdle()
      try run(["rev-parse", "--git-dir"])
      return nil
    } catch {
      return error
    }
  }

  private func checkIdle() throws(GitError) {
    let home = gitFolder
    for (name, what) in Self.unfinished where PosixFiles().exists("\(home)/\(name)") {
      throw .busy(what)
    }
    if let head = try? PosixFiles().read("\(home)/HEAD", limit: 4096),
      !head.starts(with: "ref:".utf8)
    {
      throw .detached
    }
  }

  /// `.git`, or what it points to in a work tree or submodule.
  private var gitFolder: String {
    let plain = "\(folder)/.git"
    guard let bytes = try? PosixFiles().read(plain, limit: 4096),
      bytes.starts(with: "gitdir: ".utf8)
    else { return plain }
    let target = String(decoding: bytes.dropFirst(8).prefix { $0 != 0x0A }, as: UTF8.self)
    return target.hasPrefix("/") ? target : "\(folder)/\(target)"
  }

  private static let unfinished = [
    ("MERGE_HEAD", "merge"), ("rebase-merge", "rebase"), ("rebase-apply", "rebase"),
    ("CHERRY_PICK_HEAD", "cherry-pick"), ("REVERT_HEAD", "revert"),
  ]

  /// The author as configured; a stand-in only where git would refuse for want of one.
  private func identity() throws(GitError) -> [String] {
    if environment["GIT_AUTHOR_EMAIL"] != nil { return [] }
    if try output(["config", "--get", "user.email"]).status == 0 { return [] }
    return ["-c", "user.name=Haode", "-c", "user.email=haode@localhost"]
  }

  private func status(of path: String) -> FileStatus? {
    (try? PosixFiles().status("\(folder)/\(path)")) ?? nil
  }

  private func run(_ arguments: [String]) throws(GitError) {
    let output = try output(arguments)
    if output.status != 0 { throw .failed(output.firstLine) }
  }

  /// Where another git works on the repository, as an editor's does in the background, it is tried
  /// again for a few seconds.
  private func output(_ arguments: [String]) throws(GitError) -> Subprocess.Output {
    var pause: UInt32 = 20_000
    while true {
      let output = try once(arguments)
      guard output.status != 0, Self.isBusy(output.text), pause < 2_000_000 else { return output }
      usleep(pause)
      pause *= 2
    }
  }

  private static func isBusy(_ text: String) -> Bool {
    text.contains(".lock': File exists") || text.contains("cannot lock ref")
  }

  private func once(_ arguments: [String]) throws(GitError) -> Subprocess.Output {
    do throws(FileError) {
      return try Subprocess.run(["git", "-C", folder] + arguments, environment: cleaned)
    } catch {
      throw error.reason == .vanished ? .missing : .failed(error.code)
    }
  }

  /// Without what would make git work on another repository or ask somebody.
  private var cleaned: Environment {
    var cleaned = environment
    for name in Self.misleading { cleaned[name] = nil }
    cleaned["GIT_TERMINAL_PROMPT"] = "0"
    cleaned["GIT_LITERAL_PATHSPECS"] = "1"
    cleaned["GIT_EDITOR"] = "true"
    cleaned["LC_ALL"] = "C.UTF-8"
    if cleaned["PATH"] == nil { cleaned["PATH"] = "/usr/local/bin:/usr/bin:/bin" }
    return cleaned
  }

  private static let misleading = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY",
    "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_CEILING_DIRECTORIES", "GIT_QUARANTINE_PATH",
  ]
}

extension PosixFiles {
  fileprivate func exists(_ path: String) -> Bool { ((try? status(path)) ?? nil) != nil }
}
