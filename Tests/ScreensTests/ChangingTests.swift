import Model
import TUI
import Testing

@testable import Screens

@Suite("changing the book")
struct ChangingTests {
  private static let priceID = "2026-11-20-unit-price-hq77"

  /// The workbench with the form that confirms the price.
  private func confirming() -> Workbench {
    var bench = Sample.workbench(rows: 40)
    bench.press("2 f")
    bench.type("unit")
    bench.press("Enter c")
    return bench
  }

  @Test("a confirmation names channel, contact, day, reference and the wording that was seen")
  func confirm() {
    var bench = confirming()
    bench.type("CAF-1")
    var wanted = Confirm(decision: Self.priceID, by: "li-wei", channel: "email")
    wanted.on = Sample.today
    wanted.reference = "CAF-1"
    wanted.seenSHA256 = CanonicalWording(Sample.price).sha256(Sample.world.digest)
    #expect(bench.press("Ctrl-s") == [.perform(.confirm(wanted))])
  }

  @Test("a confirmation with evidence has the file taken in first")
  func evidence() {
    var bench = confirming()
    bench.press("Tab")
    bench.type("~/ans")
    #expect(bench.press("Tab") == [.completePath("~/ans")])
    _ = bench.receive(.completions(of: "~/ans", to: "~/answer.eml", candidates: []))
    guard case .confirm(let confirm, let path, signs: false) = bench.press("Ctrl-s").first else {
      Issue.record("no confirmation")
      return
    }
    #expect(path == "~/answer.eml")
    #expect(confirm.decision == Self.priceID)
  }

  @Test("the form stays until the book has written, and then says what was done")
  func closesWhenWritten() {
    var bench = confirming()
    bench.press("Ctrl-s")
    #expect(bench.overlays.count == 1)
    #expect(bench.picture.contains("saving…"))
    let done = Phrase("did.confirm", ["title": "T", "by": "B", "channel": "email"])
    _ = bench.receive(.performed(.change, done, subject: nil, Revision()))
    #expect(bench.overlays.isEmpty)
    #expect(bench.picture.contains("✓ confirmed by B (email): T · u undo"))
  }

  @Test("a refused confirmation keeps everything typed and says why")
  func refusal() {
    var bench = confirming()
    bench.type("CAF-1")
    bench.press("Ctrl-s")
    _ = bench.receive(.refused(Phrase("why.not-copied")))
    #expect(bench.picture.contains("CAF-1"))
    #expect(bench.notice?.kind == .error)
    #expect(bench.press("Ctrl-s").count == 1)
  }

  @Test("Esc keeps a draft, and opening the form again brings it back")
  func draft() {
    var bench = confirming()
    bench.type("CAF-1")
    bench.press("Esc")
    #expect(bench.overlays.isEmpty)
    bench.press("c")
    #expect(bench.picture.contains("CAF-1"))
  }

  @Test("a draft takes nothing back that somebody else wrote meanwhile")
  func draftBesideOthers() throws {
    var bench = Sample.workbench(rows: 40)
    bench.press("e")
    let form = try #require(bench.form)
    guard case .editContact(let id) = form.wish, var other = bench.desk.contents.contacts[id]
    else {
      Issue.record("no form of a contact")
      return
    }
    // The caret is in the first empty field.
    let typed = try #require(form.form.focused)
    bench.type("mine")
    bench.press("Esc")
    let before = other.organisation
    other.organisation = "Theirs"
    _ = bench.receive(.changed(Revision([.contact(other)])))
    #expect(before != "Theirs")
    bench.press("e")
    #expect(bench.form?.form.value(typed) == "mine")
    #expect(bench.form?.form.value(.key("organisation")) == "Theirs")
  }

