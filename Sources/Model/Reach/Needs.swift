/// What a way to reach somebody depends on besides the company behind it.
public struct Needs: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A way into the internet: mobile data or a Wi-Fi.
  public static let internet = Needs(rawValue: 1)
  /// A SIM card in the mobile network.
  public static let sim = Needs(rawValue: 2)
  /// The telephone that the account lives on: a laptop alone does not do.
  public static let phone = Needs(rawValue: 4)
  /// A VPN, or a foreign SIM that roams: the platform is blocked in mainland China.
  public static let vpn = Needs(rawValue: 8)
}

extension Platform {
  /// What it needs on our side; where the catalogue does not say it, what others of its kind need.
  public var needs: Needs {
    let usual: Needs =
      switch kind {
      case .telecom: [.sim, .phone]
      case .formal, .enterprise, .meeting: [.internet]
      case .personal, .social: [.internet, .phone]
      }
    var needs = usual
    for (given, need) in [
      (needsInternet, Needs.internet), (needsSIM, .sim), (needsPhone, .phone),
    ] {
      if given == true { needs.insert(need) }
      if given == false { needs.remove(need) }
    }
    return needs
  }

  /// Paper reaches people, though not in time to stand in for anything.
  public var isPaper: Bool { failureDomain == "none" }
}
