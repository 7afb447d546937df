import Checks
import Model
import TUI

/// A rule as the checklist and the guide explain it.
enum RuleText {
  static func lines(_ rule: any Rule, _ desk: Desk) -> [DetailLine] {
    var lines = [
      DetailLine(
        [Span(rule.id.rawValue + "  ", .key), Span(desk.words(rule.title), .title)], hang: 5),
      .blank,
      DetailLine([
        Span(desk.words(Phrase("rule-text.why")) + "  ", .muted), Span(desk.words(rule.reason)),
      ]),
      DetailLine([
        Span(desk.words(Phrase("rule-text.do")) + "  ", .muted), Span(desk.words(rule.remedy)),
      ]),
    ]
    for setting in desk.contents.settings.checks where setting.rule == rule.id {
      lines += [.blank, DetailLine(self.setting(setting, desk), .warning)]
    }
    return lines
  }

  /// How the book has set a rule, and why.
  static func setting(_ setting: RuleSetting, _ desk: Desk) -> String {
    let words = ["rule": setting.rule.rawValue, "level": setting.level.rawValue]
    guard let reason = setting.reason, !reason.isEmpty else {
      return desk.words(Phrase("check.setting", words))
    }
    return desk.words(Phrase("check.setting-because", words.merging(["reason": reason]) { $1 }))
  }

  /// The severity in force: that of the book where it sets one; nil where the rule is off.
  static func severity(_ rule: any Rule, _ desk: Desk) -> Severity? {
    let level = desk.contents.settings.checks.last { $0.rule == rule.id }?.level
    return level.map { Severity(rawValue: $0.rawValue) } ?? rule.severity
  }
}
