/// A template on its way to a text.
struct Filling {
  let partials: [String: Template]
  let escape: (String) -> String
  private(set) var text = ""
  /// The indentation of a partial is due before the next text.
  private var isLineStart = true

  init(partials: [String: Template], escape: @escaping (String) -> String) {
    self.partials = partials
    self.escape = escape
  }

  /// - Parameter scopes: what names are looked up in, the innermost last.
  mutating func write(
    _ nodes: [Template.Node], _ scopes: [TemplateValue], indent: String, depth: Int
  ) throws(TemplateError) {
    for node in nodes {
      switch node {
      case .text(let text): try write(text, indent: indent)
      case .value(let name, let isEscaped):
        guard let value = Self.value(name, scopes)?.written, !value.isEmpty else { continue }
        try write("", indent: indent)
        try add(isEscaped ? escape(value) : value)
      case .section(let name, let isInverted, let nodes):
        try writeSection(name, isInverted, nodes, scopes, indent: indent, depth: depth)
      case .partial(let name, let more, let place):
        guard let partial = partials[name] else { continue }
        if depth >= Template.depthLimit { throw place.error(.tooDeep) }
        try write(partial.nodes, scopes, indent: indent + more, depth: depth + 1)
      }
    }
  }

  private mutating func writeSection(
    _ name: [String], _ isInverted: Bool, _ nodes: [Template.Node], _ scopes: [TemplateValue],
    indent: String, depth: Int
  ) throws(TemplateError) {
    let value = Self.value(name, scopes)
    let isTrue = value?.isTrue ?? false
    if isInverted {
      if !isTrue { try write(nodes, scopes, indent: indent, depth: depth) }
      return
    }
    guard isTrue, let value else { return }
    let values = if case .list(let values) = value { values } else { [value] }
    for value in values { try write(nodes, scopes + [value], indent: indent, depth: depth) }
  }

  private mutating func write(_ piece: String, indent: String) throws(TemplateError) {
    if isLineStart, !indent.isEmpty { try add(indent) }
    isLineStart = false
    try add(piece)
    if piece.unicodeScalars.last == "\n" { isLineStart = true }
  }

  private mutating func add(_ piece: String) throws(TemplateError) {
    guard text.utf8.count + piece.utf8.count <= Template.sizeLimit else {
      throw TemplatePlace().error(.tooLarge)
    }
    text += piece
  }

  /// The first part of a dotted name is looked for outwards, the rest only inside what it answers.
  private static func value(_ name: [String], _ scopes: [TemplateValue]) -> TemplateValue? {
    guard let first = name.first else { return nil }
    if first == "." { return scopes.last }
    for scope in scopes.reversed() {
      guard case .names(let names) = scope, var value = names[first] else { continue }
      for part in name.dropFirst() {
        guard case .names(let inner) = value, let next = inner[part] else { return nil }
        value = next
      }
      return value
    }
    return nil
  }
}
