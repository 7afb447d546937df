internal import Model

extension Book {
  /// Looks through everything: files that cannot be read, references that lead nowhere, evidence that
  /// is missing or altered, leftovers of crashes, permissions, whether git could commit, and has.
  ///
  /// - Parameter fix: also puts right what can be without a decision of the owner: leftovers,
  ///   permissions, and commits that could not be made.
  public func check(fix: Bool) throws(BookError) -> [DoctorFinding] {
    var doctor = Doctor(book: self, fixes: fix && !options.readOnly)
    let lock = doctor.fixes ? try writeLock() : nil
    defer { withExtendedLifetime(lock) {} }
    try doctor.lookThrough(try read())
    return doctor.findings
  }
}

/// One look through a book.
struct Doctor {
  let book: Book
  let fixes: Bool
  private(set) var findings: [DoctorFinding] = []

  init(book: Book, fixes: Bool) {
    self.book = book
    self.fixes = fixes
  }

  mutating func lookThrough(_ contents: Contents) throws(BookError) {
    for path in contents.complaints.keys.sorted() {
      for complaint in contents.complaints[path] ?? [] { report(complaint) }
    }
    checkReferences(contents)
    checkEvidence(contents)
    checkFiles()
    checkGit()
  }

  /// - Parameter mend: puts it right; nil where that takes the owner.
  mutating func report(
    _ complaint: Complaint, mend: (() throws(FileError) -> Void)? = nil
  ) {
    var isFixed = false
    if fixes, let mend {
      do throws(FileError) {
        try mend()
        isFixed = true
      } catch {
        report(Complaint(path: complaint.path, severity: .warning, error.phrase))
      }
    }
    findings.append(
      DoctorFinding(complaint: complaint, canFix: mend != nil, fixed: isFixed))
  }

  mutating func warn(
    _ path: String, _ phrase: Phrase, mend: (() throws(FileError) -> Void)? = nil
  ) {
    report(Complaint(path: path, severity: .warning, phrase), mend: mend)
  }

  private mutating func checkGit() {
    guard book.git.isInUse else { return }
    if let problem = book.git.problem { return warn(".git", problem.phrase) }
    guard let paths = try? book.git.uncommitted(), let first = paths.first else { return }
    let phrase = Phrase("book.uncommitted", ["n": String(paths.count), "path": first])
    warn(".git", phrase) { [book] () throws(FileError) in
      do throws(GitError) {
        try book.git.catchUp(paths)
      } catch {
        book.options.onNotice(error.phrase)
        throw FileError(.other, path: ".git", code: "git")
      }
    }
  }
}
