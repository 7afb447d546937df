internal import Book
internal import Model
internal import Screens
internal import Terminal

/// Confirmations that are checked while nothing else is to be done: evidence, wording, signatures.
extension Clerk {
  /// So many at a time, so that jobs and changes of others wait for no more.
  private static let batch = 32

  /// All confirmations of the book are to be checked.
  mutating func verifyAll() {
    unverified = contents.decisions.filter(\.isConfirmedOnce).map(\.id).sorted()
  }

  /// These records changed: a decision itself, or the key of whoever signed.
  mutating func verify(again changed: some Sequence<RecordID>) {
    for record in changed {
      switch record.kind {
      case .decision where contents.decisions[record.id]?.isConfirmedOnce == true:
        if !unverified.contains(record.id) { unverified.append(record.id) }
      case .staff:
        let signed = contents.decisions.filter { decision in
          decision.confirmations.contains { $0.signedBy == record.id }
        }
        unverified += signed.map(\.id).filter { !unverified.contains($0) }
      default: break
      }
    }
  }

  /// Checks some of them, unless a job waits.
  mutating func verifySome() {
    guard let book, jobs.isEmpty, !unverified.isEmpty else { return }
    let open = openBook(book, world)
    var results: [VerificationResult] = []
    while jobs.isEmpty, results.count < Self.batch, let id = unverified.popLast() {
      if let decision = contents.decisions[id] { results.append(verification(decision, open)) }
    }
    news.post(.verified(results))
  }

  /// Checks the whole book at once, and says what it came to.
  mutating func verifyBook(_ world: World) {
    guard let book else { return news.post(.failed(BookError.noBook(path: path).phrase)) }
    unverified = []
    let open = openBook(book, world)
    let results = contents.decisions.filter(\.isConfirmedOnce).map { verification($0, open) }
    news.post(.verified(results))
    let faults = results.reduce(0) { $0 + $1.complaints.count }
    let summary = Phrase(
      "verify.summary",
      [
        "n": String(results.count), "evidence": String(results.reduce(0) { $0 + $1.evidence }),
        "signatures": String(results.reduce(0) { $0 + $1.signatures }), "faults": String(faults),
      ])
    news.post(faults == 0 ? .notice(summary) : .failed(summary))
  }

  private func verification(_ decision: Decision, _ open: OpenBook) -> VerificationResult {
    do throws(CommandFailure) {
      return try DecisionVerification(decision, open).result(options.environment)
    } catch {
      var result = VerificationResult(decision: decision.id)
      result.complaints = [Complaint(path: decision.recordID.path, error.phrase)]
      return result
    }
  }
}

extension Decision {
  /// Whether there is a confirmation whose ground can be checked, in force or not.
  fileprivate var isConfirmedOnce: Bool { !confirmations.isEmpty }
}
