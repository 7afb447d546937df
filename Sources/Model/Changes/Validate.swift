/// A Chinese speaker vouches for the meaning of a term: for all decisions in `glossary.toml`, or for
/// one of them.
public struct Validate: Equatable, Sendable {
  public var term: String
  /// A name; it need not be one of the staff.
  public var by: String
  public var on: Day?
  public var meaning: String?
  /// Where it is to count for one decision alone.
  public var decision: String?

  public init(term: String, by: String) {
    self.term = term
    self.by = by
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let term = Fold.text(term).isEmpty ? "" : self.term
    if term.isEmpty { throw .missing(field: "term") }
    if Fold.text(by).isEmpty { throw .missing(field: "validated_by") }
    let day = on ?? world.today
    if day > world.today { throw .inTheFuture(field: "validated_on", day) }
    guard let decision else { return try inGlossary(contents, day) }
    let subject = try contents.decision(decision)
    let steps = steps(subject.terms, path: subject.recordID.path, day)
    if steps.isEmpty { throw .nothingToChange }
    try checkWording(subject, day, world)
    return Plan(phrase, steps, subject: subject.recordID)
  }

  private var phrase: Phrase { Phrase("did.validate", ["term": term, "by": by]) }

  private func inGlossary(_ contents: Contents, _ day: Day) throws(ChangeProblem) -> Plan {
    let path = BookGlossary.path
    guard let glossary = contents.glossary else {
      let text = RecordText(
        entries: [], tables: [.init(Term.table, validated(Term(), day).entryList)])
      return Plan(phrase, [.create(path: path, text)], subject: nil)
    }
    let steps = steps(glossary.terms, path: path, day)
    if steps.isEmpty { throw .nothingToChange }
    return Plan(phrase, steps, subject: nil)
  }

  /// What a term looks like afterwards.
  private func validated(_ old: Term, _ day: Day) -> Term {
    var new = old
    if new.term.isEmpty { new.term = term }
    new.meaning = meaning ?? old.meaning
    new.validatedBy = by
    new.validatedOn = day
    return new
  }

  private func steps(_ terms: [Term], path: String, _ day: Day) -> [Operation] {
    let wanted = Fold.text(term)
    guard let index = terms.firstIndex(where: { Fold.text($0.term) == wanted }) else {
      return [.append(path: path, table: Term.table, validated(Term(), day).entryList)]
    }
    let (old, new) = (terms[index], validated(terms[index], day))
    return Term.fields.compactMap { field in
      let (was, to) = (field.get(old), field.get(new))
      return was == to
        ? nil
        : .set(path: path, .table(Term.table, index: index), key: field.key, to: to, was: was)
    }
  }

  /// Terms and their meanings belong to what was confirmed.
  private func checkWording(
    _ subject: Decision, _ day: Day, _ world: World
  ) throws(ChangeProblem) {
    let state = subject.state(world.digest)
    guard state == .confirmed else { return }
    var after = subject
    let wanted = Fold.text(term)
    if let index = after.terms.firstIndex(where: { Fold.text($0.term) == wanted }) {
      after.terms[index] = validated(after.terms[index], day)
    } else {
      after.terms.append(validated(Term(), day))
    }
    if CanonicalWording(after) != CanonicalWording(subject) {
      throw .alreadyInState(decision: subject.id, state, on: subject.lastConfirmation?.on)
    }
  }
}
