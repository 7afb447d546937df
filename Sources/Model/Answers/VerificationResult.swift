/// What the check of one decision's confirmations, evidence and signatures came to.
public struct VerificationResult: Equatable, Sendable {
  /// Id of the decision.
  public let decision: String
  /// Files of evidence that are there and unaltered.
  public var evidence = 0
  /// Signatures that are good.
  public var signatures = 0
  /// What is wrong, each with its place in the book. Empty where all stands.
  public var complaints: [Complaint] = []

  public init(decision: String) { self.decision = decision }
}
