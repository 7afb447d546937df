/// What a template is filled with.
public indirect enum TemplateValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case list([TemplateValue])
  case names([String: TemplateValue])

  /// Whether a section over it is written at all. An empty text is nothing, as in most templates'
  /// own language.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .names: true
    }
  }

  var written: String {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .list, .names: ""
    }
  }
}
