import Exchange
import Model
import Testing

@Suite struct TelephoneTests {
  @Test(
    "a number that says its country has one form; others stay as typed",
    arguments: [
      ("13000000000", "+8613000000000"), ("+86 130-0000-0000", "+8613000000000"),
      ("0086 130 0000 0000", "+8613000000000"), ("86 13000000000", "+8613000000000"),
      ("＋８６１３００００００００１", "+8613000000001"),
      ("tel:+8613000000000;ext=5", "+8613000000000"), ("+86 (0755) 1234 5678", "+8675512345678"),
      ("0755-1234 5678", "075512345678"), ("+49 (0)30 123456", "+4930123456"),
      ("0044 20 7946 0000", "+442079460000"), ("+852 5000 0000", "+85250000000"),
      ("10086", "10086"), ("12000000000", "12000000000"), ("13000000000p123", "+8613000000000"),
      ("+44 20 7946 0000 ext. 12", "+442079460000"), ("0755 12345678转12", "075512345678"),
      ("1-800-EXAMPLE", "1-800-EXAMPLE"),
    ])
  func form(typed: String, expected: String) {
    let read = contact("TEL:\(typed)")
    #expect(read?.contact.accounts.map(\.handle) == [expected])
  }

  @Test("what has no digits is no number", arguments: ["nothing", "+", "()"])
  func noNumber(typed: String) {
    #expect(contact("TEL:\(typed)")?.kept == ["TEL:\(typed)"])
  }

  @Test("a mobile number is a text-message account, another one a telephone")
  func accounts() {
    #expect(contact("TEL:13000000000")?.handles == ["sms +8613000000000"])
    #expect(contact("TEL;TYPE=text:+44 7700 900000")?.handles == ["sms +447700900000"])
    #expect(contact("TEL;TYPE=work:+44 20 7946 0000")?.handles == ["phone +442079460000"])
  }

  @Test("a fax, a pager and a service code are kept and make no account")
  func machines() {
    let read = contact("TEL;TYPE=fax:+44 20 7946 0001", "TEL;PAGER:1234567", "TEL:*100#")
    #expect(read?.handles == [])
    #expect(read?.kept.count == 3)
  }

  @Test("an extension is kept with its line")
  func afterTheNumber() {
    let read = contact("TEL;VALUE=uri:tel:+442079460000;ext=12", version: "4.0")
    #expect(read?.handles == ["phone +442079460000"])
    #expect(read?.kept == ["TEL;VALUE=uri:tel:+442079460000;ext=12"])
  }

  @Test("the region follows the address, else the numbers if they agree")
  func region() {
    #expect(contact("TEL:+852 5000 0000")?.contact.region == .hongKong)
    #expect(contact("TEL:+853 6000 0000")?.contact.region == .macao)
    #expect(contact("TEL:+886 900 000 000")?.contact.region == .taiwan)
    #expect(contact("TEL:+49 30 123456")?.contact.region == .other)
    #expect(contact("TEL:+49 30 123456", "TEL:13000000000")?.contact.region == nil)
    #expect(contact("TEL:+49 30 123456", "ADR:;;;深圳;;;中国")?.contact.region == .mainland)
    #expect(contact("TEL:030 123456")?.contact.region == nil)
  }
}
