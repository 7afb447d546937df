/// The texts of the letters' templates: those of the program with the book's own on top.
public struct LetterTemplates: Equatable, Sendable {
  /// A template as it was found.
  public struct Source: Equatable, Sendable {
    public let text: String
    /// How complaints name it: `letters/nudge.zh.mustache`.
    public let path: String

    public init(text: String, path: String) {
      self.text = text
      self.path = path
    }
  }

  private var sources: [String: Source]

  /// By name without the ending: `nudge.zh`.
  public init(_ sources: [String: Source] = [:]) { self.sources = sources }

  public subscript(name: String) -> Source? {
    get { sources[name] }
    set { sources[name] = newValue }
  }

  /// The template of a letter, read.
  func template(_ name: String) throws(LetterProblem) -> Template {
    guard let source = sources[name] else { throw .noTemplate(name) }
    do throws(TemplateError) {
      return try Template(source.text)
    } catch {
      throw .template(error.complaint(path: source.path))
    }
  }

  /// `{{> signature}}` takes `signature.en` in an English letter.
  func partials(_ language: LetterLanguage) throws(LetterProblem) -> [String: Template] {
    var partials: [String: Template] = [:]
    let ending = ".\(language.rawValue)"
    for name in sources.keys.sorted() where name.hasSuffix(ending) {
      let short = String(name.dropLast(ending.count))
      if LetterKind(rawValue: short) == nil { partials[short] = try template(name) }
    }
    return partials
  }
}
