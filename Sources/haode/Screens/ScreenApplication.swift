internal import Model
internal import Screens
internal import TUI
internal import Terminal

/// The screens with the clock and the news that belong to them.
struct ScreenApplication: Application {
  var workbench: Workbench
  let news: Mailbox<News>
  /// nil: the clock of the computer.
  let fixedNow: Instant?
  private var zone = HomeZone(nil)

  init(_ workbench: Workbench, news: Mailbox<News>, fixedNow: Instant?) {
    self.workbench = workbench
    self.news = news
    self.fixedNow = fixedNow
  }

  var rest: Int? { workbench.rest }

  mutating func handle(_ event: Event) -> [Effect] {
    let items = event == .wake ? news.takeAll() : []
    for case .settings(let settings) in items { zone = HomeZone(settings.homeTimeZone) }
    let now = fixedNow ?? Instant.current()
    workbench.world.now = now
    workbench.world.homeOffset = zone.offset(now)
    return items.isEmpty ? workbench.handle(event) : workbench.receive(items)
  }

  func view(_ frame: inout Frame) { workbench.view(&frame) }
}
