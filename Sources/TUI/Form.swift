/// One column of labelled fields. The screen that owns it checks values and sets complaints.
public struct Form<ID: Hashable & Sendable>: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    /// The key means nothing here.
    case unused
    /// The caret moved.
    case used
    /// The value of this field is another one.
    case changed(ID)
    /// The focus left the first field and is now in the second: the time to check the first.
    case moved(from: ID, to: ID)
    /// The date of this field shall be so many days later.
    case step(ID, Int)
    /// The path in this field shall be completed; answer with `complete`.
    case complete(ID, String)
    case save
    case cancel
  }

  public private(set) var fields: [FormField<ID>]
  /// The field with the caret.
  public private(set) var focus: Int
  /// The path that was completed last: Tab on the same one goes on to the next field.
  private var completed: String?

  /// The caret is in the first empty field, or in the first where none is empty.
  public init(_ fields: [FormField<ID>]) {
    self.fields = fields
    let places = fields.indices.filter { !fields[$0].isNote }
    focus = places.first { fields[$0].isBlank } ?? places.first ?? 0
  }

  public var focused: ID? { fields.indices.contains(focus) ? fields[focus].id : nil }

  public subscript(_ id: ID) -> FormField<ID>? { fields.first { $0.id == id } }

  /// The value of a field; empty where there is none.
  public func value(_ id: ID) -> String { self[id]?.value ?? "" }

  public mutating func setValue(_ value: String, of id: ID) {
    change(id) { $0.value = value }
  }

  public mutating func setComplaint(_ complaint: String?, of id: ID) {
    change(id) { $0.complaint = complaint }
  }

  public mutating func change(_ id: ID, _ change: (inout FormField<ID>) -> Void) {
    guard let place = fields.firstIndex(where: { $0.id == id }) else { return }
    change(&fields[place])
  }

  public mutating func focus(on id: ID) {
    if let place = fields.firstIndex(where: { $0.id == id && !$0.isNote }) { focus = place }
  }

  /// Put other fields in, for instance when a choice decides which ones are asked for. Values,
  /// complaints and the focus stay where the id stays.
  public mutating func show(_ new: [FormField<ID>]) {
    let before = self
    self = Form(new)
    for place in fields.indices {
      guard let old = before[fields[place].id], !old.isNote else { continue }
      fields[place].value = old.value
      fields[place].complaint = old.complaint
    }
    if let id = before.focused { focus(on: id) }
  }

  public var hasComplaints: Bool { fields.contains { $0.complaint != nil } }

  /// `columns` is the width it is drawn in.
  public mutating func handle(_ key: Key, columns: Int) -> Outcome {
    guard let id = focused else { return key.code == .escape ? .cancel : .unused }
    if key == Key("s", control: true) { return .save }
    if key.code == .escape { return .cancel }
    if case .date = fields[focus].content, key.shift || key.control {
      if key.code == .up { return .step(id, 1) }
      if key.code == .down { return .step(id, -1) }
    }
    if key.code == .tab, case .path(let field) = fields[focus].content, !field.isEmpty,
      field.text != completed
    {
      completed = field.text
      return .complete(id, field.text)
    }
    let before = fields[focus].value
    let room = FormLayout(self, columns: columns).fieldWidth
    if fields[focus].handle(key, columns: room) {
      return fields[focus].value == before ? .used : .changed(id)
    }
    switch key.code {
    case .tab, .down: return step(1)
    case .backTab, .up: return step(-1)
    case .enter: return isLast ? .save : step(1)
    default: return .unused
    }
  }

  public mutating func paste(_ text: String) -> Outcome {
    guard let id = focused else { return .unused }
    let before = fields[focus].value
    fields[focus].paste(text)
    return fields[focus].value == before ? .used : .changed(id)
  }

  /// Take the completion of a path. Several candidates are shown as the field's hint.
  public mutating func complete(_ id: ID, with path: String, candidates: [String] = []) {
    change(id) { field in
      field.value = path
      field.hint = candidates.joined(separator: "  ")
    }
    // A folder can be completed further; anything else is done.
    completed = path.hasSuffix("/") && candidates.isEmpty ? nil : path
  }

  private var isLast: Bool { !fields.indices.contains { $0 > focus && !fields[$0].isNote } }

  private mutating func step(_ way: Int) -> Outcome {
    guard let from = focused else { return .unused }
    let places = fields.indices.filter { !fields[$0].isNote }
    let next = way > 0 ? places.first { $0 > focus } : places.last { $0 < focus }
    guard let next = next ?? (way > 0 ? places.first : places.last), next != focus else {
      return .used
    }
    focus = next
    return .moved(from: from, to: fields[next].id)
  }
}
