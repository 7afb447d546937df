/// Failures in a form that a route can be held against quickly.
public struct FailureSet: Sendable {
  private let platforms: Set<String>
  private let domains: Set<String>
  /// Whoever needs one of these is cut off.
  private let needs: Needs

  /// - Parameter networks: where one can get into the internet; nil for any network. Of what fails,
  ///   the last of them takes the internet along.
  public init(_ down: Set<Failure>, networks: Set<Network>? = nil) {
    var platforms: Set<String> = []
    var domains: Set<String> = []
    var causes: Set<Failure.Cause> = []
    for failure in down {
      switch failure {
      case .platform(let id): platforms.insert(id)
      case .domain(let name): domains.insert(name)
      case .cause(let cause): causes.insert(cause)
      }
    }
    self.platforms = platforms
    self.domains = domains
    let all: Set<Network> = networks ?? [.outside, .roaming, .localSIM, .hotelWiFi, .officeWiFi]
    let left = all.filter { network in
      switch network {
      case .outside: true
      case .roaming, .localSIM: causes.isDisjoint(with: [.sim, .mobileData, .phone])
      case .hotelWiFi: !causes.contains(.hotelWiFi)
      case .officeWiFi: !causes.contains(.officeWiFi)
      }
    }
    var needs: Needs = []
    if causes.contains(.internet) || left.isEmpty { needs.insert(.internet) }
    if causes.contains(.sim) { needs.insert(.sim) }
    if causes.contains(.phone) { needs.formUnion([.phone, .sim]) }
    if causes.contains(.vpn) { needs.insert(.vpn) }
    self.needs = needs
  }

  public func takesDown(_ route: Route) -> Bool {
    !route.needs.isDisjoint(with: needs) || platforms.contains(route.channel.platform)
      || domains.contains(route.domain)
  }
}

extension Trip {
  /// Ways into the internet on the trip; nil where none are named.
  public var reachNetworks: Set<Network>? {
    let known = Set(networks.compactMap(Network.init))
    return known.isEmpty ? nil : known
  }
}
