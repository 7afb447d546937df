/// A text with gaps, in the language of Mustache (mustache.5, specification 1.4) without lambdas and
/// inheritance: `{{name}}`, `{{#section}}`, `{{^inverted}}`, `{{! remark}}`, `{{> partial}}`,
/// `{{=<% %>=}}`, dotted names and `{{.}}`.
///
/// A name that nothing answers to is written as nothing. Reading and filling cost time in proportion
/// to the texts, and neither recurses further than `depthLimit`.
public struct Template: Sendable {
  public static let depthLimit = 32
  /// Bytes of a template, and of what it becomes.
  public static let sizeLimit = 8 << 20

  let nodes: [Node]

  /// - Throws: `TemplateError` with the place.
  public init(_ text: String) throws(TemplateError) {
    guard text.utf8.count <= Self.sizeLimit else {
      throw TemplateError(reason: .tooLarge, line: 1, column: 1)
    }
    var scan = TemplateScan(text)
    var parts = try scan.parts()
    StandaloneTags.trim(&parts)
    nodes = try TemplateTree.nodes(of: parts)
  }

  /// A part of a template between tags, or what a tag asks for.
  indirect enum Node: Sendable {
    case text(String)
    case value(name: [String], isEscaped: Bool)
    case section(name: [String], isInverted: Bool, [Node])
    case partial(name: String, indent: String, TemplatePlace)
  }

  /// The text with its gaps filled.
  ///
  /// - Parameters:
  ///   - partials: the texts for `{{> name}}`; one that is missing is written as nothing.
  ///   - escape: what is done to the values of `{{name}}`, not to those of `{{{name}}}`.
  public func filled(
    _ value: TemplateValue, partials: [String: Template] = [:],
    escape: @escaping (String) -> String = { $0 }
  ) throws(TemplateError) -> String {
    var filling = Filling(partials: partials, escape: escape)
    try filling.write(nodes, [value], indent: "", depth: 0)
    return filling.text
  }
}

/// Where a tag stands. Lines and columns from 1, columns in scalars.
struct TemplatePlace: Hashable, Sendable {
  var line = 1
  var column = 1

  func error(_ reason: TemplateError.Reason) -> TemplateError {
    TemplateError(reason: reason, line: line, column: column)
  }
}