  @Test(
    "beside a field that both changed stands what the other one wrote, and saving again says so")
  func bothChanged() throws {
    var bench = Sample.workbench(rows: 40)
    bench.press("e")
    guard case .editContact(let id)? = bench.form?.wish,
      var other = bench.desk.contents.contacts[id]
    else {
      Issue.record("no form of a contact")
      return
    }
    bench.fill([.key("city"): "Mine"])
    other.city = "Theirs"
    other.role = "Director"
    _ = bench.receive(.changed(Revision([.contact(other)])))
    #expect(bench.press("Ctrl-s").isEmpty)
    #expect(bench.notice?.kind == .error)
    #expect(bench.form?.form.value(.key("city")) == "Mine")
    #expect(bench.form?.form[.key("city")]?.hint.contains("Theirs") == true)
    #expect(bench.form?.form.value(.key("role")) == "Director")
    guard case .perform(.edit(let edit)) = bench.press("Ctrl-s").first else {
      Issue.record("not saved")
      return
    }
    #expect(edit.steps.count == 1)
  }

  @Test("a wording that changed under the form refuses the confirmation")
  func wordingChangedMeanwhile() {
    var bench = confirming()
    var other = Sample.price
    other.wording = "13.00 CNY per piece"
    _ = bench.receive(.changed(Revision([.decision(other)])))
    #expect(bench.press("Ctrl-s").isEmpty)
    #expect(bench.notice?.kind == .error)
  }

  @Test("a change of payee is not confirmed without a number that was called")
  func payee() {
    var bench = Sample.workbench(rows: 40)
    bench.press("2 c Ctrl-s")
    #expect(bench.notice == .error(Phrase("form.call-back-needed")))
    bench.press("Right")
    guard case .perform(.confirm(let confirm)) = bench.press("Ctrl-s").first else {
      Issue.record("not saved")
      return
    }
    #expect(confirm.calledBack == "+8613000000000")
    #expect(confirm.calledBackOn == Sample.today)
  }

  @Test("a confirmed decision says why it cannot be confirmed")
  func alreadyConfirmed() {
    var bench = Sample.workbench()
    bench.press("2 G c")
    #expect(bench.notice == .hint(Phrase("why.already-confirmed", ["day": "2026-09-03"])))
  }

  @Test("an acknowledgement is no confirmation")
  func acknowledge() {
    var bench = Sample.workbench(rows: 40)
    bench.press("2 f")
    bench.type("unit")
    bench.press("Enter A")
    bench.type("收到")
    var wanted = Acknowledge(decision: Self.priceID, by: "li-wei")
    wanted.on = Sample.today
    wanted.channel = "wechat"
    wanted.words = "收到"
    #expect(bench.press("Ctrl-s") == [.perform(.acknowledge(wanted))])
  }

  @Test("an agreement takes channel and purpose from its form")
  func agree() {
    var bench = Sample.workbench(rows: 40)
    bench.press("j a")
    bench.press("Up Up Up Right")
    guard case .perform(.agree(let agree)) = bench.press("Ctrl-s").first else {
      Issue.record("not saved")
      return
    }
    #expect(agree.contact == "li-wei")
    #expect(agree.on == Sample.today)
  }

  @Test("a test takes three keys: channel, network, answer")
  func test() {
    var bench = Sample.workbench()
    let effects = bench.press("j t 3 r y")
    let wanted = RecordTest(
      contact: "li-wei", channel: Channel(platform: "sms", handle: "+8613000000000"),
      from: .roaming, answer: .answered(Sample.now))
    #expect(effects == [.perform(.test(wanted))])
    #expect(bench.overlays.isEmpty)
  }

  @Test("what nobody names is removed at once, with undo offered")
  func remove() {
    var bench = Sample.workbench()
    let record = RecordID(.contact, "maria-olsen")
    #expect(bench.press("G d") == [.perform(.remove(RemoveRecord(record)))])
  }

  @Test("what others name is asked about, and kept by n")
  func removeAsks() {
    var bench = Sample.workbench()
    #expect(bench.press("j d").isEmpty)
    #expect(bench.press("n").isEmpty)
    let record = RecordID(.contact, "li-wei")
    #expect(bench.press("d y") == [.perform(.remove(RemoveRecord(record, force: true)))])
  }

