internal import ArgumentParser
internal import Book
internal import Model
internal import Texts

/// Checks what confirmations stand on: evidence, wording, signatures.
struct VerifyCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("verify", Phrase("help-mail.verify"))
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: help(Phrase("help.format"))) var format: AnswerFormat = .text
  @Argument(help: help(Phrase("help-mail.decisions"))) var decisions: [String] = []

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try global.open([.decision, .staff], in: &world)
    var ids: [String] = []
    for text in decisions { ids.append(try open.find(text, [.decision]).id) }
    let contents = open.contents
    let subjects =
      ids.isEmpty
      ? contents.decisions.sorted { $0.id < $1.id } : ids.compactMap { contents.decisions[$0] }
    var results: [VerificationResult] = []
    for decision in subjects {
      results.append(try DecisionVerification(decision, open).result(world.environment))
    }
    let isWrong = results.contains { !$0.complaints.isEmpty }
    if format == .json {
      world.output.line(JSON.list(results.map { Self.json($0, world) }).text)
    } else {
      for complaint in results.flatMap(\.complaints) {
        world.output.line(world.texts.line(complaint))
      }
      world.say(
        Phrase(
          "verify.summary",
          [
            "n": String(results.count), "evidence": String(results.reduce(0) { $0 + $1.evidence }),
            "signatures": String(results.reduce(0) { $0 + $1.signatures }),
            "faults": String(results.reduce(0) { $0 + $1.complaints.count }),
          ]))
    }
    return isWrong ? .nothing : .done
  }

  private static func json(_ result: VerificationResult, _ world: CommandWorld) -> JSON {
    .object([
      ("decision", .text(result.decision)), ("evidence", .whole(Int64(result.evidence))),
      ("signatures", .whole(Int64(result.signatures))),
      (
        "faults",
        .list(
          result.complaints.map {
            .object([
              ("path", .text($0.path)), ("line", $0.line.map { .whole(Int64($0)) } ?? .null),
              ("fault", .text($0.phrase.key)), ("text", .text(world.texts($0.phrase))),
            ])
          })
      ),
    ])
  }
}
