import TOML

/// An edit of a random document, with what it should do to the value.
enum RandomEdit {
  case set(Path, Value)
  case remove(Path)
  case append(String, [Value.Member])
  case insert(String, Int, [Value.Member])

  init(_ author: inout Author, on value: Value) {
    let paths = value.paths
    let path = paths.isEmpty ? Path([.key("a")]) : author.chance.one(of: paths)
    switch author.chance.below(paths.isEmpty ? 2 : 8) {
    case 0: self = .set(Path([.key(author.key()), .key(author.key())]), author.value(depth: 2))
    case 1: self = .append(author.key(), author.members(depth: 2))
    case 2: self = .remove(path)
    case 3:
      let name = author.key()
      self = .insert(name, author.chance.below(3), author.members(depth: 2))
    case 4, 5: self = .set(path, author.value(depth: 2))
    default:
      switch value[path.steps[...]] {
      case .table:
        let keys = (0...author.chance.below(2)).map { _ in Path.Step.key(author.key()) }
        self = .set(Path(path.steps + keys), author.value(depth: 2))
      case .array(let elements):
        self = .set(Path(path.steps + [.index(elements.count)]), author.value(depth: 2))
      default: self = .set(path, author.value(depth: 2))
      }
    }
  }

  func apply(to document: inout Document) throws(EditError) {
    switch self {
    case .set(let path, let value): try document.set(value, at: path)
    case .remove(let path): try document.remove(at: path)
    case .append(let name, let members):
      try document.append(members.map { ($0.key, $0.value) }, toTables: name)
    case .insert(let name, let index, let members):
      try document.insert(members.map { ($0.key, $0.value) }, inTables: name, at: index)
    }
  }

  func applied(to value: Value) -> Value {
    switch self {
    case .set(let path, let new): return value.replacing(path.steps[...], with: new) ?? value
    case .remove(let path): return value.replacing(path.steps[...], with: nil) ?? value
    case .append(let name, let members):
      let count = elements(of: name, in: value)?.count ?? 0
      return with(members, name, count, in: value)
    case .insert(let name, let index, let members): return with(members, name, index, in: value)
    }
  }

  private func with(
    _ members: [Value.Member], _ name: String, _ index: Int, in value: Value
  ) -> Value {
    var elements = elements(of: name, in: value) ?? []
    elements.insert(.table(members), at: index)
    return value.replacing([.key(name)], with: .array(elements)) ?? value
  }

  private func elements(of name: String, in value: Value) -> [Value]? {
    guard case .array(let elements) = value[[.key(name)]] else { return nil }
    return elements
  }

  /// Only for reasons that can be seen in the value; an edited text that cannot be read is never
  /// one.
  func mayFail(with error: EditError, on value: Value) -> Bool {
    switch (self, error) {
    case (.set(let path, _), .isATable):
      switch value[path.steps[...]] {
      case .table, .array: true
      default: false
      }
    case (.set(let path, _), .notAnArray): value[path.steps.dropLast()] != nil
    case (.set(let path, _), .notATable):
      path.steps.indices.contains { index in
        switch value[path.steps[...index].dropLast()] {
        case .table, nil: false
        default: true
        }
      }
    case (.append(let name, _), .notAnArray), (.insert(let name, _, _), .notAnArray):
      elements(of: name, in: value) == nil && value[[.key(name)]] != nil
    case (.insert(let name, let index, _), .noElement):
      index > (elements(of: name, in: value) ?? []).count
    default: false
    }
  }

  /// Whether nothing can go that a comment may stand in.
  func keepsComments(of value: Value) -> Bool {
    switch self {
    case .append, .insert: true
    case .remove: false
    case .set(let path, let new):
      switch (value[path.steps[...]], new) {
      case (.array, _), (.table, _), (_, .array), (_, .table): false
      default: true
      }
    }
  }
}
