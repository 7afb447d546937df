import Checks
import Model
import Testing

@Suite("rules on channels")
struct ChannelRuleTests {
  @Test("R01: a blocked business channel in the mainland is an error, elsewhere it is none")
  func r01() {
    let whatsapp: (inout Contact) -> Void = { $0.agree(.business, "whatsapp", "+8613000000000") }
    #expect(contact("li-wei", whatsapp).found(.r01).map(\.severity) == [.error])
    #expect(
      contact {
        whatsapp(&$0)
        $0.region = .other
      }.found(.r01).isEmpty)
    #expect(contact { $0.agree(.business, "wechat", "liwei_hq") }.found(.r01).isEmpty)
  }

  @Test("R01: a retired one is an error wherever; one blocked backup of two is none")
  func r01Border() {
    let skype = contact {
      $0.agree(.business, "skype", "li")
      $0.region = .other
    }
    #expect(skype.keys(.r01) == ["found.retired-channel"])
    let backups = contact {
      $0.agree(.backup, "whatsapp", "+8613000000000")
      $0.agree(.backup, "sms", "+8613000000000")
    }
    #expect(backups.found(.r01).isEmpty)
  }

  @Test("R02: a mailbox is a formal channel; one of Gmail is none in the mainland")
  func r02() {
    #expect(contact().found(.r02).map(\.severity) == [.error])
    #expect(contact { $0.account("email", "li@example.cn") }.found(.r02).isEmpty)
    #expect(contact { $0.account("email", "li@gmail.com") }.found(.r02).count == 1)
  }

  @Test(
    "R03: WeChat with QQ and QQ Mail fail together; with SMS they do not; one alone is not asked")
  func r03() {
    let tencent: (inout Contact) -> Void = {
      $0.agree(.business, "wechat", "liwei_hq")
      $0.agree(.backup, "qq", "1234567")
      $0.agree(.backup, "email", "1234567@qq.com")
    }
    #expect(contact("li-wei", tencent).keys(.r03) == ["found.one-domain"])
    #expect(contact("li-wei", tencent).found(.r03).first?.phrase.arguments["domain"] == "Tencent")
    #expect(
      contact {
        tencent(&$0)
        $0.agree(.backup, "sms", "+8613000000000")
      }.found(.r03).isEmpty)
    #expect(contact { $0.agree(.business, "wechat", "liwei_hq") }.found(.r03).isEmpty)
  }

  @Test(
    "R04: a good test holds for 90 days, and for 30 before a trip",
    arguments: [
      ("2026-08-25T15:00:00Z", false, 0), ("2026-08-24T15:00:00Z", false, 1),
      ("2026-10-24T15:00:00Z", true, 0), ("2026-10-23T15:00:00Z", true, 1),
    ])
  func r04(_ sent: String, _ isTravelling: Bool, _ count: Int) {
    let desk = contact {
      $0.agree(.backup, "sms", "+8613000000000")
      $0.test("sms", sent, answered: true)
    }
    #expect((isTravelling ? desk.travelling("2026-12-01") : desk).found(.r04).count == count)
  }

  @Test("R04: no backup, and one never tested, are told apart")
  func r04Missing() {
    #expect(contact().keys(.r04) == ["found.no-backup"])
    #expect(
      contact { $0.agree(.backup, "sms", "+8613000000000") }.keys(.r04)
        == ["found.backup-never-tested"])
  }

  @Test("R05: business and personal talk want two accounts; two on one platform are two")
  func r05() {
    #expect(contact().keys(.r05) == ["found.no-business", "found.no-personal"])
    let same = contact {
      $0.agree(.business, "wechat", "liwei_hq")
      $0.agree(.personal, "wechat", "liwei_hq")
    }
    #expect(same.keys(.r05) == ["found.same-account"])
    let two = contact {
      $0.agree(.business, "wechat", "liwei_hq")
      $0.agree(.personal, "wechat", "liwei_home")
    }
    #expect(two.found(.r05).isEmpty)
  }

  @Test("R06: digits alone are a warning, a system's ID a note, a good ID nothing")
  func r06() {
    #expect(
      contact { $0.account("wechat", "13000000000") }.found(.r06).map(\.severity) == [.warning])
    #expect(
      contact { $0.account("wechat", "wxid_8h2k0q5w1v9x21") }.found(.r06).map(\.severity) == [.note]
    )
    #expect(contact { $0.account("wechat", "liwei_hq") }.found(.r06).isEmpty)
  }

  @Test("R07: Gmail of a traveller is a warning, of somebody at home it is none")
  func r07() {
    let anna = staff { $0.email = "anna@gmail.com" }
    #expect(anna.found(.r07).isEmpty)
    #expect(anna.travelling("2026-12-01").keys(.r07) == ["found.traveller-mailbox"])
    #expect(
      contact { $0.account("email", "li@yahoo.co.uk") }.keys(.r07) == ["found.partner-mailbox"])
    #expect(contact { $0.account("email", "li@163.com") }.found(.r07).isEmpty)
  }

  @Test("R08: a number in our profile on Red Book is an error, an ID there is none")
  func r08() {
    let number = staff {
      $0.accounts = [Account(platform: "xiaohongshu", handle: "+8613000000000")]
    }
    #expect(number.found(.r08).map(\.severity) == [.error])
    #expect(
      staff { $0.accounts = [Account(platform: "xiaohongshu", handle: "551000123")] }
        .found(.r08).isEmpty)
    #expect(
      staff { $0.accounts = [Account(platform: "sms", handle: "+8613000000000")] }
        .found(.r08).isEmpty)
  }

  @Test(
    "R09: 72 hours without an answer on WeChat are a warning, an hour less a note",
    arguments: [
      ("2026-11-20T15:00:00Z", Severity.warning), ("2026-11-20T16:00:00Z", .note),
    ])
  func r09(_ sent: String, _ severity: Severity) {
    let desk = contact {
      $0.account("wechat", "liwei_hq")
      $0.test("wechat", sent, answered: false)
    }
    #expect(desk.found(.r09).map(\.severity) == [severity])
    #expect(
      contact {
        $0.account("wechat", "liwei_hq")
        $0.test("wechat", sent, answered: true)
      }.found(.r09).isEmpty)
  }

  @Test(
    "R10: an SMS counts as failed after three working days, not over a weekend",
    arguments: [("2026-11-18T02:00:00Z", 0), ("2026-11-17T02:00:00Z", 1)])
  func r10(_ sent: String, _ count: Int) {
    let desk = contact {
      $0.account("sms", "+8613000000000")
      $0.test("sms", sent, answered: false)
    }
    #expect(desk.found(.r10).count == count)
  }

  @Test("R19: a message of the night is noted, one of the morning is not")
  func r19() {
    let sent = { (time: String) in
      contact {
        $0.account("wechat", "liwei_hq")
        $0.test("wechat", time, answered: false)
      }.keys(.r19)
    }
    #expect(sent("2026-11-23T13:30:00Z") == ["found.sent-at-night"])
    #expect(sent("2026-11-23T13:29:00Z") == [])
    #expect(sent("2026-11-22T02:00:00Z") == ["found.sent-on-holiday"])
  }

  @Test("R23: a network of the trip wants an answered test of business or backup")
  func r23() {
    let untested = contact {
      $0.account("wechat", "liwei_hq")
      $0.agree(.business, "wechat")
    }
    #expect(untested.found(.r23).isEmpty)
    #expect(untested.travelling("2026-12-01").found(.r23).count == 1)
    let tested = contact {
      $0.account("wechat", "liwei_hq")
      $0.agree(.business, "wechat")
      $0.test("wechat", "2026-11-01T02:00:00Z", answered: true, from: .roaming)
    }
    #expect(tested.travelling("2026-12-01").found(.r23).isEmpty)
    let other = tested.travelling("2026-12-01", networks: ["roaming", "hotel-wifi"])
    #expect(other.found(.r23).map { $0.phrase.arguments["networks"] } == ["hotel-wifi"])
  }

  @Test("R30: an agreement is due the day after its review date")
  func r30() {
    let due = { (text: String) in
      contact {
        $0.agree(.business, "wechat", "liwei_hq")
        $0.agreements[0].reviewBy = day(text)
      }.found(.r30).count
    }
    #expect(due("2026-11-22") == 1)
    #expect(due("2026-11-23") == 0)
  }

  @Test("R27: WeChat bound to the number of the SMS is one number; a mailbox besides frees")
  func r27() {
    let one: (inout Contact) -> Void = {
      $0.account("wechat", "liwei_hq")
      $0.accounts[0].boundTo = "130 0000 0000"
      $0.account("sms", "+8613000000000")
    }
    #expect(contact("li-wei", one).found(.r27).map(\.severity) == [.note])
    #expect(
      contact {
        one(&$0)
        $0.account("email", "li@example.cn")
      }.found(.r27).isEmpty)
    #expect(contact { $0.account("sms", "+8613000000000") }.found(.r27).isEmpty)
  }
}
