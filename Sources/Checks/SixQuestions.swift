internal import Model

/// The checklist: how far each of the six questions can be answered with yes.
public struct SixQuestions: Equatable, Sendable {
  public struct Answer: Equatable, Sendable {
    public let question: Question
    /// How many people or decisions it is asked of.
    public let asked: Int
    /// For how many of them the answer is yes: nothing was found but notes.
    public let holds: Int
    /// What was found, the gravest first.
    public let findings: [Finding]

    /// Nothing to ask about is no yes.
    public var isYes: Bool { asked > 0 && holds == asked }
  }

  public let answers: [Answer]

  /// - Parameter findings: of `Checks.run` for the same book with all rules.
  public init(_ book: Checked, findings: [Finding]) {
    answers = Question.allCases.map { question in
      // Places instead of findings: a copy of each, six times, was a third of the whole check.
      let found = findings.indices.filter { findings[$0].question == question }
      var failing: Set<Subject> = []
      var last: Int?
      // What is found in one file stands together.
      for place in found where findings[place].severity > .note {
        if let last, findings[place].subject == findings[last].subject { continue }
        failing.insert(findings[place].subject)
        last = place
      }
      let asked = Self.subjects(of: question, in: book)
      return Answer(
        question: question, asked: asked.count,
        holds: asked.count { !failing.contains($0.subject) && $0.isSettled },
        findings: found.map { findings[$0] })
    }
  }

  private struct Asked {
    let subject: Subject
    /// False where the answer is no although no rule complains yet.
    var isSettled = true
  }

  private static func subjects(of question: Question, in book: Checked) -> [Asked] {
    switch question {
    case .accounts, .content:
      Checks.staff(of: book).map { Asked(subject: .record($0.recordID)) }
    case .agreements, .backups:
      Checks.contacts(of: book).map { Asked(subject: .record($0.recordID)) }
    case .decisions:
      Checks.decisions(of: book).compactMap { decision in
        let state = decision.state(book.world.digest)
        if state == .withdrawn || state == .superseded { return nil }
        return Asked(subject: .record(decision.recordID), isSettled: state == .confirmed)
      }
    case .networks:
      Set(book.trips.flatMap(\.contacts)).compactMap { book.contents.contacts[$0] }
        .map { Asked(subject: .record($0.recordID)) }
    }
  }
}
