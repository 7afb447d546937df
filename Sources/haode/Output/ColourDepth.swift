internal import Model

/// How many colours the output can show.
enum ColourDepth: Int, Comparable, Sendable {
  case none, sixteen, palette, full

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// For an output that is a terminal. `NO_COLOR` with any text switches colour off.
  init(environment: Environment) {
    let kind = environment["TERM"] ?? "dumb"
    if environment["NO_COLOR"].map({ !$0.isEmpty }) == true || kind == "dumb" {
      self = .none
    } else if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") {
      self = .full
    } else {
      self = kind.split(separator: "-").contains("256color") ? .palette : .sixteen
    }
  }
}
