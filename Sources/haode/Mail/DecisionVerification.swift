internal import Book
internal import Model

/// Checks one decision: every file of evidence by its hash, the wording against what was confirmed,
/// every signature by the key of whoever signed.
struct DecisionVerification {
  private let decision: Decision
  private let open: OpenBook
  private let source: [Substring]

  init(_ decision: Decision, _ open: OpenBook) {
    self.decision = decision
    self.open = open
    let text = (try? open.book.source(of: decision.recordID.path)) ?? ""
    source = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  func result(_ environment: Environment) throws(CommandFailure) -> VerificationResult {
    var result = VerificationResult(decision: decision.id)
    for name in decision.evidenceNames { checkEvidence(name, &result) }
    if decision.state(.sha256) == .changed, let last = decision.lastConfirmation {
      checkWording(last, &result)
    }
    for confirmation in decision.confirmations where confirmation.signature != nil {
      try checkSignature(confirmation, &result, environment)
    }
    return result
  }

  private func checkEvidence(_ name: String, _ result: inout VerificationResult) {
    do throws(BookError) {
      let found = try open.book.evidence(from: path(name))
      if found.name.prefix(73) == name.prefix(73) {
        result.evidence += 1
      } else {
        complain("verify.altered", ["file": name], at: name, &result)
      }
    } catch {
      complain("verify.missing", ["file": name], at: name, &result)
    }
  }

  private func checkWording(_ confirmation: Confirmation, _ result: inout VerificationResult) {
    let pairs = [
      ("wording", confirmation.wording, decision.wording),
      ("wording_zh", confirmation.wordingZh, decision.wordingZh ?? ""),
    ]
    var isTold = false
    for (key, before, now) in pairs {
      guard let before, before != now else { continue }
      isTold = true
      complain(
        "verify.wording", ["key": key, "before": before, "now": now], at: "\(key) =", &result)
    }
    // The amount and the terms are in the hash, but not beside the confirmation.
    if !isTold {
      complain("verify.terms", [:], at: confirmation.wordingSHA256 ?? "wording", &result)
    }
  }

  private func checkSignature(
    _ confirmation: Confirmation, _ result: inout VerificationResult,
    _ environment: Environment
  ) throws(CommandFailure) {
    guard let signature = confirmation.signature, let text = confirmation.signedText,
      let name = confirmation.signedBy
    else {
      complain("verify.unbound", [:], at: confirmation.signature ?? "signature", &result)
      return
    }
    guard let hash = try? open.book.evidence(from: path(text)).name, hash == text else {
      complain("verify.altered", ["file": text], at: signature, &result)
      return
    }
    guard let key = open.contents.staff[name]?.signingKey else {
      complain("verify.no-key", ["staff": name], at: signature, &result)
      return
    }
    if try WordingSignature.isGood(
      path(signature), over: path(text), key: key, by: name, environment)
    {
      result.signatures += 1
    } else {
      complain("verify.signature", ["staff": name], at: signature, &result)
    }
  }

  /// A name that leaves the folder of evidence addresses nothing.
  private func path(_ name: String) -> String {
    let inner = name.hasPrefix("evidence/") ? name.dropFirst(9) : ""
    let isPlain = !inner.isEmpty && !inner.hasPrefix(".") && !inner.contains("/")
    return isPlain ? "\(open.book.path)/\(name)" : "\(open.book.path)/evidence/."
  }

  private func complain(
    _ key: String, _ arguments: [String: String], at mark: String,
    _ result: inout VerificationResult
  ) {
    let line = source.firstIndex { $0.contains(mark) }.map { $0 + 1 }
    result.complaints.append(
      Complaint(path: decision.recordID.path, line: line, Phrase(key, arguments)))
  }
}
