/// Something that can fail, as `whatif --down` names it.
public enum Failure: Hashable, Sendable {
  /// One platform: `wechat`.
  case platform(String)
  /// All that one company or system runs: `tencent`.
  case domain(String)
  case cause(Cause)

  /// A failure that no company is needed for.
  public enum Cause: String, CaseIterable, Hashable, Sendable {
    /// VPNs and roaming: what is blocked in mainland China is unreachable from there.
    case vpn
    /// The data connection of the SIM: what is left is Wi-Fi, on the networks of the trip.
    case mobileData = "mobile-data"
    case hotelWiFi = "hotel-wifi"
    case officeWiFi = "office-wifi"
    /// Every way into the internet.
    case internet
    /// The SIM card: no SMS, no calls, no mobile data.
    case sim
    /// The telephone, lost or broken: no app that lives on it, no SMS, no calls. A laptop is left.
    case phone
  }

  /// How people name it.
  public var name: String {
    switch self {
    case .platform(let id), .domain(let id): id
    case .cause(let cause): cause.rawValue
    }
  }
}