  @Test("nothing leaves the list before the disk said so")
  func staysUntilWritten() {
    var bench = Sample.workbench()
    bench.press("G d")
    #expect(bench.picture.contains("Maria"))
    _ = bench.receive(
      .performed(
        .change, Phrase("did.remove", ["name": "M"]), subject: nil,
        Revision(removed: [RecordID(.contact, "maria-olsen")])))
    #expect(!bench.picture.contains("Maria"))
  }

  @Test("an action takes the marks as one change")
  func marks() {
    var bench = Sample.workbench(rows: 40)
    bench.press("Space Space a")
    guard case .perform(.batch(let batch)) = bench.press("Ctrl-s").first else {
      Issue.record("no batch")
      return
    }
    #expect(batch.changes.count == 2)
  }

  @Test("undo and redo are asked for and told")
  func undo() {
    var bench = Sample.workbench()
    #expect(bench.press("u") == [.undo])
    _ = bench.receive(
      .performed(.undo, Phrase("did.remove", ["name": "M"]), subject: nil, Revision()))
    #expect(bench.picture.contains("✓ undone: removed M"))
    #expect(bench.press("U") == [.redo])
  }

  @Test("answers of the book go to whoever asked, in order")
  func order() {
    var bench = confirming()
    bench.press("Ctrl-s Esc u")
    let done = Phrase("did.remove", ["name": "M"])
    _ = bench.receive(.performed(.change, done, subject: nil, Revision()))
    _ = bench.receive(.performed(.undo, done, subject: nil, Revision()))
    #expect(bench.waiting.isEmpty)
    #expect(bench.drafts.isEmpty)
  }

  @Test("a new contact has accounts and agreements, and an id after the name")
  func addContact() {
    var bench = Sample.workbench(rows: 60)
    bench.press("+")
    bench.type("Wang Fang")
    bench.press("Tab")
    bench.type("王芳")
    for _ in 0..<13 { bench.press("Tab") }
    bench.type("red book")
    bench.press("Tab")
    bench.type("551")
    // Over the other fields of the account and the next, empty group to the first agreement.
    for _ in 0..<7 { bench.press("Tab") }
    bench.press("Right")
    guard case .perform(.add(.contact(let contact))) = bench.press("Ctrl-s").first else {
      Issue.record("not saved: \(bench.picture)")
      return
    }
    #expect(contact.id == "wang-fang")
    #expect(contact.nameZh == "王芳")
    #expect(contact.accounts == [Account(platform: "xiaohongshu", handle: "551")])
    #expect(contact.agreements.map(\.purpose) == [.business])
    #expect(contact.agreements.first?.agreedBy == "anna")
  }

