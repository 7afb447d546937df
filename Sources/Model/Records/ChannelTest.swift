/// Where the tester's device was connected.
public enum Network: String, CaseIterable, Hashable, Sendable {
  case outside, roaming
  case localSIM = "local-sim"
  case hotelWiFi = "hotel-wifi"
  case officeWiFi = "office-wifi"

  public var isInsideChina: Bool { self != .outside }
}

/// What was sent to test a channel.
public enum TestKind: String, CaseIterable, Hashable, Sendable { case text, voice, file, call }

/// Who sent the message of a test.
public enum Direction: String, CaseIterable, Hashable, Sendable { case out, `in` }

/// One message sent to see whether a channel works.
public struct ChannelTest: Part {
  public static let table = "test"
  public var platform = ""
  public var handle: String?
  public var sent: Instant?
  public var from: Network?
  /// Absent: no answer so far.
  public var answered: Instant?
  /// True where somebody has given up waiting for the answer.
  public var noAnswer: Bool?
  public var kind: TestKind?
  /// Absent: we sent it.
  public var direction: Direction?
  public var by: String?
  public var note: String?

  public init() {}

  public init(platform: String, handle: String? = nil, sent: Instant, from: Network) {
    self.platform = platform
    self.handle = handle
    self.sent = sent
    self.from = from
  }

  public static let fields: [Field<ChannelTest>] = [
    .text("platform", \.platform, kind: .platform),
    .text("handle", \.handle),
    .instant("sent", \.sent, required: true),
    .choice("from", \.from, required: true),
    .instant("answered", \.answered),
    .flag("no_answer", \.noAnswer),
    .choice("kind", \.kind),
    .choice("direction", \.direction),
    .text("by", \.by, kind: .reference(.staff)),
    .text("note", \.note),
  ]
}
