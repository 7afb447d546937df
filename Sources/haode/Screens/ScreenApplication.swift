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
    setClock()
    let effects = workbench.handle(event)
    return event == .wake ? effects + receive() : effects
  }

  func view(_ frame: inout Frame) { workbench.view(&frame) }

  /// Everything that the clerk had to tell.
  private mutating func receive() -> [Effect] {
    var effects: [Effect] = []
    for item in news.takeAll() {
      if case .settings(let settings) = item {
        zone = HomeZone(settings.homeTimeZone)
        setClock()
      }
      effects += workbench.receive(item)
    }
    return effects
  }

  private mutating func setClock() {
    let now = fixedNow ?? Instant.current()
    workbench.world.now = now
    workbench.world.homeOffset = zone.offset(now)
  }
}
