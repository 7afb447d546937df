/// Puts the tags of a template into each other.
enum TemplateTree {
  private struct Open {
    let name: String
    let isInverted: Bool
    let place: TemplatePlace
    var nodes: [Template.Node] = []
  }

  static func nodes(of parts: [TemplateScan.Part]) throws(TemplateError) -> [Template.Node] {
    var stack = [Open(name: "", isInverted: false, place: TemplatePlace())]
    for part in parts {
      switch part {
      case .text(let text):
        if !text.isEmpty { append(.text(text), &stack) }
      case .tag(let tag, let place):
        try take(tag, place, &stack)
      }
    }
    if stack.count > 1, let open = stack.last { throw open.place.error(.openSection(open.name)) }
    return stack[0].nodes
  }

  private static func append(_ node: Template.Node, _ stack: inout [Open]) {
    stack[stack.count - 1].nodes.append(node)
  }

  private static func take(
    _ tag: TemplateScan.Tag, _ place: TemplatePlace, _ stack: inout [Open]
  ) throws(TemplateError) {
    switch tag {
    case .nothing: break
    case .value(let name, let isEscaped):
      append(.value(name: path(name), isEscaped: isEscaped), &stack)
    case .partial(let name, let indent):
      append(.partial(name: name, indent: indent, place), &stack)
    case .open(let name, let isInverted):
      if stack.count > Template.depthLimit { throw place.error(.tooDeep) }
      stack.append(Open(name: name, isInverted: isInverted, place: place))
    case .end(let name):
      guard stack.count > 1, let open = stack.last, open.name == name else {
        let open = stack.count > 1 ? stack.last?.name : nil
        throw place.error(.strayEnd(name, open: open))
      }
      stack.removeLast()
      append(.section(name: path(name), isInverted: open.isInverted, open.nodes), &stack)
    }
  }

  private static func path(_ name: String) -> [String] {
    name == "." ? ["."] : name.split(separator: ".").map(String.init)
  }
}
