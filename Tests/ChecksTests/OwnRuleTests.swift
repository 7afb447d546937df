import Checks
import Model
import Testing

@Suite("rules on our own side")
struct OwnRuleTests {
  private func weChat(_ change: (inout Account) -> Void) -> Desk {
    var account = Account(platform: "wechat", handle: "anna_osterholm")
    account.registered = true
    account.friendVerified = true
    account.phoneReachableInChina = true
    account.recoveryReady = true
    change(&account)
    return staff { $0.accounts = [account] }
  }

  @Test(
    "R22: an account of 29 days is young, one of 30 is not; a helper is wanted until vouched for")
  func r22() {
    #expect(weChat { $0.createdOn = day("2026-10-25") }.keys(.r22) == ["found.young-account"])
    #expect(weChat { $0.createdOn = day("2026-10-24") }.found(.r22).isEmpty)
    #expect(weChat { $0.friendVerified = nil }.keys(.r22) == ["found.no-helper"])
  }

  @Test("R26: false is a warning, unknown a note, and cards matter to travellers alone")
  func r26() {
    #expect(weChat { _ in }.found(.r26).isEmpty)
    #expect(weChat { $0.registered = false }.found(.r26).map(\.severity) == [.warning])
    #expect(weChat { $0.registered = nil }.found(.r26).map(\.severity) == [.note])
    #expect(weChat { _ in }.travelling("2026-12-01").found(.r26).map(\.severity) == [.note])
    #expect(staff().keys(.r26) == ["found.no-own-account"])
  }

  @Test("R28: a briefing holds for 365 days")
  func r28() {
    #expect(staff().keys(.r28) == ["found.not-briefed"])
    #expect(staff { $0.briefedOn = day("2025-11-23") }.found(.r28).isEmpty)
    #expect(staff { $0.briefedOn = day("2025-11-22") }.keys(.r28) == ["found.briefed-long-ago"])
  }

  @Test("R25: a fact is old after 365 days, and only on platforms in use")
  func r25() {
    let used = contact { $0.account("wechat", "liwei_hq") }
    func at(_ text: String, _ desk: Desk) -> Int {
      var desk = desk
      desk.now = instant(text)
      return desk.found(.r25).count
    }
    #expect(at("2027-11-23T15:00:00Z", used) == 0)
    #expect(at("2027-11-24T15:00:00Z", used) == 1)
    #expect(at("2027-11-24T15:00:00Z", contact()) == 0)
  }

  @Test("R24: a year without an official calendar is noted, for today and for trips")
  func r24() {
    let desk = contact().travelling("2027-01-05")
    #expect(desk.found(.r24).map(\.subject.path) == ["holidays/2026.json", "holidays/2027.json"])
    var official = desk
    official.calendar.put(
      HolidayYear(year: 2026, certainty: .official, days: [:], source: "test"))
    #expect(official.found(.r24).map(\.subject.path) == ["holidays/2027.json"])
  }
}
