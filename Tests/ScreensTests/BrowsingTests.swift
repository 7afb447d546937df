import Model
import TUI
import Testing

@testable import Screens

@Suite("browsing")
struct BrowsingTests {
  private func contacts(_ bench: Workbench) -> RecordScreen<ContactRecords> {
    bench.screens[0] as! RecordScreen<ContactRecords>  // the first of the registry
  }

  @Test("contacts stand by name, hanzi by their pinyin among Latin names")
  func sorted() {
    let bench = Sample.workbench()
    #expect(contacts(bench).listing.list.rows == ["chen-yu", "li-wei", "maria-olsen"])
  }

  @Test("initials filter live, and Esc shows all again")
  func filter() {
    var bench = Sample.workbench()
    bench.press("f l w")
    #expect(contacts(bench).listing.list.rows == ["li-wei"])
    bench.press("Esc")
    #expect(contacts(bench).listing.list.rows.count == 3)
  }

  @Test("a filter that was accepted stays until Esc")
  func filterStays() {
    var bench = Sample.workbench()
    bench.press("f l w Enter")
    #expect(contacts(bench).listing.filter == "lw")
    bench.press("Esc")
    #expect(contacts(bench).listing.filter == "")
  }

  @Test("an unknown field is told beside the prompt, with the nearest known one")
  func unknownField() {
    var bench = Sample.workbench()
    bench.press("f")
    bench.type("ctiy:x")
    #expect(bench.picture.contains("did you mean city?"))
  }

  @Test("search goes to the find and n to the next, around the end")
  func search() {
    var bench = Sample.workbench()
    bench.press("/")
    bench.type("e")
    bench.press("Enter")
    let first = contacts(bench).listing.selected
    bench.press("n")
    #expect(contacts(bench).listing.selected != nil)
    bench.press("N")
    #expect(contacts(bench).listing.selected == first)
  }

  @Test("n without a search says why it does nothing")
  func noSearch() {
    var bench = Sample.workbench()
    bench.press("n")
    #expect(bench.notice == .hint(Phrase("why.no-search")))
  }

  @Test("a key without a meaning says so")
  func unknownKey() {
    var bench = Sample.workbench()
    bench.press("F9")
    #expect(bench.notice == .hint(Phrase("why.unknown-key", ["key": "F9"])))
  }

  @Test("full-width forms of an input method mean the same keys", arguments: ["？", "：", "２"])
  func fullWidth(key: Character) {
    var bench = Sample.workbench()
    _ = bench.handle(.key(Key(key)))
    #expect(!bench.overlays.isEmpty || bench.current == 1)
  }

  @Test("the selection stays on its record when others come, go and are sorted anew")
  func selectionStays() {
    var bench = Sample.workbench()
    bench.press("j")
    var new = Sample.chenYu
    new.id = "aa"
    new.name = "Aaron"
    _ = bench.receive(.changed(Revision([.contact(new)], removed: [RecordID(.contact, "chen-yu")])))
    #expect(contacts(bench).listing.selected == "li-wei")
    bench.press("o o")
    #expect(contacts(bench).listing.selected == "li-wei")
  }

  @Test("the selection stays while the book is read again")
  func selectionStaysOnReload() {
    var bench = Sample.workbench()
    bench.press("j")
    #expect(bench.press("R") == [.reload])
    #expect(contacts(bench).listing.list.count == 3)
    _ = bench.receive(.chunk(Revision(Sample.records), done: 8, total: 8))
    _ = bench.receive(.loaded)
    #expect(contacts(bench).listing.selected == "li-wei")
  }

  @Test("records that are gone on disk are gone after reading again")
  func reloadForgets() {
    var bench = Sample.workbench()
    bench.press("R")
    _ = bench.receive(.chunk(Revision([.contact(Sample.liWei)]), done: 1, total: 1))
    _ = bench.receive(.loaded)
    #expect(contacts(bench).listing.list.rows == ["li-wei"])
  }

  @Test("the first row is selected when the first reading ends, unless the user moved")
  func firstSelection() {
    var bench = Sample.empty()
    _ = bench.receive(.chunk(Revision([.contact(Sample.liWei)]), done: 1, total: 2))
    _ = bench.receive(.chunk(Revision([.contact(Sample.chenYu)]), done: 2, total: 2))
    _ = bench.receive(.loaded)
    #expect(contacts(bench).listing.selected == "chen-yu")
  }

  @Test("keys work while the book is read")
  func movingWhileLoading() {
    var bench = Sample.empty()
    let people: [AnyRecord] = [.contact(Sample.chenYu), .contact(Sample.liWei)]
    _ = bench.receive(.chunk(Revision(people), done: 2, total: 100))
    bench.press("j")
    #expect(contacts(bench).listing.selected == "li-wei")
    bench.press("d")
    #expect(bench.notice == .hint(Phrase("why.still-reading")))
    #expect(bench.handle(.key(Key("u"))) == [.undo])
  }

