import Checks
import Model
import Testing

@Suite("rules on decisions")
struct DecisionRuleTests {
  @Test("R11: a second working day without a request is a warning, the first is none")
  func r11() {
    #expect(decision { $0.decidedOn = day("2026-11-20") }.found(.r11).isEmpty)
    #expect(decision { $0.decidedOn = day("2026-11-19") }.keys(.r11) == ["found.not-asked-for"])
  }

  @Test("R11: overdue is an error from the day after the deadline")
  func r11Overdue() {
    let due = { (text: String) in
      decision {
        $0.decidedOn = day("2026-11-20")
        $0.confirmBy = day(text)
      }.found(.r11).map(\.severity)
    }
    #expect(due("2026-11-22") == [.error])
    #expect(due("2026-11-23") == [])
  }

  @Test("R11: on a holiday nobody is late, and without a day of its own the book's interval counts")
  func r11Holiday() {
    var desk = decision {
      $0.decidedOn = day("2026-11-19")
      $0.confirmBy = day("2026-11-22")
    }
    let holiday = Holiday(name: "Holiday", nameZh: "假日", isOff: true)
    desk.calendar.put(
      HolidayYear(
        year: 2026, certainty: .official,
        days: [day("2026-11-20"): holiday, day("2026-11-23"): holiday], source: "test"))
    #expect(desk.found(.r11).isEmpty)
    let undated = { (text: String) in
      decision { $0.decidedOn = day(text) }.found(.r11).map(\.severity)
    }
    #expect(undated("2026-11-15") == [.error])
    #expect(undated("2026-11-16") == [.warning])
  }

  @Test("R12: 好的 alone confirms nothing; a sentence does not trip it, nor a withdrawn decision")
  func r12() {
    #expect(decision { $0.quote = "好的" }.found(.r12).count == 1)
    #expect(decision { $0.quote = "单价12.40元，我们同意" }.found(.r12).isEmpty)
    #expect(
      decision {
        $0.quote = "好的"
        $0.withdrawnOn = day("2026-11-21")
      }.found(.r12).isEmpty)
  }

  @Test("R17: a snapshot is compared again; once it was, nothing is said")
  func r17() {
    let snapshot: (inout Decision) -> Void = {
      $0.platform = "wechat"
      $0.chatTo = instant("2026-11-23T12:00:00Z")
      $0.snapshots = ["evidence/1.png"]
    }
    #expect(decision(snapshot).keys(.r17) == ["found.recall-over"])
    #expect(
      decision {
        snapshot(&$0)
        $0.chatTo = instant("2026-11-23T12:00:01Z")
      }.keys(.r17) == ["found.recall-open"])
    #expect(
      decision {
        snapshot(&$0)
        $0.rechecked()
      }.found(.r17).isEmpty)
  }

  @Test("R18: a change of payee wants a call-back, and a date for it")
  func r18() {
    let change: (inout Decision) -> Void = { $0.decisionKind = .payeeChange }
    #expect(decision(change).keys(.r18) == ["found.payee-change"])
    #expect(decision().found(.r18).isEmpty)
    let called = { (on: Day?) in
      decision {
        change(&$0)
        var confirmation = Confirmation()
        confirmation.on = day("2026-11-21")
        confirmation.calledBack = "+8613000000000"
        confirmation.calledBackOn = on
        $0.confirmations = [confirmation]
      }.found(.r18).count
    }
    #expect(called(day("2026-11-21")) == 0)
    #expect(called(nil) == 1)
  }

  @Test("R29: what differs from its confirmation is an error, a dispute a warning")
  func r29() {
    var confirmation = Confirmation()
    confirmation.on = day("2026-11-21")
    confirmation.wordingSHA256 = "other"
    #expect(decision { $0.confirmations = [confirmation] }.found(.r29).map(\.severity) == [.error])
    var dispute = Dispute()
    dispute.on = day("2026-11-21")
    #expect(decision { $0.disputes = [dispute] }.found(.r29).map(\.severity) == [.warning])
    #expect(decision().found(.r29).isEmpty)
  }
}

extension Decision {
  fileprivate mutating func rechecked() { recheckedOn = day("2026-11-23") }
}
