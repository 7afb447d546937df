import Model
import Testing

@Suite("when and by what an answer is shown")
struct AnswerDayTests {
  private func outcome(_ change: Change) -> ChangeProblem? {
    do throws(ChangeProblem) {
      _ = try change.plan(on: Examples.contents, Examples.world)
      return nil
    } catch {
      return error
    }
  }

  @Test("nobody answers days before the decision; a day before is the clock of another country")
  func before() {
    let decided = Examples.day("2026-11-20")
    var confirm = Confirm(decision: Examples.price.id, by: "li-wei", channel: "email")
    confirm.on = Examples.day("2026-11-18")
    let refusal = ChangeProblem.beforeDecision(Examples.day("2026-11-18"), decided: decided)
    #expect(outcome(.confirm(confirm)) == refusal)
    var dispute = DisputeDecision(decision: Examples.price.id, by: "li-wei")
    dispute.on = confirm.on
    #expect(outcome(.dispute(dispute)) == refusal)
    confirm.on = Examples.day("2026-11-19")
    #expect(outcome(.confirm(confirm)) == nil)
  }

  @Test("an empty file is no evidence")
  func empty() {
    var confirm = Confirm(decision: Examples.price.id, by: "li-wei", channel: "email")
    confirm.evidence = EvidenceFile(
      source: "empty.pdf", name: "evidence/\(Examples.digest.hex("")).pdf")
    #expect(outcome(.confirm(confirm)) == .emptyEvidence("empty.pdf"))
  }
}
