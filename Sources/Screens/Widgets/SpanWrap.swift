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
      // The blank at which it was broken may stand beyond the width.
      if let last = line.indices.last, line[last].text.last == " " { line[last].text.removeLast() }
      return line
    }
  }

  /// The same with what follows the first line `hang` cells from the left.
  static func lines(_ spans: [Span], width: Int, hang: Int) -> [[Span]] {
    var head: [Span] = []
    var rest = spans
    var room = hang
    while let span = rest.first {
      guard let character = span.text.first else {
        rest.removeFirst()
        continue
      }
      room -= Width.of(character)
      if room < 0 { break }
      head.append(Span(String(character), span.role))
      rest[0].text.removeFirst()
    }
    let indent = Span(String(repeating: " ", count: hang))
    return lines(rest, width: max(1, width - hang)).enumerated().map { place, line in
      (place == 0 ? head : [indent]) + line
    }
  }
}
