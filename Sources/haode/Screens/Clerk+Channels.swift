internal import Exchange
internal import Model
internal import Screens
internal import Terminal

/// What the screen of channels asks.
extension Clerk {
  /// Looks through the whole book.
  func suppose(_ down: Set<Failure>, _ id: String?, _ world: World) {
    let trip = id.flatMap { contents.trips[$0] }
    let reach = Reach(
      platforms: platforms, intervals: contents.settings.intervals, now: world.now,
      calendar: calendar)
    let whatIf = WhatIf(contents, reach: reach, digest: world.digest, down: down, trip: trip)
    let cuts = Cut.smallest(contents, reach: reach, trip: trip)
    news.post(.supposed(down, trip: id, Supposition.Outcome(whatIf, cuts: cuts)))
  }

  /// A code of the link to a channel, or why there is none.
  func code(_ contact: String, _ channel: Channel) {
    guard let person = contents.contacts[contact] else { return }
    let platform = platforms[channel.platform]
    let name = platforms.name(channel.platform)
    let link: String
    var notice: Phrase?
    switch ContactCode.link(platform, handle: channel.handle) {
    case .dependable(let text): link = text
    case .doubtful(let text):
      link = text
      notice = Phrase(
        "qr.doubtful", ["platform": name, "steps": platform?.openSteps ?? ""])
    case .none:
      let arguments = [
        "platform": name, "handle": channel.handle ?? "—", "steps": platform?.openSteps ?? "",
      ]
      return news.post(.notice(Phrase("qr.no-link", arguments)))
    }
    guard let code = QREncoder.code(link) else {
      return news.post(.notice(Phrase("qr.too-long", ["name": person.displayName])))
    }
    news.post(
      .code(
        CodeView(code, title: "\(person.displayName)  \(name)", link: link, notice: notice)))
  }
}
