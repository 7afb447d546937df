import Model
import TUI
import Testing

@testable import Screens

@Suite("following the book")
struct FollowingTests {
  private func decisions(_ bench: Workbench) -> [String] {
    let screen = bench.screens[1] as? RecordScreen<DecisionRecords>  // second of the registry
    return screen?.listing.order ?? []
  }

  private func decision(_ id: String, _ title: String) -> Decision {
    var decision = Decision(id: id)
    decision.title = title
    decision.contacts = ["li-wei"]
    return decision
  }

  @Test("a screen out of view takes in what happened when it is looked at, and not before")
  func outOfView() {
    var bench = Sample.workbench()
    let new = decision("2026-11-22-new", "New")
    _ = bench.receive(.changed(Revision([.decision(new)])))
    #expect(decisions(bench) == [])
    bench.press("2")
    #expect(decisions(bench).contains("2026-11-22-new"))
    bench.press("1")
    _ = bench.receive(.changed(Revision(removed: [new.recordID])))
    #expect(decisions(bench).contains("2026-11-22-new"))
    bench.press("2")
    #expect(!decisions(bench).contains("2026-11-22-new"))
  }

  @Test("a record that came while its screen was out of view can be gone to")
  func goTo() {
    var bench = Sample.workbench()
    let new = decision("2026-11-22-new", "New")
    _ = bench.receive(.changed(Revision([.decision(new)])))
    bench.go(to: new.recordID)
    #expect(bench.current == 1)
    #expect(bench.picture.contains("▸"))
  }

  @Test("several pieces of news lead to what they lead to one by one")
  func together() {
    let pieces: [News] = [
      .chunk(Revision(Sample.records), done: 3, total: 3), .loaded,
      .changed(Revision([.decision(decision("2026-11-22-new", "New"))])),
    ]
    var (once, singly) = (Sample.empty(), Sample.empty())
    _ = once.receive(pieces)
    for piece in pieces { _ = singly.receive(piece) }
    for keys in ["", "2", "3", "4", "5", "6"] {
      once.press(keys)
      singly.press(keys)
      #expect(once.frame == singly.frame)
    }
  }

  @Test("the title says the time as it goes on, and the detail the age of what it shows")
  func time() {
    var bench = Sample.workbench(rows: 30, columns: 120)
    let before = bench.picture
    bench.world.now = bench.world.now.adding(seconds: 86_400)
    _ = bench.handle(.wake)
    let after = bench.picture
    #expect(before != after)
    var fresh = Sample.empty(rows: 30, columns: 120)
    fresh.world.now = bench.world.now
    _ = fresh.receive(.chunk(Revision(Sample.records), done: 3, total: 3))
    _ = fresh.receive(.loaded)
    #expect(after == fresh.picture)
  }
}
