internal import Exchange
internal import Model

/// Tells what became of each card, so that nothing is lost in silence.
struct ImportReport {
  /// One file that was read.
  struct Part {
    let file: String
    let outcomes: [CardOutcome]
    let strays: [CardNotice]
  }

  private let isDry: Bool
  private var new = 0
  private var merged = 0
  private var unchanged = 0
  private var skipped = 0

  init(_ isDry: Bool) { self.isDry = isDry }

  /// Cards that were read.
  var seen: Int { new + merged + unchanged + skipped }

  /// The line of the history.
  var phrase: Phrase {
    Phrase("import.did", ["n": String(new), "merged": String(merged)])
  }

  mutating func tell(_ part: Part, in world: inout CommandWorld) {
    for outcome in part.outcomes {
      tell(outcome, part.file, in: &world)
      for notice in outcome.notices { tell(notice, part.file, in: &world) }
      for difference in outcome.differences {
        tell(
          CardNotice(
            line: outcome.line,
            Phrase(
              "import.differs",
              ["key": difference.key, "ours": difference.ours, "theirs": difference.theirs])),
          part.file, in: &world)
      }
      for suggestion in outcome.suggestions {
        tell(
          CardNotice(
            line: suggestion.line,
            Phrase(
              "import.suggestion",
              ["platform": suggestion.platform, "handle": suggestion.handle])),
          part.file, in: &world)
      }
    }
    for notice in part.strays { tell(notice, part.file, in: &world) }
  }

  func summary(in world: inout CommandWorld) {
    let arguments = [
      "new": String(new), "merged": String(merged), "unchanged": String(unchanged),
      "skipped": String(skipped), "n": String(seen),
    ]
    world.say(
      isDry ? Phrase("import.would-summary", arguments) : Phrase("import.summary", arguments))
  }

  private mutating func tell(
    _ outcome: CardOutcome, _ file: String, in world: inout CommandWorld
  ) {
    switch outcome.kind {
    case .new(let id):
      new += 1
      if isDry { world.say(Phrase("import.new", ["id": id])) }
    case .merged(let id, let added):
      merged += 1
      if isDry {
        world.say(Phrase("import.merged", ["id": id, "added": added.joined(separator: ", ")]))
      }
    case .unchanged(let id):
      unchanged += 1
      if isDry { world.say(Phrase("import.unchanged", ["id": id])) }
    case .skipped(let reason):
      skipped += 1
      tell(CardNotice(line: outcome.line, reason), file, in: &world)
    }
  }

  private func tell(_ notice: CardNotice, _ file: String, in world: inout CommandWorld) {
    world.errors.line(
      world.texts.line(
        Complaint(path: file, line: notice.line, severity: .warning, notice.phrase)))
  }
}
