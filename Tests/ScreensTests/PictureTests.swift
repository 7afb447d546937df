import Model
import Screens
import TUI
import Testing

/// Pictures of the screens: first the characters, then the roles.
@Suite("pictures of the screens")
struct PictureTests {
  @Test(
    "contacts at several sizes",
    arguments: [(24, 80), (30, 120), (24, 100), (12, 40), (5, 20), (1, 1)])
  func contacts(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("j")
    _ = bench.handle(.rested)
    try expectPicture(bench.frame, "contacts-\(columns)x\(rows)")
  }

  @Test("a contact's detail in one pane")
  func contactDetail() throws {
    var bench = Sample.workbench()
    bench.press("j Enter")
    try expectPicture(bench.frame, "contact-detail-80x24")
  }

  @Test("a live filter")
  func filtered() throws {
    var bench = Sample.workbench()
    bench.press("f l w")
    try expectPicture(bench.frame, "contacts-filtered-80x24")
  }

  @Test("a filter with a field that is unknown")
  func wrongFilter() throws {
    var bench = Sample.workbench()
    bench.press("f")
    bench.type("ctiy:x")
    try expectPicture(bench.frame, "contacts-wrong-filter-80x24")
  }

  @Test("decisions at several sizes", arguments: [(24, 80), (36, 120), (12, 40)])
  func decisions(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("2")
    try expectPicture(bench.frame, "decisions-\(columns)x\(rows)")
  }

  @Test("an open decision in detail")
  func decisionDetail() throws {
    var bench = Sample.workbench(rows: 40)
    bench.press("2 f")
    bench.type("unit")
    bench.press("Enter Enter")
    try expectPicture(bench.frame, "decision-detail-80x40")
  }

  @Test("a decision that was changed after its confirmation shows both wordings")
  func changedDecision() throws {
    var bench = Sample.workbench(rows: 30)
    bench.press("2 f")
    bench.type("state:changed")
    bench.press("Enter Enter")
    try expectPicture(bench.frame, "decision-changed-80x30")
  }

  @Test(
    "forms",
    arguments: [
      ("add-contact", "+"), ("edit-contact", "j e"), ("agree", "j a"), ("test", "j t"),
      ("add-decision", "2 +"), ("edit-decision", "2 e"), ("acknowledge", "2 A"),
      ("dispute", "2 x"), ("withdraw", "2 X"),
    ])
  func forms(name: String, keys: String) throws {
    for (rows, columns) in [(24, 80), (12, 40), (36, 110)] {
      var bench = Sample.workbench(rows: rows, columns: columns)
      bench.press(keys)
      try expectPicture(bench.frame, "form-\(name)-\(columns)x\(rows)")
    }
  }

  @Test("the form that confirms", arguments: [(24, 80), (12, 40), (36, 110)])
  func confirm(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("2 f")
    bench.type("unit")
    bench.press("Enter c")
    try expectPicture(bench.frame, "form-confirm-\(columns)x\(rows)")
  }

  @Test("the form that confirms a change of payee asks for a call")
  func confirmPayee() throws {
    var bench = Sample.workbench(rows: 30)
    bench.press("2 f")
    bench.type("bank")
    bench.press("Enter c")
    try expectPicture(bench.frame, "form-confirm-payee-80x30")
  }

  @Test("help", arguments: [(24, 80), (12, 40)])
  func help(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("?")
    try expectPicture(bench.frame, "help-\(columns)x\(rows)")
  }

  @Test("the command palette", arguments: [(24, 80), (12, 40)])
  func palette(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press(":")
    try expectPicture(bench.frame, "palette-\(columns)x\(rows)")
  }

  @Test("an empty book invites", arguments: ["1", "2", "4"])
  func emptyBook(screen: String) throws {
    var bench = Sample.workbench([])
    bench.press(screen)
    try expectPicture(bench.frame, "empty-\(screen)-80x24")
  }

  @Test("no book", arguments: [(24, 80), (12, 40), (1, 1)])
  func noBook(rows: Int, columns: Int) throws {
    var bench = Sample.empty(rows: rows, columns: columns)
    _ = bench.receive(.noBook(path: "~/.local/share/haode/book"))
    try expectPicture(bench.frame, "no-book-\(columns)x\(rows)")
  }

  @Test("a book that cannot be opened")
  func unreadable() throws {
    var bench = Sample.empty()
    _ = bench.receive(
      .unreadable(Complaint(path: "book.toml", line: 3, column: 9, Phrase("change.nothing"))))
    try expectPicture(bench.frame, "unreadable-80x24")
  }

  @Test("a book whose folder is gone")
  func vanished() throws {
    var bench = Sample.workbench()
    _ = bench.receive(.vanished(path: "/media/stick/book"))
    try expectPicture(bench.frame, "vanished-80x24")
  }

  @Test("files that cannot be read")
  func broken() throws {
    var bench = Sample.workbench()
    _ = bench.receive(
      .changed(
        Revision(complaints: [
          "contacts/wang-fang.toml": [
            Complaint(
              path: "contacts/wang-fang.toml", line: 4, column: 12, Phrase("change.nothing"))
          ],
          "contacts/zhao.toml": [
            Complaint(path: "contacts/zhao.toml", line: 1, column: 1, Phrase("change.nothing"))
          ],
        ])))
    try expectPicture(bench.frame, "broken-title-80x24")
    bench.press("!")
    try expectPicture(bench.frame, "broken-80x24")
  }

  @Test("a book while it is read")
  func loading() throws {
    var bench = Sample.empty()
    try expectPicture(bench.frame, "starting-80x24")
    let contacts = Sample.records.filter { $0.recordID.kind == .contact }
    _ = bench.receive(.chunk(Revision(contacts), done: 2300, total: 10_000))
    try expectPicture(bench.frame, "loading-80x24")
  }

  @Test("a book for reading only")
  func readOnly() throws {
    var bench = Sample.workbench()
    _ = bench.receive(.readOnly(Phrase("change.nothing")))
    bench.press("e")
    try expectPicture(bench.frame, "read-only-80x24")
  }

  @Test("a question before something goes that others name")
  func remove() throws {
    var bench = Sample.workbench()
    bench.press("j d")
    try expectPicture(bench.frame, "remove-80x24")
  }

  @Test("marks and what was done")
  func marks() throws {
    var bench = Sample.workbench()
    bench.press("Space Space")
    try expectPicture(bench.frame, "marks-80x24")
    _ = bench.receive(
      .performed(.change, Phrase("did.remove-many", ["n": "2"]), subject: nil, Revision()))
    try expectPicture(bench.frame, "done-80x24")
  }
}
