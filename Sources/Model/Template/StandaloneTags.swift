/// A line with nothing but blanks and one tag that writes nothing by itself disappears whole.
enum StandaloneTags {
  static func trim(_ parts: inout [TemplateScan.Part]) {
    var start = 0
    while start < parts.count {
      var end = start
      while end < parts.count, !endsLine(parts[end]) { end += 1 }
      let line = start..<min(end + 1, parts.count)
      trim(&parts, line)
      start = line.upperBound
    }
  }

  private static func endsLine(_ part: TemplateScan.Part) -> Bool {
    if case .text(let text) = part { text.unicodeScalars.last == "\n" } else { false }
  }

  private static func trim(_ parts: inout [TemplateScan.Part], _ line: Range<Int>) {
    var found: Int?
    for place in line {
      switch parts[place] {
      case .text(let text):
        if !text.unicodeScalars.allSatisfy({ " \t\r\n".unicodeScalars.contains($0) }) { return }
      case .tag(let tag, _):
        guard tag.standsAlone, found == nil else { return }
        found = place
      }
    }
    guard let found else { return }
    for place in line where place != found {
      guard case .text(let blanks) = parts[place] else { continue }
      if place < found, case .tag(.partial(let name, _), let at) = parts[found] {
        parts[found] = .tag(.partial(name, indent: blanks), at)
      }
      parts[place] = .text("")
    }
  }
}