  @Test("the detail beside the list follows when the hand rests")
  func detailFollows() {
    var bench = Sample.workbench(rows: 24, columns: 120)
    #expect(bench.rest == nil)
    bench.press("j")
    #expect(bench.rest == 60)
    #expect(contacts(bench).shown == "chen-yu")
    _ = bench.handle(.rested)
    #expect(contacts(bench).shown == "li-wei")
    #expect(bench.rest == nil)
  }

  @Test("a decision selected in the detail of a contact opens on its own screen")
  func openDecision() {
    var bench = Sample.workbench()
    bench.press("j Enter")
    for _ in 0..<4 { bench.press("j") }
    bench.press("Enter")
    #expect(bench.current == 1)
    #expect(bench.picture.contains("▸ ! "))
  }

  @Test("decisions stand by risk: the change of payee that is overdue first, the closed last")
  func risk() {
    var bench = Sample.workbench()
    bench.press("2")
    let list = (bench.screens[1] as! RecordScreen<DecisionRecords>).listing.list.rows
    #expect(
      list == [
        "2026-11-18-new-bank-account", "2026-10-02-delivery", "2026-11-20-unit-price-hq77",
        "2026-09-01-samples",
      ])
  }

  @Test("y copies the handle of the business channel, Y the whole card")
  func copy() {
    var bench = Sample.workbench()
    #expect(bench.press("j y") == [.copy("liwei_hq")])
    guard case .copy(let card) = bench.press("Y").first else {
      Issue.record("nothing copied")
      return
    }
    #expect(card.hasPrefix("李伟 Li Wei\nSales director\n"))
  }

  @Test("control and direction characters of records never reach the frame")
  func hostile() {
    var contact = Contact(id: "evil")
    contact.name = "a\u{1b}[31mb\u{7}\u{202e}c\u{9b}d\ne"
    contact.note = "x\u{0}y\u{85}\u{2066}"
    var bench = Sample.workbench([.contact(contact)])
    bench.press("Enter")
    for glyph in bench.frame.glyphs where glyph & Frame.cluster == 0 && glyph != Frame.rightHalf {
      #expect(glyph >= 0x20 && !(0x7f...0x9f).contains(glyph))
      #expect(!(0x202a...0x202e).contains(glyph) && !(0x2066...0x2069).contains(glyph))
    }
  }

  @Test("the palette finds commands by the beginnings of their words and runs them")
  func palette() {
    var bench = Sample.workbench()
    bench.press(":")
    bench.type("ex rea")
    bench.press("Esc : d e c i s i o n s Enter")
    #expect(bench.current == 1)
  }

  @Test("any keys at any size leave the program alive, and what is kept looks as if made anew")
  func random() {
    var random = SeededNumbers(seed: 7)
    let keys = Workbench.commonKeys + Screens.all.flatMap { $0.make().keyRows } + ReviewWalk.keys
    let names =
      keys.flatMap { $0.names.split(separator: " ").map(String.init) } + [
        "x", "Ctrl-s", "Backspace", "Esc", "Enter", "李", "Tab", "w", "y",
      ]
    for (rows, columns) in [(1, 1), (2, 3), (5, 20), (12, 40), (24, 80), (30, 120)] {
      var bench = Sample.trips(rows: rows, columns: columns)
      for _ in 0..<150 {
        let name = names[Int(random.next() % UInt64(names.count))]
        for effect in bench.press(name) {
          switch effect {
          case .perform, .confirm, .undo, .redo:
            _ = bench.receive(.refused(Phrase("change.nothing")))
          default: break
          }
        }
        #expect(bench.frame == bench.forgetful.frame, "after \(name) at \(rows)x\(columns)")
      }
    }
  }
}

extension Workbench {
  /// The same without anything that was kept from one picture to the next.
  var forgetful: Workbench {
    var copy = self
    copy.keptTitle = Kept()
    copy.keptFooter = Kept()
    if var contacts = copy.screens[0] as? RecordScreen<ContactRecords> {
      contacts.forget()
      copy.screens[0] = contacts
    }
    if var decisions = copy.screens[1] as? RecordScreen<DecisionRecords> {
      decisions.forget()
      copy.screens[1] = decisions
    }
    return copy
  }
}

extension RecordScreen {
  fileprivate mutating func forget() {
    keptLines = Kept()
    rows.forget()
  }
}

extension RowCache {
  /// All but the widths of the columns, which are what was in view before.
  fileprivate mutating func forget() {
    let widths = widths
    self = RowCache()
    reset(widths)
  }
}

/// The same numbers in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 17
  }
}
