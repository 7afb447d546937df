import TOML

/// Edits of a plain value, to compare those of a document with.
extension Value {
  /// All paths that lead to something.
  var paths: [Path] {
    switch self {
    case .table(let members):
      members.flatMap { member in
        [Path([.key(member.key)])]
          + member.value.paths.map { Path([.key(member.key)] + $0.steps) }
      }
    case .array(let elements):
      elements.enumerated().flatMap { index, element in
        [Path([.index(index)])] + element.paths.map { Path([.index(index)] + $0.steps) }
      }
    default: []
    }
  }

  subscript(path: ArraySlice<Path.Step>) -> Value? {
    guard let step = path.first else { return self }
    switch (self, step) {
    case (.table(let members), .key(let key)):
      return members.first { $0.key == key }?.value[path.dropFirst()]
    case (.array(let elements), .index(let index)):
      return elements.indices.contains(index) ? elements[index][path.dropFirst()] : nil
    default: return nil
    }
  }

  /// With another value at a path; nil as the value removes what is there.
  func replacing(_ path: ArraySlice<Path.Step>, with value: Value?) -> Value? {
    guard let step = path.first else { return value }
    let rest = path.dropFirst()
    switch (self, step) {
    case (.table(var members), .key(let key)):
      let old = members.firstIndex { $0.key == key }
      let new = (old.map { members[$0].value } ?? .table([])).replacing(rest, with: value)
      if let old, let new { members[old].value = new }
      if let old, new == nil { members.remove(at: old) }
      if old == nil, let new { members.append(Member(key, new)) }
      return .table(members)
    case (.array(var elements), .index(let index)):
      if index == elements.count {
        if let value { elements.append(value) }
      } else if let new = elements[index].replacing(rest, with: value) {
        elements[index] = new
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    default: return self
    }
  }

  /// What does not depend on spelling: keys sorted; tables and arrays that are empty left out,
  /// since a table without a header goes with its last key.
  var essence: Value {
    switch self {
    case .table(let members):
      .table(
        members.map { Member($0.key, $0.value.essence) }
          .filter { $0.value != .table([]) && $0.value != .array([]) }
          .sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) })
    case .array(let elements): .array(elements.map(\.essence))
    default: self
    }
  }
}
