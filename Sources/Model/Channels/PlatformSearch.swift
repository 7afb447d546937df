/// What came of looking for a platform by what somebody typed.
public enum PlatformMatch: Equatable, Sendable {
  case found(Platform)
  /// Platforms with a name like it, the most alike first; often none.
  case unknown(near: [Platform])

  public var platform: Platform? {
    if case .found(let platform) = self { platform } else { nil }
  }
}

extension Platforms {
  /// The platform that people mean by "Red Book", `xhs`, 小红书 or ` Sina-Weibo`: its id, one of its
  /// names or an alias, whatever the case, blanks, hyphens and form of the characters.
  public func find(_ text: String) -> PlatformMatch {
    let wanted = Self.searchable(text)
    if let exact = all.first(where: { Self.searchable($0.id) == wanted }) { return .found(exact) }
    let named = all.first { platform in
      platform.names.contains { Self.searchable($0) == wanted }
    }
    if let named, !wanted.isEmpty { return .found(named) }
    return .unknown(near: near(text))
  }

  private func near(_ text: String) -> [Platform] {
    var owners: [String: String] = [:]
    for platform in all {
      for name in [platform.id] + platform.names { owners[name] = platform.id }
    }
    // Sorted, because the order of a dictionary differs from run to run.
    var ids: [String] = []
    for name in DidYouMean.nearest(text, in: owners.keys.sorted()) {
      if let id = owners[name], !ids.contains(id) { ids.append(id) }
    }
    return ids.compactMap { self[$0] }
  }

  private static func searchable(_ text: String) -> String {
    String(Fold.text(text).filter { !" -_.".contains($0) })
  }
}

extension Platform {
  /// All names under which it is known, the first one for show.
  public var names: [String] { [name] + (nameZh.map { [$0] } ?? []) + aliases }
}
