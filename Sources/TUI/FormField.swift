/// One labelled field of a form.
public struct FormField<ID: Hashable & Sendable>: Equatable, Sendable {
  public enum Content: Equatable, Sendable {
    case text(TextField)
    /// Text that has the shape of a date; Shift or Ctrl with Up and Down ask for another day.
    case date(TextField)
    /// The path of a file; Tab asks for completion.
    case path(TextField)
    case choice(Choice)
    /// Several lines; at most so many rows of it are shown.
    case lines(TextArea, rows: Int)
    /// Something to read between the fields; never has the focus.
    case note(String, Role)
  }

  public let id: ID
  public var label: String
  public var content: Content
  /// What is wrong with it, and what would be right; shown beside it.
  public var complaint: String?
  /// Shown beside it while it has the focus and there is no complaint.
  public var hint: String

  public init(
    _ id: ID, _ label: String, _ content: Content, hint: String = "", complaint: String? = nil
  ) {
    self.id = id
    self.label = label
    self.content = content
    self.hint = hint
    self.complaint = complaint
  }

  public static func text(_ id: ID, _ label: String, _ text: String = "") -> FormField {
    FormField(id, label, .text(TextField(text)))
  }

  public static func choice(
    _ id: ID, _ label: String, _ options: [Choice.Option], value: String? = nil
  ) -> FormField {
    FormField(id, label, .choice(Choice(options, value: value)))
  }

  /// Whether it still has to be filled in; a choice of "not known" is an answer.
  var isBlank: Bool {
    if case .choice(let choice) = content { choice.value == nil } else { value.isEmpty && !isNote }
  }

  /// What is in the field: its text, or the value of the chosen option; empty where there is none.
  public var value: String {
    get {
      switch content {
      case .text(let field), .date(let field), .path(let field): field.text
      case .choice(let choice): choice.value ?? ""
      case .lines(let area, _): area.text
      case .note: ""
      }
    }
    set {
      switch content {
      case .text(var field):
        field.text = newValue
        content = .text(field)
      case .date(var field):
        field.text = newValue
        content = .date(field)
      case .path(var field):
        field.text = newValue
        content = .path(field)
      case .choice(var choice):
        choice.choose(newValue)
        content = .choice(choice)
      case .lines(var area, let rows):
        area.text = newValue
        content = .lines(area, rows: rows)
      case .note: break
      }
    }
  }

  public var isNote: Bool {
    if case .note = content { return true }
    return false
  }

  mutating func handle(_ key: Key, columns: Int) -> Bool {
    switch content {
    case .text(var field):
      defer { content = .text(field) }
      return field.handle(key)
    case .date(var field):
      defer { content = .date(field) }
      return field.handle(key)
    case .path(var field):
      defer { content = .path(field) }
      return field.handle(key)
    case .choice(var choice):
      defer { content = .choice(choice) }
      return choice.handle(key)
    case .lines(var area, let rows):
      defer { content = .lines(area, rows: rows) }
      return area.handle(key, columns: columns)
    case .note: return false
    }
  }

  mutating func paste(_ text: String) {
    switch content {
    case .text(var field):
      field.paste(text)
      content = .text(field)
    case .date(var field):
      field.paste(text)
      content = .date(field)
    case .path(var field):
      field.paste(text)
      content = .path(field)
    case .lines(var area, let rows):
      area.paste(text)
      content = .lines(area, rows: rows)
    case .choice, .note: break
    }
  }
}
