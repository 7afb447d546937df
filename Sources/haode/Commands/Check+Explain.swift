internal import Book
internal import Checks
internal import Model
internal import TUI
internal import Texts

extension Check {
  /// What a rule demands, why, and what to do; `all` lists them. Needs no book, but tells what the
  /// book makes of the rule where there is one.
  static func explain(
    _ text: String, _ global: GlobalOptions, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    if text == "all" {
      var table = TextTable([
        .init(world.texts(Phrase("column.rule"))), .init(world.texts(Phrase("column.severity"))),
        .init(world.texts(Phrase("column.question"))),
        .init(world.texts(Phrase("column.demands")), givesWay: 1),
      ])
      table.rows = Rules.all.map { rule in
        [
          .init(rule.id.rawValue), .init(world.texts(rule.severity.phrase), rule.severity.role),
          .init("\(rule.question.rawValue)"), .init(world.texts(rule.title)),
        ]
      }
      world.print(table)
      return .done
    }
    let id = try rule(text)
    guard let rule = Rules.rule(id) else { return .nothing }
    let texts = world.texts
    world.output.line("\(world.paint(id.rawValue, .title))  \(texts(rule.title))")
    world.output.line(
      texts(
        "check.about",
        ["severity": texts(rule.severity.phrase), "question": texts(rule.question.phrase)]))
    world.output.line("")
    world.output.line(texts(rule.reason))
    world.output.line(texts(rule.remedy))
    let path = global.location(world).path
    let options = global.options(world)
    guard let settings = try? Book.open(path, options: options).settings() else { return .done }
    let lines = FindingLines(texts: texts, paint: world.paint)
      .settings(settings.checks.filter { $0.rule == id })
    for line in lines { world.output.line(line) }
    return .done
  }
}
