/// Cuts a template into texts and tags.
struct TemplateScan {
  enum Part {
    /// Never longer than one line: a line end is the last of its text.
    case text(String)
    case tag(Tag, TemplatePlace)
  }

  enum Tag: Equatable {
    case value(String, isEscaped: Bool)
    case open(String, isInverted: Bool)
    case end(String)
    case partial(String, indent: String)
    /// A remark, or other delimiters: nothing is written.
    case nothing

    var standsAlone: Bool { if case .value = self { false } else { true } }
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var place = TemplatePlace()
  private var opening = Array("{{".unicodeScalars)
  private var closing = Array("}}".unicodeScalars)

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func parts() throws(TemplateError) -> [Part] {
    var parts: [Part] = []
    var text = String.UnicodeScalarView()
    while position < scalars.count {
      if starts(with: opening) {
        if !text.isEmpty { parts.append(.text(String(text))) }
        text = String.UnicodeScalarView()
        let start = place
        parts.append(.tag(try tag(start), start))
        continue
      }
      let scalar = scalars[position]
      text.append(scalar)
      step()
      if scalar == "\n" {
        parts.append(.text(String(text)))
        text = String.UnicodeScalarView()
      }
    }
    if !text.isEmpty { parts.append(.text(String(text))) }
    return parts
  }

  private func starts(with wanted: [Unicode.Scalar]) -> Bool {
    guard position + wanted.count <= scalars.count else { return false }
    return wanted.indices.allSatisfy { scalars[position + $0] == wanted[$0] }
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where position < scalars.count {
      if scalars[position] == "\n" {
        place.line += 1
        place.column = 1
      } else {
        place.column += 1
      }
      position += 1
    }
  }

  private mutating func tag(_ start: TemplatePlace) throws(TemplateError) -> Tag {
    step(opening.count)
    let sign = position < scalars.count ? scalars[position] : nil
    let end: [Unicode.Scalar] =
      switch sign {
      case "{": ["}"] + closing
      case "=": ["="] + closing
      default: closing
      }
    if let sign, "#^/>!&{=".unicodeScalars.contains(sign) { step() }
    let from = position
    while !starts(with: end) {
      guard position < scalars.count else { throw start.error(.openTag) }
      step()
    }
    let content = String(String.UnicodeScalarView(scalars[from..<position]))
    step(end.count)
    return try tag(sign, content, start)
  }

  private mutating func tag(
    _ sign: Unicode.Scalar?, _ content: String, _ start: TemplatePlace
  ) throws(TemplateError) -> Tag {
    if sign == "!" { return .nothing }
    let words = content.split(whereSeparator: \.isWhitespace).map(String.init)
    if sign == "=" {
      guard words.count == 2, !words.contains(where: { $0.contains("=") }) else {
        throw start.error(.badDelimiters)
      }
      opening = Array(words[0].unicodeScalars)
      closing = Array(words[1].unicodeScalars)
      return .nothing
    }
    let name = words.joined(separator: " ")
    if name.isEmpty { throw start.error(.emptyTag) }
    switch sign {
    case "#": return .open(name, isInverted: false)
    case "^": return .open(name, isInverted: true)
    case "/": return .end(name)
    case ">": return .partial(name, indent: "")
    case "&", "{": return .value(name, isEscaped: false)
    default: return .value(name, isEscaped: true)
    }
  }
}
