/// The rules behind the checklist, by the ids that people write: `check --explain R07`, and
/// `R07 = "off"` in `book.toml`. `Checks` has what each of them finds.
public enum RuleID: String, CaseIterable, Hashable, Comparable, Sendable {
  case r01 = "R01"
  case r02 = "R02"
  case r03 = "R03"
  case r04 = "R04"
  case r05 = "R05"
  case r06 = "R06"
  case r07 = "R07"
  case r08 = "R08"
  case r09 = "R09"
  case r10 = "R10"
  case r11 = "R11"
  case r12 = "R12"
  case r13 = "R13"
  case r14 = "R14"
  case r15 = "R15"
  case r16 = "R16"
  case r17 = "R17"
  case r18 = "R18"
  case r19 = "R19"
  case r20 = "R20"
  case r21 = "R21"
  case r22 = "R22"
  case r23 = "R23"
  case r24 = "R24"
  case r25 = "R25"
  case r26 = "R26"
  case r27 = "R27"
  case r28 = "R28"
  case r29 = "R29"
  case r30 = "R30"

  /// All ids have the same length, so that their order is that of their numbers.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }

  /// Reads `R07`, `r07` and `r7`.
  public init?(typed text: String) {
    let small = text.lowercased()
    let digits = small.dropFirst()
    guard small.first == "r", (1...2).contains(digits.utf8.count) else { return nil }
    self.init(rawValue: digits.utf8.count == 1 ? "R0\(digits)" : "R\(digits)")
  }
}

/// What a book makes of a rule.
public enum RuleLevel: String, CaseIterable, Hashable, Sendable { case off, note, warning, error }

/// One line of `[checks]` in `book.toml`: `R07 = "off"` or `R07 = { severity = "note", reason = "…" }`.
public struct RuleSetting: Hashable, Sendable {
  public var rule: RuleID
  public var level: RuleLevel
  /// Why, for those who wonder later; shown wherever the rule would have been.
  public var reason: String?

  public init(rule: RuleID, level: RuleLevel, reason: String? = nil) {
    self.rule = rule
    self.level = level
    self.reason = reason
  }
}
