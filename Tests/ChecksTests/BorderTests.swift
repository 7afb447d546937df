import Checks
import Foundation
import Model
import Testing

/// What lies just on one side of a rule or the other, beside the cases in the suites of the rules.
@Suite("the borders of the rules")
struct BorderTests {
  @Test("R01: the only backup counts like the business channel")
  func r01() {
    let only = contact { $0.agree(.backup, "whatsapp", "+8613000000000") }
    #expect(only.keys(.r01) == ["found.blocked-channel"])
  }

  @Test("R02: a contract will do, and Gmail does outside of the mainland")
  func r02() {
    #expect(contact { $0.agree(.formal, "contract") }.found(.r02).isEmpty)
    #expect(
      contact {
        $0.account("email", "li@gmail.com")
        $0.region = .other
      }.found(.r02).isEmpty)
  }

  @Test(
    "R04: thirty days before a trip a test has to be fresh, a day earlier it has not",
    arguments: [("2026-12-23", 1), ("2026-12-24", 0)])
  func r04(_ departure: String, _ count: Int) {
    let desk = contact {
      $0.agree(.backup, "sms", "+8613000000000")
      $0.test("sms", "2026-09-24T15:00:00Z", answered: true)
    }
    #expect(desk.travelling(departure).found(.r04).count == count)
  }

  @Test(
    "R06: WeChat IDs have 6 to 20 characters",
    arguments: [
      ("abcde", 1), ("abcdef", 0), ("abcdefghijklmnopqrst", 0), ("abcdefghijklmnopqrstu", 1),
    ])
  func r06(_ handle: String, _ count: Int) {
    #expect(contact { $0.account("wechat", handle) }.found(.r06).count == count)
  }

  @Test("R07: Gmail of a partner abroad is none of its business")
  func r07() {
    let abroad = contact {
      $0.account("email", "li@gmail.com")
      $0.region = .other
    }
    #expect(abroad.found(.r07).isEmpty)
  }

  @Test(
    "R09: where no server forgets, working days are counted: the fourth is too long",
    arguments: [("2026-11-18T02:00:00Z", Severity.note), ("2026-11-17T02:00:00Z", .warning)])
  func r09(_ sent: String, _ severity: Severity) {
    let desk = contact {
      $0.account("email", "li@example.cn")
      $0.test("email", sent, answered: false)
    }
    #expect(desk.found(.r09).map(\.severity) == [severity])
  }

  @Test("R10: who has given up has failed at once, and an answered SMS has not")
  func r10() {
    let givenUp = contact {
      $0.account("sms", "+8613000000000")
      $0.test("sms", "2026-11-23T02:00:00Z", answered: false)
      $0.tests[0].noAnswer = true
    }
    #expect(givenUp.found(.r10).count == 1)
    let answered = contact {
      $0.account("sms", "+8613000000000")
      $0.test("sms", "2026-10-23T02:00:00Z", answered: true)
    }
    #expect(answered.found(.r10).isEmpty)
  }

  @Test("R12: an acknowledgement is no confirmation, a letter alone is no acknowledgement")
  func r12() {
    var seen = Acknowledgement()
    seen.on = day("2026-11-21")
    #expect(decision { $0.acknowledgements = [seen] }.keys(.r12) == ["found.only-acknowledged"])
    var request = Request()
    request.sent = instant("2026-11-21T02:00:00Z")
    #expect(decision { $0.requests = [request] }.found(.r12).isEmpty)
  }

  @Test("R16: a negation against none is found, one against two is not: languages differ")
  func r16() {
    func keys(_ english: String, _ chinese: String) -> [String] {
      decision {
        $0.wording = english
        $0.wordingZh = chinese
      }.keys(.r16)
    }
    #expect(keys("It is not included", "包括") == ["difference.negation"])
    #expect(keys("It is not included", "不包括，也不退") == [])
  }

  @Test(
    "R18: bank details in a wording want a call-back too, in one that was withdrawn they do not")
  func r18() {
    let iban = { (withdrawn: Day?) in
      decision {
        $0.wording = "Pay to DE89 3704 0044 0532 0130 00"
        $0.withdrawnOn = withdrawn
      }.keys(.r18)
    }
    #expect(iban(nil) == ["found.bank-details"])
    #expect(iban(day("2026-11-22")) == [])
  }

  @Test("R19: eight in the morning in Beijing is day, for letters as for tests")
  func r19() {
    let asked = { (time: String) in
      decision {
        var request = Request()
        request.sent = instant(time)
        $0.requests = [request]
      }.keys(.r19)
    }
    #expect(asked("2026-11-22T23:59:00Z") == ["found.sent-at-night"])
    #expect(asked("2026-11-23T00:00:00Z") == [])
  }

  @Test("R20: a closed decision is left alone")
  func r20() {
    let closed = decision {
      $0.wording = "they pay kickbacks"
      $0.withdrawnOn = day("2026-11-21")
    }
    #expect(closed.found(.r20).isEmpty)
  }

  @Test(
    "R23: a test from a network holds as long as any other",
    arguments: [("2026-08-25T15:00:00Z", 0), ("2026-08-24T15:00:00Z", 1)])
  func r23(_ sent: String, _ count: Int) {
    let desk = contact {
      $0.account("wechat", "liwei_hq")
      $0.agree(.business, "wechat")
      $0.test("wechat", sent, answered: true, from: .roaming)
    }
    #expect(desk.travelling("2026-12-01").found(.r23).count == count)
  }

  @Test("R24: a date a century off is no year to know the holidays of")
  func r24() {
    let paths = contact().travelling("2126-12-01").found(.r24).map(\.subject.path)
    #expect(paths == ["holidays/2026.json"])
  }

  @Test("R27: one number of ours is a warning, two are nothing")
  func r27() {
    let numbers = { (second: String) in
      staff {
        $0.accounts = [
          Account(platform: "sms", handle: "+8613000000000"),
          Account(platform: "phone", handle: second),
        ]
      }.found(.r27).map(\.severity)
    }
    #expect(numbers("+8613000000000") == [.warning])
    #expect(numbers("+8613000000001") == [])
  }

  @Test("R29: what still says what was confirmed is found by nobody")
  func r29() {
    let confirmed = decision { decision in
      var confirmation = Confirmation()
      confirmation.on = day("2026-11-21")
      confirmation.wordingSHA256 = CanonicalWording(decision).sha256(Desk().checked.world.digest)
      decision.confirmations = [confirmation]
    }
    #expect(confirmed.found(.r29).isEmpty)
  }

  @Test(
    "R30: without a review date the interval of the book counts from the agreement",
    arguments: [("2026-05-27", 0), ("2026-05-26", 1)])
  func r30(_ agreed: String, _ count: Int) {
    let desk = contact {
      $0.agree(.business, "wechat", "liwei_hq")
      $0.agreements[0].agreedOn = day(agreed)
    }
    #expect(desk.found(.r30).count == count)
  }

  @Test("every rule is named by a test", arguments: RuleID.allCases)
  func named(_ rule: RuleID) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let tests = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    #expect(tests.components(separatedBy: "\"\(rule.rawValue): ").count > 1)
  }
}
