import Model
import Testing

/// What a letter says about people and days.
@Suite struct LetterTests {
  private func contact(_ name: String, _ zh: String?, _ salutation: String?, _ role: String? = nil)
    -> Contact
  {
    var contact = Contact(id: "x")
    contact.name = name
    contact.nameZh = zh
    contact.salutationZh = salutation
    contact.role = role
    return contact
  }

  @Test("nobody's title is guessed, compound family names stay whole")
  func salutations() {
    #expect(Salutation.chinese(contact("Li Wei", "李伟", "李经理")) == "李经理")
    #expect(Salutation.chinese(contact("", "欧阳娜", nil, "质量主任")) == "欧阳主任")
    #expect(Salutation.chinese(contact("Li Wei", "李伟", nil, "Sales")) == "李伟")
    #expect(Salutation.english(contact("Li Wei", "李伟", "李先生")) == "Mr Li")
    #expect(Salutation.english(contact("Na Ouyang", "欧阳娜", "欧阳女士")) == "Ms Ouyang")
    #expect(Salutation.english(contact("Li Wei", "李伟", "李经理")) == "Li Wei")
  }

  @Test(
    "a short message is counted in its alphabet",
    arguments: [
      ("好", 1, 1, 70), ("好", 70, 1, 70), ("好", 71, 2, 134), ("好", 134, 2, 134),
      ("好", 135, 3, 201), ("a", 160, 1, 160), ("a", 161, 2, 306), ("a", 306, 2, 306),
      ("a", 307, 3, 459), ("€", 80, 1, 160), ("€", 81, 2, 306), ("😀", 35, 1, 70), ("😀", 36, 2, 134),
      ("", 0, 1, 160),
    ])
  func messages(_ character: String, _ count: Int, _ messages: Int, _ capacity: Int) {
    let length = SMSLength(String(repeating: character, count: count))
    #expect(length.messages == messages)
    #expect(length.capacity == capacity)
  }

  @Test("signs of the extension and characters beyond the BMP count two, one hanzi makes all wide")
  func units() {
    #expect(SMSLength("hello €").units == 8)
    #expect(SMSLength("hello €").outside == nil)
    #expect(SMSLength("hello 😀").units == 8)
    #expect(SMSLength("hello € 好").units == 9)
    #expect(SMSLength("hello € 好").outside == "好")
  }

  @Test("what counts two is not torn between two messages")
  func notTorn() {
    // 67 units are 33 of them and one that stays empty.
    #expect(SMSLength(String(repeating: "😀", count: 66)).messages == 2)
    #expect(SMSLength(String(repeating: "😀", count: 67)).messages == 3)
    #expect(SMSLength(String(repeating: "€", count: 152)).messages == 2)
    #expect(SMSLength(String(repeating: "€", count: 153)).messages == 3)
  }

  @Test("a reference is short and keeps apart from others")
  func references() {
    let first = Decision(id: "2026-11-20-unit-price-hq77")
    let second = Decision(id: "2026-11-20-x-hq77")
    let all = Records([first, second])
    #expect(LetterReference.of(first, among: all) == "HQ77-1120")
    #expect(LetterReference.of(second, among: all) != "HQ77-1120")
    #expect(
      LetterReference.of(Decision(id: "2026-11-17-carton-artwork"), among: all) == "ARTWORK-1117")
  }

  @Test("the day to answer by is a working day to come")
  func deadline() throws {
    var decision = Decision(id: "2026-11-20-x")
    let friday = try #require(Day("2026-11-20"))
    #expect(LetterDeadline.day(decision, today: friday, .weekdays) == Day("2026-11-25"))
    decision.confirmBy = Day("2026-11-29")
    #expect(LetterDeadline.day(decision, today: friday, .weekdays) == Day("2026-11-27"))
    #expect(LetterDates.day(friday, .zh) == "2026年11月20日（周五）")
  }

  @Test(
    "numbers of Chinese lists",
    arguments: [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (103, "一百零三"), (110, "一百一十")])
  func numbers(_ number: Int, _ text: String) { #expect(LetterDates.chineseNumber(number) == text) }

  @Test("what stands in a record cannot end a line or turn it around")
  func hostile() {
    #expect(LetterText.line("a\r\nBcc: x\u{0}\u{202E}y") == "a Bcc: x y")
    #expect(LetterText.points("1. one\n二、two\n- three\n2.5 m") == ["one", "two", "three", "2.5 m"])
  }
}
