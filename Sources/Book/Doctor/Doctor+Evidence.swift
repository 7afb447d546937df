internal import Model

extension Doctor {
  /// Evidence is worth something only while it is there and unaltered.
  mutating func checkEvidence(_ contents: Contents) {
    var named = Set<String>()
    for decision in contents.decisions.sorted(by: { $0.id < $1.id }) {
      for name in decision.evidenceNames {
        named.insert(name)
        check(name, of: decision)
      }
      // Texts that were signed are found by their hash, and are there only where somebody signed.
      for signed in decision.confirmations where signed.signature != nil {
        if let text = signed.signedText { named.insert(text) }
      }
    }
    for name in (try? book.files.list(book.absolute("evidence"))) ?? [] {
      let path = "evidence/\(name)"
      if name.hasPrefix(".") || named.contains(path) { continue }
      warn(path, Phrase("book.evidence-unused", ["path": path]))
    }
  }

  private mutating func check(_ name: String, of decision: Decision) {
    let path = decision.recordID.path
    let arguments = ["evidence": name]
    do throws(FileError) {
      let hash = try book.files.hash(book.absolute(name), limit: .max)
      if !name.hasPrefix("evidence/\(hash)") {
        report(Complaint(path: path, Phrase("book.evidence-altered", arguments)))
      }
    } catch {
      let phrase =
        error.reason == .vanished ? Phrase("book.evidence-missing", arguments) : error.phrase
      report(Complaint(path: path, phrase))
    }
  }
}
