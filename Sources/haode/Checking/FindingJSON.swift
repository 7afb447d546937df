internal import Checks
internal import Model
internal import TOML
internal import Texts

/// Findings for programs, as `docs/json.md` promises.
struct FindingJSON {
  let texts: Texts

  func json(_ placed: [PlacedFinding], settings: [RuleSetting]) -> JSON {
    let findings = placed.map(\.finding)
    return .object([
      ("findings", .list(placed.map(json))),
      (
        "summary",
        .object(
          Severity.allCases.reversed().map { severity in
            (severity.rawValue, .whole(Int64(findings.count { $0.severity == severity })))
          })
      ),
      (
        "settings",
        .list(
          settings.map { setting in
            .object([
              ("rule", .text(setting.rule.rawValue)), ("severity", .text(setting.level.rawValue)),
              ("reason", setting.reason.map(JSON.text) ?? .null),
            ])
          })
      ),
    ])
  }

  private func json(_ placed: PlacedFinding) -> JSON {
    let finding = placed.finding
    var members: [(key: String, value: JSON)] = [
      ("rule", .text(finding.rule.rawValue)), ("severity", .text(finding.severity.rawValue)),
      ("question", .whole(Int64(finding.question.rawValue))), ("path", .text(finding.subject.path)),
    ]
    if let position = placed.position {
      members.append(("line", .whole(Int64(position.line))))
      members.append(("column", .whole(Int64(position.column))))
    }
    if case .record(let record) = finding.subject {
      members.append(("type", .text(record.kind.rawValue)))
      members.append(("id", .text(record.id)))
    }
    members.append(("message", .text(texts(finding.phrase))))
    members.append(("mend", .list((["haode"] + finding.mend.arguments).map(JSON.text))))
    return .object(members)
  }

  func json(_ six: SixQuestions) -> JSON {
    .list(
      six.answers.map { answer in
        .object([
          ("question", .whole(Int64(answer.question.rawValue))),
          ("text", .text(texts(answer.question.phrase))), ("asked", .whole(Int64(answer.asked))),
          ("holds", .whole(Int64(answer.holds))),
          ("rules", .list(Set(answer.findings.map(\.rule)).sorted().map { .text($0.rawValue) })),
        ])
      })
  }
}
