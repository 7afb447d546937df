internal import Model

/// Labels of addresses and numbers, and what they say about their use.
enum CardLabel {
  /// `Home` out of Apple's `_$!<Home>!$_`; other labels as they are.
  static func plain(_ label: String) -> String {
    isApples(label) ? label.dropFirst(4).dropLast(4).trimmed : label.trimmed
  }

  /// Whether the label is one of those that Apple's programs offer.
  static func isApples(_ label: String) -> Bool {
    label.hasPrefix("_$!<") && label.hasSuffix(">!$_") && label.utf8.count >= 8
  }

  /// A name that stood in brackets beside another one.
  static func unbracketed(_ name: String) -> String {
    guard let first = name.first, let last = name.last, "(（[".contains(first), ")）]".contains(last)
    else { return name }
    return name.dropFirst().dropLast().trimmed
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
