internal import Model

/// Labels of addresses and numbers, and what they say about their use.
enum CardLabel {
  /// `Home` out of Apple's `_$!<Home>!$_`; other labels as they are.
  static func plain(_ label: String) -> String {
    guard label.hasPrefix("_$!<"), label.hasSuffix(">!$_"), label.count >= 8 else {
      return label.trimmed
    }
    return label.dropFirst(4).dropLast(4).trimmed
  }

  /// The purpose that `TYPE=work` or a label such as 工作 hints at.
  static func purpose(_ words: some Sequence<String>) -> Purpose? {
    for word in words {
      switch word.lowercased() {
      case "work", "business", "office", "工作", "公司", "单位", "办公", "商务": return .business
      case "home", "private", "personal", "个人", "私人", "家", "住宅", "家庭": return .personal
      default: continue
      }
    }
    return nil
  }
}
