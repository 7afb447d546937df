import Model
import Testing

@Suite("why an SMS was not answered")
struct SMSDiagnosisTests {
  /// A Monday, 15:00 in China.
  private let afternoon = Instant("2026-11-23T07:00:00Z")
  /// The same Monday, 23:30 in China.
  private let night = Instant("2026-11-23T15:30:00Z")
  /// A Sunday, 15:00 in China.
  private let sunday = Instant("2026-11-22T07:00:00Z")

  private func causes(
    _ sent: Instant?, from: Network = .outside, number: String = "+8613800138000",
    answeredBefore: Bool = false
  ) -> [SMSDiagnosis.Cause] {
    var contact = Contact(id: "li-wei")
    contact.region = .mainland
    contact.accounts = [Account(platform: "sms", handle: number)]
    var test = ChannelTest(platform: "sms", sent: sent ?? Instant(seconds: 0), from: from)
    test.noAnswer = true
    contact.tests = [test]
    if answeredBefore {
      var old = ChannelTest(platform: "sms", sent: Instant(seconds: 0), from: .outside)
      old.answered = Instant(seconds: 60)
      contact.tests.append(old)
    }
    return SMSDiagnosis(test, of: contact, calendar: .weekdays).causes
  }

  @Test("the network comes last, behind everything that one question mends")
  func order() {
    #expect(
      causes(afternoon).map(\.cause) == [
        .wrongNumber, .overseasOff, .filtered, .ownPlan, .notUsed, .network,
      ])
    #expect(causes(afternoon).allSatisfy { !$0.isLikely })
  }

  @Test("a message at night or on a day off is the first thing to think of")
  func badTime() {
    #expect(causes(night).first == SMSDiagnosis.Cause(.badTime, isLikely: true))
    #expect(causes(sunday).first == SMSDiagnosis.Cause(.badTime, isLikely: true))
  }

  @Test("what is no number, or that of a landline, is likely wrong")
  func wrongNumber() {
    for number in ["12345", "+862088886666"] {
      #expect(
        causes(afternoon, number: number).first
          == SMSDiagnosis.Cause(.wrongNumber, isLikely: true))
    }
  }

  @Test("a number that has answered once is right, and its owner uses SMS")
  func answeredBefore() {
    #expect(
      causes(afternoon, answeredBefore: true).map(\.cause) == [
        .overseasOff, .filtered, .ownPlan, .network,
      ])
  }

  @Test("a card of the country sends nothing from abroad")
  func localCard() {
    #expect(
      causes(afternoon, from: .localSIM).map(\.cause) == [
        .wrongNumber, .filtered, .notUsed, .network,
      ])
  }
}
