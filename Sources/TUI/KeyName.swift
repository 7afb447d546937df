/// Names of keys as people write them: `a`, `?`, `Space`, `Ctrl-d`, `PgDn`, `F1`, `Shift-Tab`.
extension Key {
  private static let names: [(String, Code)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab),
    ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Space", .character(" ")),
  ]

  /// The names that are words, for "did you mean".
  public static var wordNames: [String] { names.map(\.0) + ["F1"] }

  /// The key that `name` says; nil for a name that is none. Reads what `name` writes, and is lenient
  /// about the case of words: `ctrl-d`, `pgdn`.
  public init?(named name: String) {
    var rest = Substring(name)
    var key = Key(.enter)
    if let code = Self.code(name) {
      self = Key(code)
      return
    }
    while let dash = rest.dropFirst().firstIndex(of: "-") {
      switch rest[..<dash].lowercased() {
      case "ctrl": key.control = true
      case "alt": key.alt = true
      case "shift": key.shift = true
      default: return nil
      }
      rest = rest[rest.index(after: dash)...]
      if rest.count == 1 { break }
    }
    guard let code = Self.code(String(rest)) else { return nil }
    key.code = code
    if key.shift, code == .tab { key = Key(.backTab, control: key.control, alt: key.alt) }
    self = key
  }

  /// The name, as help and footer show it.
  public var name: String {
    var prefix = ""
    if control { prefix += "Ctrl-" }
    if alt { prefix += "Alt-" }
    if shift { prefix += "Shift-" }
    if case .function(let number) = code { return prefix + "F\(number)" }
    if let known = Self.names.first(where: { $0.1 == code }) { return prefix + known.0 }
    if case .character(let character) = code { return prefix + String(character) }
    return prefix
  }

  private static func code(_ name: String) -> Code? {
    if name.count == 1, let character = name.first { return .character(character) }
    let lower = name.lowercased()
    if let known = names.first(where: { $0.0.lowercased() == lower }) { return known.1 }
    guard lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...63).contains(number)
    else {
      return nil
    }
    return .function(number)
  }
}
