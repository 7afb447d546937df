/// What is wrong with a template, and where.
public struct TemplateError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// `{{` without its `}}`.
    case openTag
    case emptyTag
    case badDelimiters
    /// `{{#name}}` without its `{{/name}}`.
    case openSection(String)
    /// `{{/name}}` where another section, or none, is open.
    case strayEnd(String, open: String?)
    /// Sections or partials deeper than `Template.depthLimit`.
    case tooDeep
    /// More than `Template.sizeLimit` bytes, before or after filling.
    case tooLarge
  }

  public let reason: Reason
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int

  public var phrase: Phrase {
    switch reason {
    case .openTag: Phrase("template.open-tag")
    case .emptyTag: Phrase("template.empty-tag")
    case .badDelimiters: Phrase("template.bad-delimiters")
    case .openSection(let name): Phrase("template.open-section", ["name": name])
    case .strayEnd(let name, nil): Phrase("template.stray-end", ["name": name])
    case .strayEnd(let name, let open?):
      Phrase("template.wrong-end", ["name": name, "open": open])
    case .tooDeep: Phrase("template.too-deep", ["n": String(Template.depthLimit)])
    case .tooLarge: Phrase("template.too-large", ["n": String(Template.sizeLimit >> 20)])
    }
  }

  /// As a complaint about the file that holds the template.
  public func complaint(path: String) -> Complaint {
    Complaint(path: path, line: line, column: column, phrase)
  }
}
