public import Model

extension Book {
  /// Makes a change: on the disk for good when this returns, and in `contents`.
  ///
  /// The files it touches are read again first. Where somebody else has written to them, the change
  /// is planned anew on what they say now; `contents` follows even when it is then refused.
  public func perform(
    _ change: Change, on contents: inout Contents, world: World
  ) throws(BookError) -> Performed {
    if options.readOnly { throw .readOnly }
    let lock = try writeLock()
    defer { withExtendedLifetime(lock) {} }
    let (plan, draft) = try draft(of: change, on: &contents, world)
    let names = try logNames()
    let record = ChangeRecord(
      number: nextNumber(names), action: .change, when: world.now, by: world.staff,
      phrase: plan.phrase, subject: plan.subject, files: draft.records,
      evidence: try newEvidence(draft))
    try write(record, draft.evidence, names)
    for file in draft.files { take(file.path, file.after?.bytes, into: &contents) }
    return Performed(
      action: .change, phrase: plan.phrase, subject: plan.subject, touched: record.touched)
  }

  /// What a change would do, with nothing written and no lock taken.
  public func preview(
    _ change: Change, on contents: Contents, world: World
  ) throws(BookError) -> Preview {
    var contents = contents
    let (plan, draft) = try draft(of: change, on: &contents, world)
    return Preview(
      phrase: plan.phrase, subject: plan.subject,
      files: draft.records.map { Preview.File(path: $0.path, old: $0.before, new: $0.after) },
      evidence: draft.evidence)
  }

  /// Plans the change on the files as they are now.
  private func draft(
    of change: Change, on contents: inout Contents, _ world: World
  ) throws(BookError) -> (Plan, Draft) {
    // Each round takes over what others wrote to the files of the plan before. A new record whose
    // id is taken there asks for another one, so there may be many rounds, each a step forward.
    for _ in 0..<Self.rounds {
      let plan = try plan(change, on: &contents, world)
      for path in plan.paths { _ = try checkedPath(path) }
      var draft = try Draft(plan.paths, bookFiles)
      if takeNews(draft, into: &contents) { continue }
      for operation in plan.operations { try draft.apply(operation) }
      try check(draft)
      return (plan, draft)
    }
    throw .locked(process: nil)
  }

  private func plan(
    _ change: Change, on contents: inout Contents, _ world: World
  ) throws(BookError) -> Plan {
    do throws(ChangeProblem) {
      return try change.plan(on: contents, world)
    } catch {
      // The refusal may come from an old reading.
      let paths = Set(error.records.map(\.path))
      if !paths.isEmpty, !refresh(&contents, paths: paths).isEmpty,
        let plan = try? change.plan(on: contents, world)
      {
        return plan
      }
      if case .noSuchRecord(let id, _) = error, let broken = contents.complaints[id.path]?.first {
        throw .brokenFile(broken)
      }
      if case .changedMeanwhile(let id, let field) = error {
        throw .changedMeanwhile(path: id.path, field: field, wanted: nil)
      }
      throw .refused(error)
    }
  }

  /// Takes over what the draft has read anew; true where that is not what was known.
  private func takeNews(_ draft: Draft, into contents: inout Contents) -> Bool {
    var isNews = false
    for file in draft.files {
      if file.path == BookGlossary.path {
        let known = contents.glossary
        contents.takeGlossary(file.before)
        if contents.glossary != known { isNews = true }
      }
      guard let reading = file.reading, let id = RecordID(path: file.path) else { continue }
      if contents[id] != reading.record
        || contents.complaints[file.path] ?? [] != reading.complaints
      {
        contents.take(reading)
        isNews = true
      }
    }
    return isNews
  }

  /// Every text that is to be written is read once more as if it came from the disk.
  private func check(_ draft: Draft) throws(BookError) {
    for file in draft.files {
      guard let after = file.after else { continue }
      let errors = complaints(about: String(decoding: after.bytes, as: UTF8.self), at: file.path)
        .filter { $0.severity == .error }
      if !errors.isEmpty { throw .brokenText(path: file.path, errors) }
    }
  }

  private static let rounds = 2000
}

extension Draft {
  /// The files that the draft alters. Texts that are no UTF-8 are never drafted from.
  var records: [ChangeRecord.File] {
    files.compactMap { file in
      let after = file.after?.bytes
      if file.before == after { return nil }
      return ChangeRecord.File(
        path: file.path, before: file.before.map { String(decoding: $0, as: UTF8.self) },
        after: after.map { String(decoding: $0, as: UTF8.self) })
    }
  }
}

extension ChangeProblem {
  /// The records that it speaks of.
  var records: [RecordID] {
    switch self {
    case .noSuchRecord(let id, _), .alreadyExists(let id), .changedMeanwhile(let id, _): [id]
    case .stillNamed(let id, let others): [id] + others
    case .noAccount(let contact, _, _): [RecordID(.contact, contact)]
    case .alreadyInState(let decision, _, _), .notAContact(_, let decision),
      .needsCallBack(let decision):
      [RecordID(.decision, decision)]
    case .numberNotVerified(_, let contact): [RecordID(.contact, contact)]
    case .missing, .badValue, .notFormal, .inTheFuture, .answeredBeforeSent, .nothingToChange,
      .callBackTooEarly, .beforeDecision, .emptyEvidence:
      []
    }
  }
}
