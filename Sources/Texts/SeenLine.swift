internal import Model

/// What a reviewer saw, as `ReviewedFacts` keeps it with ids, said with names.
struct SeenLine {
  private let texts: Texts
  private let platforms: Platforms
  private let contents: Contents

  init(_ texts: Texts, _ platforms: Platforms, _ contents: Contents) {
    self.texts = texts
    self.platforms = platforms
    self.contents = contents
  }

  /// `test · sms · +8613000000000 · hotel-wifi · …`: only parts at their places are ids, as a person may
  /// have a handle that looks like one.
  func shown(_ line: String) -> String {
    var parts = line.split(separator: ReviewedFacts.separator).map(String.init)
    guard let kind = parts.first, parts.count > 1 else { return line }
    func say(_ place: Int, _ words: (String) -> String?) {
      guard parts.indices.contains(place), let said = words(parts[place]) else { return }
      parts[place] = said
    }
    let platform = { (id: String) in platforms.name(id) }
    switch kind {
    case "agreement":
      if Purpose(rawValue: parts[1]) == nil {
        say(1, platform)
      } else {
        say(1) { texts("purpose.\($0)") }
        say(2, platform)
      }
    case "account":
      say(1, platform)
      say(parts.count - 1) {
        Verification(rawValue: $0).map { texts("verification.\($0.rawValue)") }
      }
    case "test":
      say(1, platform)
      for place in [2, 3] {
        say(place) { Network(rawValue: $0).map { texts("network.\($0.rawValue)") } }
      }
    case "decision":
      say(1) { contents.decisions[$0]?.title }
      say(2) { DecisionState(rawValue: $0).map { texts("state.\($0.rawValue)") } }
    default: break
    }
    return parts.joined(separator: ReviewedFacts.separator)
  }
}
