internal import Model
internal import Texts

/// A found answer for reading, and as JSON.
enum AnswerPage {
  static func show(_ answer: FoundAnswer, _ place: MailPlace, in world: inout CommandWorld) {
    let mail = answer.mail
    world.output.line(
      "decisions/\(PlainText.line(answer.decision)): \(PlainText.line(answer.title))")
    let from = mail.from.first.map { $0.name.isEmpty ? $0.address : "\($0.name) <\($0.address)>" }
    let meaning = world.texts("mail.as-\(answer.suggestion.meaning.rawValue)")
    world.output.line("  \(PlainText.line(place.path))")
    world.output.line(
      "  \(PlainText.line(from ?? "?")), \(mail.date?.description ?? "?"): \(PlainText.line(mail.subject))"
    )
    for line in answer.text.split(separator: "\n").prefix(6) {
      world.output.line("  | \(PlainText.line(String(line)))")
    }
    world.output.line(
      "  → \(meaning): \(PlainText.line(world.texts(answer.suggestion.reason)))")
    for warning in answer.warnings {
      world.output.line("  ! \(PlainText.line(world.texts(warning.phrase)))")
      if warning == .needsCallBack { world.output.line("    " + callBack(answer, place)) }
    }
    if answer.isRecorded { world.output.line("  " + world.texts("mail.recorded")) }
  }

  /// The command that confirms a change of payee; words in capitals are to be filled in.
  private static func callBack(_ answer: FoundAnswer, _ place: MailPlace) -> String {
    let evidence = place.range == nil ? FilePlace.shellWord(place.path) : "MAIL.eml"
    return PlainText.line(
      "haode confirm \(answer.decision) --by \(answer.person ?? "CONTACT") --channel email "
        + "--evidence \(evidence) --call-back NUMBER --called-back-on DAY")
  }

  static func json(_ answer: FoundAnswer, _ place: MailPlace) -> JSON {
    let mail = answer.mail
    return .object([
      ("decision", .text(answer.decision)), ("path", .text(place.path)),
      ("offset", .whole(Int64(place.range?.lowerBound ?? 0))),
      ("message_id", mail.messageID.map(JSON.text) ?? .null),
      ("from", .list(mail.from.map { .text($0.address) })),
      ("date", mail.date.map { .text($0.description) } ?? .null),
      ("subject", .text(mail.subject)), ("by", answer.person.map(JSON.text) ?? .null),
      ("text", .text(answer.text)), ("suggestion", .text(answer.suggestion.meaning.rawValue)),
      ("reason", .text(answer.suggestion.reason.key)),
      ("warnings", .list(answer.warnings.map { .text($0.name) })),
      ("attachments", .list(mail.attachments.map(JSON.text))),
      ("recorded", .flag(answer.isRecorded)),
    ])
  }
}
