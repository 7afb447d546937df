/// A set of failures that cuts people off, none of which could be left out.
public struct Cut: Equatable, Sendable {
  /// By name.
  public let failures: [Failure]
  /// Ids of those who cannot be reached any more, in order.
  public let contacts: [String]
}

extension Cut {
  /// The smallest sets of failures that cut anybody off, those that hit most people first: companies,
  /// the internet, the SIM, the telephone and VPNs count as one failure each.
  ///
  /// Exact: for each contact every smallest set that hits all usable routes is found. People without
  /// any usable route need no failure and are left out.
  public static func smallest(_ contents: Contents, reach: Reach, trip: Trip? = nil) -> [Cut] {
    var size = Int.max
    var cut: [[Failure]: [String]] = [:]
    let contacts =
      trip.map { $0.contacts.compactMap { contents.contacts[$0] } } ?? Array(contents.contacts)
    for contact in contacts {
      let sets = smallest(reach.routes(to: contact), atMost: size)
      guard let found = sets.first?.count else { continue }
      if found < size {
        size = found
        cut = [:]
      }
      for set in sets { cut[set, default: []].append(contact.id) }
    }
    return cut.map { Cut(failures: $0.key, contacts: $0.value.sorted()) }
      .sorted {
        ($1.contacts.count, name($0)) < ($0.contacts.count, name($1))
      }
  }

  /// All smallest sets of failures that leave none of these routes; none where no route is usable, or
  /// where more than `limit` failures are needed.
  public static func smallest(_ routes: [Route], atMost limit: Int = Int.max) -> [[Failure]] {
    // Sixty-four ways to one person are more than anybody has, and fill a word.
    let usable = Array(routes.filter(\.isUsable).prefix(64))
    guard !usable.isEmpty else { return [] }
    var search = CutSearch(usable)
    for size in 0...CutSearch.causes where size + search.forced.count <= limit {
      let found = search.sets(of: size)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static func name(_ cut: Cut) -> String { cut.failures.map(\.name).joined(separator: " ") }
}

/// Looks for hitting sets. A route that nothing but its company takes down forces that company in; all
/// others share four causes, so that four more failures always do. Each step takes the first route
/// that is left and tries all that can take it down.
private struct CutSearch {
  /// Taking down each of the causes leaves no route that needs anything.
  static let causes = 4
  let forced: [Failure]
  private let left: UInt64
  private let masks: [(failure: Failure, mask: UInt64)]
  private var found: Set<[Failure]> = []

  init(_ routes: [Route]) {
    var masks: [Failure: UInt64] = [:]
    var forced: Set<Failure> = []
    for (place, route) in routes.enumerated() {
      let failures = Self.failures(of: route)
      for failure in failures { masks[failure, default: 0] |= 1 << UInt64(place) }
      if failures.count == 1 { forced.formUnion(failures) }
    }
    self.forced = Array(forced)
    let all = routes.count == 64 ? UInt64.max : (1 << UInt64(routes.count)) - 1
    left = forced.reduce(all) { $0 & ~(masks[$1] ?? 0) }
    self.masks = masks.map { ($0.key, $0.value) }.sorted { $0.failure.name < $1.failure.name }
  }

  /// With so many failures besides the forced ones.
  mutating func sets(of size: Int) -> [[Failure]] {
    found = []
    search(left: left, size: size, chosen: forced)
    return found.sorted {
      $0.map(\.name).joined(separator: " ") < $1.map(\.name).joined(separator: " ")
    }
  }

  /// Goes as deep as the set is large.
  private mutating func search(left: UInt64, size: Int, chosen: [Failure]) {
    if left == 0 {
      if size == 0 { found.insert(chosen.sorted { $0.name < $1.name }) }
      return
    }
    if size == 0 { return }
    let first = UInt64(1) << UInt64(left.trailingZeroBitCount)
    for (failure, mask) in masks where mask & first != 0 {
      search(left: left & ~mask, size: size - 1, chosen: chosen + [failure])
    }
  }

  private static func failures(of route: Route) -> [Failure] {
    var failures: [Failure] = [.domain(route.domain)]
    if route.needs.contains(.vpn) { failures.append(.cause(.vpn)) }
    if route.needs.contains(.internet) { failures.append(.cause(.internet)) }
    if route.needs.contains(.sim) { failures.append(.cause(.sim)) }
    if !route.needs.isDisjoint(with: [.phone, .sim]) { failures.append(.cause(.phone)) }
    return failures
  }
}
