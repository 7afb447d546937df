import Model
import TUI
import Testing

@testable import Screens

@Suite("files that need a look, and books that come back")
struct ComplaintTests {
  @Test("a complaint names its file once, and the selected one can be read whole")
  func whole() {
    let denied = Complaint(
      path: "contacts/li-wei.toml",
      Phrase("book.denied", ["path": "/home/anna/book/contacts/li-wei.toml", "code": "EACCES"]))
    var bench = Sample.workbench()
    _ = bench.receive(.changed(Revision(complaints: [denied.path: [denied]])))
    bench.press("!")
    #expect(!bench.picture.contains("li-wei.toml: this user"))
    #expect(bench.picture.contains("see its permissions"))
    #expect(bench.picture.contains("owner"))
  }

  @Test("a place that is too long loses its front, not its line")
  func place() {
    let path = "~/" + String(repeating: "a-long-folder/", count: 8) + "config.toml"
    let wrong = Complaint(path: path, line: 12, column: 3, Phrase("configuration.timeout"))
    var bench = Sample.workbench()
    _ = bench.receive(.configured(KeyTable(), [wrong]))
    bench.press("!")
    #expect(bench.picture.contains("config.toml:12:3"))
  }

  @Test("a change that was written into a book that was gone brings the book back")
  func back() {
    var bench = Sample.workbench()
    bench.press("e")
    bench.type(" x")
    _ = bench.press("Ctrl-s")
    _ = bench.receive(.vanished(path: "/media/stick/book"))
    let written = News.performed(
      .change, Phrase("did.edit", ["name": "Chen Yu", "fields": "role"]), subject: nil,
      Revision([.contact(Sample.chenYu)]))
    #expect(bench.receive(written).contains(.reload))
    #expect(!bench.picture.contains("is not there any more"))
  }

  @Test("working hours that are none are told while typing")
  func hours() {
    var bench = Sample.workbench()
    bench.press("e")
    for _ in 0..<40 {
      if case .form(let form) = bench.overlays.last, form.form.focused == .key("hours") { break }
      bench.press("Tab")
    }
    bench.type("nine to five")
    #expect(bench.picture.contains("09:00-12:00, 13:30-18:00"))
  }
}
