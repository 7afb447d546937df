public import Model

/// The registry of rules, one line a rule, in the order of their ids.
public enum Rules {
  public static let all: [any Rule] = [
    R01BlockedChannel(),
    R02NoFormalChannel(),
    R03OneFailureDomain(),
    R04BackupUntested(),
    R05PurposesNotAgreed(),
    R06UnusualHandle(),
    R07UnreadableMailbox(),
    R08ForbiddenDetails(),
    R09NoReply(),
    R10FailedSMS(),
    R11NotAskedFor(),
    R12AcknowledgedOnly(),
    R13UnclearWording(),
    R14DepositNotClassified(),
    R15TermNotValidated(),
    R16WordingsDiffer(),
    R17RecheckSnapshot(),
    R18PayeeChange(),
    R19SentAtNight(),
    R20ContentHit(),
    R21TripItemsOpen(),
    R22YoungAccount(),
    R23NetworkUntested(),
    R24ComputedHolidays(),
    R25AgedFacts(),
    R26OwnAccount(),
    R27OneNumber(),
    R28NotBriefed(),
    R29ChangedSinceConfirmed(),
    R30AgreementAged(),
  ]

  /// The rule with an id.
  public static func rule(_ id: RuleID) -> (any Rule)? { all.first { $0.id == id } }
}
