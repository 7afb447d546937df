extension FieldValue {
  /// As it is typed into a form or after an option.
  public var typedText: String {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    case .whole(let number): String(number)
    case .day(let day): day.description
    case .instant(let instant): instant.description
    case .texts(let texts): texts.joined(separator: ", ")
    }
  }

  /// As one text, for lists and notes.
  public var plainText: String {
    if case .flag(let flag) = self { flag ? "true" : "false" } else { typedText }
  }
}
