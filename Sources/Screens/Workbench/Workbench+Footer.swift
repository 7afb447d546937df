import Model
import TUI

/// What the footer follows from while nothing lies over the screen.
struct FooterKey: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    let command: Command
    let works: Bool
  }

  var moment: Desk.Moment?
  var entries: [Entry] = []
}

extension Workbench {
  /// Moving on mostly leaves the same keys at work: their names and labels need not be put together
  /// for each picture.
  mutating func prepareFooter() {
    guard overlays.isEmpty else { return }
    footerKey = FooterKey(moment: desk.moment, entries: footerEntries)
    if keptFooter[footerKey] == nil {
      keptFooter[footerKey] = Footer(bindings { $0.inFooter }, words: desk.words)
    }
  }

  private var footerEntries: [FooterKey.Entry] {
    if Special.instead(of: desk) != nil { return [] }
    return rows { $0.inFooter }.map {
      FooterKey.Entry(command: $0.row.command, works: $0.reason == nil)
    }
  }
}
