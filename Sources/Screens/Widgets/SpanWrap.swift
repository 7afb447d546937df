import TUI

/// Breaks a line of pieces in several roles as `Wrap` breaks a text.
enum SpanWrap {
  static func lines(_ spans: [Span], width: Int) -> [[Span]] {
    let characters = spans.flatMap { span in span.text.map { ($0, span.role) } }
    return Wrap.ranges(characters.map(\.0), width: width).map { range in
      var line: [Span] = []
      for (character, role) in characters[range] {
        if let last = line.indices.last, line[last].role == role {
          line[last].text.append(character)
        } else {
          line.append(Span(String(character), role))
        }
      }
      return line
    }
  }
}
