internal import ArgumentParser
internal import Book
internal import Glibc
internal import Model
internal import Texts
internal import TUI

/// Where everything is, and which versions.
struct Info: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("info", Phrase("help.info"))
  }

  @OptionGroup var global: GlobalOptions
  var needsConfiguration: Bool { false }

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let location = global.location(world)
    var lines = [
      (Phrase("info.version"), Version.text),
      (Phrase("info.book"), FilePlace.absolute(location.path)),
      (Phrase("info.book-from"), world.texts(Self.source(location.source))),
    ]
    lines += state(world)
    lines += configuration(world)
    lines += [
      (Phrase("info.now"), world.now.description),
      (Phrase("info.editor"), EditorLoop.editor(world.environment)),
      (Phrase("info.language"), world.texts.language.rawValue),
    ]
    let labels = lines.map { world.texts($0.0) }
    let width = labels.map { Width.of($0) }.max() ?? 0
    for (label, line) in zip(labels, lines) {
      let gap = String(repeating: " ", count: width - Width.of(label) + 2)
      world.output.line(world.paint(label, .muted) + gap + PlainText.line(line.1))
    }
    return .done
  }

  /// What can be said of the book; a book that cannot be opened is told about, not refused.
  private func state(_ world: CommandWorld) -> [(Phrase, String)] {
    do throws(CommandFailure) {
      let book = try global.openBook(world)
      let contents = try told { () throws(BookError) in try book.read(Set(RecordKind.allCases)) }
      let counts = world.texts(
        Phrase(
          "info.counts",
          [
            "contacts": String(contents.contacts.count),
            "decisions": String(contents.decisions.count),
            "trips": String(contents.trips.count), "staff": String(contents.staff.count),
          ]))
      let zone = contents.settings.homeTimeZone ?? HomeZone.systemName ?? "UTC"
      let broken = contents.complaints.values.count { $0.contains { $0.severity == .error } }
      return [
        (Phrase("info.company"), contents.settings.company ?? ""), (Phrase("info.holds"), counts),
        (Phrase("info.broken"), String(broken)), (Phrase("info.zone"), zone),
      ]
    } catch {
      switch error {
      case .told(let phrase, _): return [(Phrase("info.state"), world.texts(phrase))]
      case .complaints(let complaints, _):
        return complaints.map { (Phrase("info.state"), world.texts.line($0)) }
      case .quiet: return []
      }
    }
  }

  private func configuration(_ world: CommandWorld) -> [(Phrase, String)] {
    let path = UserConfiguration.path(world.environment)
    let isThere = access(path, F_OK) == 0
    let themes = UserThemes(world.environment)
    return [
      (
        Phrase("info.configuration"),
        isThere ? path : world.texts(Phrase("info.not-there", ["path": path]))
      ),
      (Phrase("info.themes"), themes.folder),
      (Phrase("info.theme"), world.configuration.theme ?? "default"),
    ] + world.configurationComplaints.map { (Phrase("info.broken-line"), world.texts.line($0)) }
  }

  private static func source(_ source: BookLocation.Source) -> Phrase {
    switch source {
    case .given: Phrase("info.from-option")
    case .environment: Phrase("info.from-variable")
    case .configuration: Phrase("info.from-configuration")
    case .standard: Phrase("info.from-standard")
    }
  }
}
