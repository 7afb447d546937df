internal import Book
internal import Glibc
internal import Model
internal import Screens
internal import Terminal

/// Briefs that the screens ask for.
extension Clerk {
  mutating func write(_ asked: WriteBrief, _ world: World) {
    guard let trip = contents.trips[asked.trip] else {
      return news.post(
        .refused(ChangeProblem.noSuchRecord(RecordID(.trip, asked.trip), near: []).phrase))
    }
    let path = PathCompletion.expanded(asked.path, options.environment)
    if !asked.replaces, access(path, F_OK) == 0 {
      return news.post(.refused(Phrase("brief.exists-already", ["path": path])))
    }
    var world = world
    world.homeOffset = HomeZone(contents.settings.homeTimeZone).offset(world.now)
    let writing = BriefWriting(
      contents: contents, platforms: platforms, calendar: calendar, world: world)
    let text = writing.text(trip, asked.form.format, .both, wallet: asked.form == .wallet)
    do throws(CommandFailure) {
      try OutputFile.write(text, to: path)
      news.post(.written(Phrase("brief.written", ["path": path])))
    } catch {
      switch error {
      case .told(let phrase, _): news.post(.refused(phrase))
      case .complaints, .quiet:
        news.post(.refused(Phrase("brief.not-written", ["path": path, "reason": ""])))
      }
    }
  }
}
