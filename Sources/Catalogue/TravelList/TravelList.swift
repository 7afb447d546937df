public import Model
internal import TOML

/// The checks that a journey to mainland China needs.
public enum TravelList {
  /// In the order of their ids. Read anew at each call: ask once and keep the answer.
  public static func builtIn() -> [TravelCheck] {
    // A test reads the same bytes.
    guard let document = try? Document(PackageResources.travel_list_toml) else { return [] }
    return document.root.tables("check").compactMap { table in
      guard let id = table.string("id"),
        let lane = table.string("lane").flatMap(TravelCheck.Lane.init(rawValue:))
      else { return nil }
      return TravelCheck(
        id: id, title: table.string("title") ?? id, why: table.string("why") ?? "",
        how: table.string("how") ?? "", lane: lane)
    }
  }
}
