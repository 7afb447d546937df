import Testing

@testable import Model

@Suite("the state of a decision is derived")
struct DecisionStateTests {
  private func state(_ alter: (inout Decision) -> Void) -> DecisionState {
    var decision = Examples.price
    alter(&decision)
    return decision.state(Examples.digest)
  }

  @Test("a decision from chat is agreed in chat and nothing more")
  func fresh() {
    #expect(state { _ in } == .agreedInChat)
  }

  @Test("a letter makes it requested, 收到 makes it acknowledged, never confirmed")
  func acknowledged() {
    let asked = Examples.request(sent: "2026-11-21T01:00:00Z")
    #expect(state { $0.requests = [asked] } == .requested)
    var received = Acknowledgement()
    received.words = "好的"
    #expect(
      state {
        $0.requests = [asked]
        $0.acknowledgements = [received]
      } == .acknowledged)
    #expect(state { $0.acknowledgements = [received] } == .acknowledged)
  }

  @Test("a confirmation of the present wording confirms")
  func confirmed() {
    #expect(
      state { $0.confirmations = [Examples.confirmation(of: $0, on: "2026-11-22")] } == .confirmed)
  }

  @Test(
    "a change of wording, amount, currency or terms after the confirmation shows",
    arguments: ["wording", "wording_zh", "amount", "currency", "term", "meaning"])
  func changed(field: String) {
    let found = state { decision in
      var term = Term()
      term.term = "定金"
      term.meaning = "earnest money"
      decision.terms = [term]
      decision.confirmations = [Examples.confirmation(of: decision, on: "2026-11-22")]
      switch field {
      case "wording": decision.wording = "12.50 CNY per piece"
      case "wording_zh": decision.wordingZh = "单价12.50元"
      case "amount": decision.amount = "124000.00"
      case "currency": decision.currency = "CNY"
      case "term": decision.terms[0].term = "订金"
      default: decision.terms[0].meaning = "deposit"
      }
    }
    #expect(found == .changed)
  }

  @Test("a new title, note, owner or line break of the wording is no change of the wording")
  func unchanged() {
    let found = state { decision in
      decision.confirmations = [Examples.confirmation(of: decision, on: "2026-11-22")]
      decision.title = "Other title"
      decision.note = "note"
      decision.owner = "ben"
      decision.wording = "12.40  CNY\n per piece "
    }
    #expect(found == .confirmed)
  }

  @Test("of confirmation, dispute and letter the latest counts")
  func latest() {
    #expect(state { $0.disputes = [Examples.dispute(on: "2026-11-22")] } == .disputed)
    #expect(
      state {
        $0.confirmations = [Examples.confirmation(of: $0, on: "2026-11-22")]
        $0.disputes = [Examples.dispute(on: "2026-11-23")]
      } == .disputed)
    #expect(
      state {
        $0.disputes = [Examples.dispute(on: "2026-11-21")]
        $0.confirmations = [Examples.confirmation(of: $0, on: "2026-11-22")]
      } == .confirmed)
    #expect(
      state {
        $0.disputes = [Examples.dispute(on: "2026-11-21")]
        $0.requests = [Examples.request(sent: "2026-11-22T08:00:00Z")]
      } == .requested)
    #expect(
      state {
        $0.confirmations = [
          Examples.confirmation(of: $0, on: "2026-11-22", recorded: "2026-11-22T08:00:00Z")
        ]
        $0.disputes = [Examples.dispute(on: "2026-11-22", recorded: "2026-11-22T09:00:00Z")]
      } == .disputed)
  }

  @Test("withdrawn and superseded beat everything")
  func closed() {
    #expect(state { $0.withdrawnOn = Examples.day("2026-11-22") } == .withdrawn)
    #expect(
      state {
        $0.confirmations = [Examples.confirmation(of: $0, on: "2026-11-22")]
        $0.supersededWith = "other"
      } == .superseded)
  }

  @Test("a change of payee is confirmed only with a call-back")
  func payee() {
    #expect(
      state {
        $0.decisionKind = .payeeChange
        $0.confirmations = [Examples.confirmation(of: $0, on: "2026-11-22")]
      } == .agreedInChat)
    #expect(
      state {
        $0.decisionKind = .payeeChange
        var confirmation = Examples.confirmation(of: $0, on: "2026-11-22")
        confirmation.calledBack = "+8613000000000"
        confirmation.calledBackOn = Examples.day("2026-11-22")
        $0.confirmations = [confirmation]
      } == .confirmed)
  }
}
