internal import Model

/// Something that both sides changed.
enum PackConflict {
  /// Of a record.
  case value(RecordMerge.Conflict)
  /// Of a file beside the records.
  case fileValue(path: String, SideFileMerge.Conflict)
  case file(path: String)

  var phrase: Phrase {
    switch self {
    case .value(let conflict):
      Self.phrase(
        conflict.record.path, conflict.label, conflict.mine?.plainText ?? "—",
        conflict.theirs?.plainText ?? "—")
    case .fileValue(let path, let conflict):
      Self.phrase(path, conflict.label, conflict.mine, conflict.theirs)
    case .file(let path): Phrase("pack.file", ["path": path])
    }
  }

  private static func phrase(
    _ path: String, _ what: String, _ mine: String, _ theirs: String
  ) -> Phrase {
    Phrase(
      "pack.conflict",
      [
        "path": path, "what": PlainText.line(what), "mine": PlainText.line(mine),
        "theirs": PlainText.line(theirs),
      ])
  }

  /// Only a record has a note into which theirs could go.
  var choices: [BookMerge.Answer] {
    if case .value = self { BookMerge.Answer.allCases } else { [.mine, .theirs] }
  }

  var question: Phrase {
    if case .value = self { Phrase("pack.question") } else { Phrase("pack.question-file") }
  }
}
