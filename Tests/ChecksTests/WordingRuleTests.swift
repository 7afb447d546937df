import Catalogue
import Checks
import Model
import Testing

@Suite("rules on wordings")
struct WordingRuleTests {
  private func wording(_ english: String, _ chinese: String? = nil) -> Desk {
    decision {
      $0.wording = english
      $0.wordingZh = chinese
    }
  }

  @Test("R13: what can be read twice is found once for each kind; a full date and a zone are none")
  func r13() {
    #expect(
      wording("Delivery on 3 April and 5 April").keys(.r13) == ["completeness.date-without-year"])
    #expect(wording("Delivery on 2027-04-03, 18:00 Beijing time").found(.r13).isEmpty)
    #expect(wording("about 500 pieces").keys(.r13) == ["completeness.approximate"])
    #expect(wording("about 500 pieces, tolerance 5 %").found(.r13).isEmpty)
  }

  @Test(
    "R13: a number with its unit is no amount of money, and does not hide one behind it",
    arguments: [
      ("deposit paid, delivery 15 calendar days later", 0), ("定金到账后15个自然日发货", 0),
      ("payment for 500 pieces", 0), ("payment for 500 pieces: 1200", 1), ("payment of 1200", 1),
    ])
  func r13Units(_ text: String, _ count: Int) {
    let keys = wording(text).keys(.r13)
    #expect(keys.filter { $0 == "completeness.amount-without-currency" }.count == count)
  }

  @Test("R13: goodwill is a note, and a closed decision is left alone")
  func r13Lighter() {
    #expect(wording("we will try our best").found(.r13).map(\.severity) == [.note])
    let closed = decision {
      $0.wording = "¥500"
      $0.withdrawnOn = day("2026-11-21")
    }
    #expect(closed.found(.r13).isEmpty)
    #expect(wording("¥500").keys(.r13) == ["completeness.ambiguous-yen"])
  }

  @Test("R14: a deposit without its kind is found; once somebody said what it is, no more")
  func r14() {
    #expect(wording("", "定金30%").found(.r14).map(\.mend) == [.validate(term: "定金")])
    #expect(wording("", "预付款30%").found(.r14).isEmpty)
    var known = Term()
    known.term = "定金"
    known.meaning = "earnest money"
    #expect(
      decision {
        $0.wordingZh = "定金30%"
        $0.terms = [known]
      }.found(.r14).isEmpty)
  }

  @Test("R15: a term of high risk waits until the decision or the book's glossary names who looked")
  func r15() {
    var desk = wording("", "定金30%")
    #expect(desk.found(.r15).map(\.mend) == [.validate(term: "定金")])
    var term = Term()
    term.term = "定金"
    desk.contents.glossary = BookGlossary([term])
    #expect(desk.found(.r15).count == 1, "nobody stands for it")
    term.validatedBy = "Sun Mei"
    desk.contents.glossary = BookGlossary([term])
    #expect(desk.found(.r15).isEmpty)
    #expect(wording("The parties may agree").found(.r15).isEmpty, "of medium risk")
    #expect(wording("", "样品").found(.r15).isEmpty, "of medium risk")
    #expect(wording("", "15个自然日").found(.r15).isEmpty, "says which days are meant")
    #expect(wording("", "15个工作日").found(.r15).count == 1, "by whose calendar?")
  }

  @Test("R16: numbers that differ are found; the same in the other script are none")
  func r16() {
    #expect(wording("15,000 CNY", "1.5万元").found(.r16).isEmpty)
    #expect(wording("15,000 CNY", "1500元").keys(.r16) == ["difference.number"])
    #expect(wording("15,000 CNY").found(.r16).isEmpty)
  }

  @Test("R20: a word of the content rules is a warning, tone a note, a normal phrase nothing")
  func r20() {
    #expect(wording("they pay kickbacks").found(.r20).map(\.severity) == [.warning])
    #expect(wording("you must pay").found(.r20).map(\.severity) == [.note])
    #expect(wording("the strike price of the option").found(.r20).isEmpty)
  }

  @Test("R21: two weeks before a trip open checks are found, a day earlier they are not")
  func r21() {
    let open = contact().travelling("2026-12-06").found(.r21)
    #expect(open.contains { $0.mend == .tick(trip: "trip", check: "T01") })
    #expect(contact().travelling("2026-12-07").found(.r21).isEmpty)
  }

  @Test("R21: what is ticked is done, and what is due later is not asked for")
  func r21Ticked() throws {
    var desk = contact().travelling("2026-12-06")
    var trip = try #require(desk.contents.trips["trip"])
    var tick = Tick()
    tick.check = "T01"
    trip.ticks = [tick]
    desk.contents.trips.put(trip)
    let checks = desk.found(.r21).map(\.mend)
    #expect(!checks.contains(.tick(trip: "trip", check: "T01")))
    let late = TravelList.builtIn().filter { $0.lane == .after || $0.lane == .dayOne }
    #expect(late.allSatisfy { !checks.contains(.tick(trip: "trip", check: $0.id)) })
  }

  @Test(
    "R08: a letter over a platform that forbids contact details is an error, one by mail is none")
  func r08Letter() {
    let sent = { (channel: String) in
      decision {
        var request = Request()
        request.channel = channel
        $0.requests = [request]
      }.found(.r08).map(\.severity)
    }
    #expect(sent("xiaohongshu") == [.error])
    #expect(sent("email") == [])
  }
}
