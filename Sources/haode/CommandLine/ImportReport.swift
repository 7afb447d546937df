internal import Exchange
internal import Model

/// Tells what became of each card, so that nothing is lost in silence: how many of each sort first,
/// then line by line.
///
/// Lines of one sort stand together. Of a long sort only the first `limit` are told, with how many
/// there are besides, unless all are asked for; a pipe gets the same lines as a terminal.
struct ImportReport {
  /// One file that was read.
  struct Part {
    let file: String
    let outcomes: [CardOutcome]
    let strays: [CardNotice]
  }

  /// Lines that differ only in their arguments.
  private struct Sort {
    let isWarning: Bool
    var lines: [Line] = []
    var count = 0
  }

  private enum Line {
    case plain(Phrase)
    case warning(Complaint)
  }

  private static let limit = 20

  private let isDry: Bool
  private let isWhole: Bool
  private var sorts: [String: Sort] = [:]
  /// The keys of `sorts`, in the order of their first lines.
  private var order: [String] = []
  private var new = 0
  private var merged = 0
  private var unchanged = 0
  private var skipped = 0

  /// - Parameter isWhole: whether every line is told, however many there are.
  init(isDry: Bool, isWhole: Bool) {
    self.isDry = isDry
    self.isWhole = isWhole
  }

  /// Cards that were read.
  var seen: Int { new + merged + unchanged + skipped }

  /// The line of the history.
  var phrase: Phrase {
    Phrase("import.did", ["n": String(new), "merged": String(merged)])
  }

  mutating func take(_ part: Part) {
    for outcome in part.outcomes {
      take(outcome, part.file)
      for notice in outcome.notices { take(notice, part.file) }
      for difference in outcome.differences {
        let arguments = [
          "key": difference.key, "ours": difference.ours, "theirs": difference.theirs,
        ]
        take(CardNotice(line: outcome.line, Phrase("import.differs", arguments)), part.file)
      }
      for suggestion in outcome.suggestions {
        let arguments = ["platform": suggestion.platform, "handle": suggestion.handle]
        take(CardNotice(line: suggestion.line, Phrase("import.suggestion", arguments)), part.file)
      }
    }
    for notice in part.strays { take(notice, part.file) }
  }

  func tell(in world: inout CommandWorld) {
    let arguments = [
      "new": String(new), "merged": String(merged), "unchanged": String(unchanged),
      "skipped": String(skipped), "n": String(seen),
    ]
    world.say(
      isDry ? Phrase("import.would-summary", arguments) : Phrase("import.summary", arguments))
    for sort in order.compactMap({ sorts[$0] }) { tell(sort, in: &world) }
  }

  private func tell(_ sort: Sort, in world: inout CommandWorld) {
    for line in sort.lines {
      switch line {
      case .plain(let phrase): world.say(phrase)
      case .warning(let complaint): world.errors.line(world.texts.line(complaint))
      }
    }
    guard sort.count > sort.lines.count else { return }
    let more = Phrase("import.more", ["n": String(sort.count - sort.lines.count)])
    if sort.isWarning { world.note(more) } else { world.say(more) }
  }

  private mutating func take(_ outcome: CardOutcome, _ file: String) {
    switch outcome.kind {
    case .new(let id):
      new += 1
      if isDry { take(.plain(Phrase("import.new", ["id": id])), "import.new") }
    case .merged(let id, let added):
      merged += 1
      let arguments = ["id": id, "added": added.joined(separator: ", ")]
      if isDry { take(.plain(Phrase("import.merged", arguments)), "import.merged") }
    case .unchanged(let id):
      unchanged += 1
      if isDry { take(.plain(Phrase("import.unchanged", ["id": id])), "import.unchanged") }
    case .skipped(let reason):
      skipped += 1
      take(CardNotice(line: outcome.line, reason), file)
    }
  }

  private mutating func take(_ notice: CardNotice, _ file: String) {
    let complaint = Complaint(
      path: file, line: notice.line, severity: .warning, notice.phrase)
    take(.warning(complaint), notice.phrase.key)
  }

  private mutating func take(_ line: Line, _ key: String) {
    if sorts[key] == nil {
      order.append(key)
      if case .warning = line {
        sorts[key] = Sort(isWarning: true)
      } else {
        sorts[key] = Sort(isWarning: false)
      }
    }
    sorts[key]?.count += 1
    if isWhole || sorts[key, default: Sort(isWarning: false)].lines.count < Self.limit {
      sorts[key]?.lines.append(line)
    }
  }
}
