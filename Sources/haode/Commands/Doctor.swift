internal import ArgumentParser
internal import Book
internal import Model
internal import Texts

/// Looks whether the book is in order, and mends what can be mended.
struct Doctor: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("doctor", Phrase("help.doctor"))
  }

  @OptionGroup var global: GlobalOptions
  @Flag(help: help(Phrase("help.doctor-fix"))) var fix = false

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let book = try global.openBook(world)
    let findings = try told { () throws(BookError) in try book.check(fix: fix) }
    for finding in findings {
      let line = world.texts.line(finding.complaint)
      if finding.fixed {
        world.output.line(world.texts("say.fixed", ["text": line]))
      } else if finding.canFix {
        world.output.line(world.texts("say.can-fix", ["text": line]))
      } else {
        world.output.line(line)
      }
    }
    let left = findings.filter { !$0.fixed }
    let (_, complaints) = book.platforms()
    for complaint in complaints { world.output.line(world.texts.line(complaint)) }
    if left.isEmpty, complaints.isEmpty { world.say(Phrase("say.healthy")) }
    if left.contains(where: { $0.canFix }) { world.note(Phrase("say.try-fix")) }
    let isGrave = (left.map(\.complaint) + complaints).contains { $0.severity == .error }
    return isGrave ? .nothing : .done
  }
}