  @Test("an edit changes only what was typed, with what was there before")
  func editContact() {
    var bench = Sample.workbench(rows: 60)
    bench.press("j e")
    bench.type("Asia/Shanghai")
    let step = EditRecord.Step.set(key: "time_zone", to: .text("Asia/Shanghai"), was: nil)
    #expect(
      bench.press("Ctrl-s") == [.perform(.edit(EditRecord(RecordID(.contact, "li-wei"), [step])))])
  }

  @Test("an edit on a record that somebody changed meanwhile is refused and kept")
  func editMeanwhile() {
    var bench = Sample.workbench(rows: 60)
    bench.press("j e")
    let field = (bench.overlays.last).flatMap { overlay -> FieldID? in
      if case .form(let form) = overlay { form.form.focused } else { nil }
    }
    bench.type("Asia")
    guard case .key(let key)? = field else {
      Issue.record("no field")
      return
    }
    var other = Sample.liWei
    _ = Contact.fields.first { $0.key == key }?.set(&other, .text("Other"))
    _ = bench.receive(.changed(Revision([.contact(other)])))
    #expect(bench.press("Ctrl-s").isEmpty)
    #expect(bench.picture.contains("Asia"))
  }

  @Test("a book for reading only says so for every key that writes")
  func readOnly() {
    var bench = Sample.workbench()
    _ = bench.receive(.readOnly(Phrase("title.read-only")))
    for key in ["a", "e", "d", "u", "+", "t"] {
      #expect(bench.press(key).isEmpty)
      #expect(bench.notice == .hint(Phrase("title.read-only")))
    }
  }

  @Test("no book offers the sample and an empty one")
  func noBook() {
    var bench = Sample.empty()
    _ = bench.receive(.noBook(path: "/media/stick/none"))
    #expect(bench.press("i") == [.createBook(sample: true)])
    #expect(bench.press("+") == [.createBook(sample: false)])
    #expect(bench.press("q") == [.quit])
  }

  @Test("a broken file is listed with its place and opened in the editor there")
  func broken() {
    var bench = Sample.workbench()
    let complaint = Complaint(
      path: "contacts/wang.toml", line: 4, column: 2, Phrase("change.nothing"))
    _ = bench.receive(.changed(Revision(complaints: ["contacts/wang.toml": [complaint]])))
    #expect(bench.press("! Enter") == [.edit(path: "contacts/wang.toml", line: 4)])
    _ = bench.receive(.changed(Revision(complaints: ["contacts/wang.toml": []])))
    #expect(bench.picture.contains("Every file can be read now."))
  }

  @Test("text pasted where nothing can be typed changes nothing")
  func paste() {
    var bench = Sample.workbench()
    #expect(bench.handle(.paste("dddd")).isEmpty)
    #expect(bench.notice == .hint(Phrase("why.paste-nowhere")))
  }

  @Test("what the editor changed answers for itself, and not for a form that waits")
  func editorBesideForm() {
    var bench = confirming()
    bench.type("CAF-1")
    let rewrite = RewriteFile(path: "contacts/li-wei.toml", to: "b", was: "a")
    #expect(bench.rewrite(rewrite) == .perform(.rewrite(rewrite)))
    bench.press("Ctrl-s")
    _ = bench.receive(.performed(.change, Phrase("did.rewrite"), subject: nil, Revision()))
    #expect(bench.overlays.count == 1)
    _ = bench.receive(.refused(Phrase("why.not-copied")))
    #expect(bench.picture.contains("CAF-1"))
  }

  @Test("a decision is replaced by another of the same contact")
  func supersede() {
    var bench = Sample.workbench(rows: 40)
    bench.press("2 f")
    bench.type("unit")
    bench.press("Enter S")
    guard case .perform(.supersede(let change)) = bench.press("Ctrl-s").first else {
      Issue.record("not saved: \(bench.picture)")
      return
    }
    #expect(change.decision == Self.priceID)
    #expect(change.with != Self.priceID)
    #expect(change.on == Sample.today)
  }

  @Test("the caret of a form does not begin in a choice that says 'not known'")
  func firstBlank() {
    let options = [Choice.Option(value: "", label: "—"), Choice.Option(value: "a", label: "A")]
    let form = Form<FieldID>([
      FormField(.key("name"), "Name", .text(TextField("Li Wei"))),
      FormField(.key("region"), "Region", .choice(Choice(options, value: ""))),
      FormField(.key("city"), "City", .text(TextField(""))),
    ])
    #expect(form.focused == .key("city"))
  }

  @Test("of a page pasted into the filter only the beginning is looked for")
  func longPaste() {
    var bench = Sample.workbench()
    bench.press("f")
    _ = bench.handle(.paste(String(repeating: "ok ", count: 30_000)))
    #expect(bench.screen.filter.count == 500)
  }

  @Test("Ctrl-z goes to the shell from anywhere, and a form waits with what was typed")
  func stop() {
    var bench = confirming()
    bench.type("CAF-1")
    #expect(bench.press("Ctrl-z") == [.stop])
    _ = bench.handle(.resumed)
    #expect(bench.picture.contains("CAF-1"))
  }
}

extension Workbench {
  fileprivate var form: FormScreen? {
    if case .form(let form) = overlays.last { form } else { nil }
  }

  fileprivate mutating func fill(_ values: [FieldID: String]) {
    guard var form else { return }
    form.fill(values, desk)
    overlays[overlays.count - 1] = .form(form)
  }
}
