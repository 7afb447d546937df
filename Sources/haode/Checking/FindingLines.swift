internal import Checks
internal import Model
internal import TUI
internal import Texts

/// Findings as lines that people and editors read: `path:line:col: severity: message [rule]`, and
/// under each the command that mends it.
struct FindingLines {
  let texts: Texts
  let paint: Paint

  func lines(_ placed: PlacedFinding) -> [String] {
    let finding = placed.finding
    let severity = paint(texts(finding.severity.phrase), finding.severity.role)
    let text = PlainText.line(texts(finding.phrase.withShortArguments))
    return [
      "\(placed.place): \(severity): \(text) [\(finding.rule.rawValue)]",
      "    " + paint(texts("check.mend", ["command": finding.mend.command]), .muted),
    ]
  }

  /// What to do about each rule that found something, once a rule.
  func remedies(_ findings: [Finding]) -> [String] {
    let found = Set(findings.map(\.rule))
    return Rules.all.filter { found.contains($0.id) }.map { rule in
      "\(paint(rule.id.rawValue, .accent))  \(texts(rule.remedy))"
    }
  }

  /// Rules that the book has switched off or given another severity, with the reason.
  func settings(_ settings: [RuleSetting]) -> [String] {
    settings.map { setting in
      let arguments = [
        "rule": setting.rule.rawValue, "level": setting.level.rawValue,
        "reason": PlainText.line(setting.reason ?? ""),
      ]
      return setting.reason == nil
        ? texts("check.setting", arguments) : texts("check.setting-because", arguments)
    }
  }

  func summary(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return texts("check.nothing") }
    return texts(
      "check.summary",
      [
        "errors": "\(findings.count { $0.severity == .error })",
        "warnings": "\(findings.count { $0.severity == .warning })",
        "notes": "\(findings.count { $0.severity == .note })",
      ])
  }
}

extension Severity {
  var role: Role {
    switch self {
    case .error: .danger
    case .warning: .warning
    case .note: .muted
    }
  }
}

extension Mend {
  /// A command line that can be copied.
  var command: String {
    (["haode"] + arguments).map { FilePlace.shellWord(PlainText.line($0)) }.joined(separator: " ")
  }
}
