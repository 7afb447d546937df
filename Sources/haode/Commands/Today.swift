internal import ArgumentParser
internal import Model

/// What to do today.
struct TodayCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("today", Phrase("help.today"))
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: help(Phrase("help.format"))) var format: PageFormat = .text

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let open = try global.open(Set(RecordKind.allCases), in: &world)
    for complaint in open.contents.complaints["book.toml"] ?? [] {
      world.errors.line(world.texts.line(complaint))
    }
    let page = DayPage(open.dayPlan, now: open.now, texts: world.texts)
    if format == .json {
      world.output.line(page.json.text)
    } else {
      for line in page.lines { world.output.line(PlainText.line(line)) }
    }
    return .done
  }
}
