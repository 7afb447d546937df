extension Document {
  /// Puts a value at a path, in the place of what stands there or as something new.
  ///
  /// A value that is replaced keeps its place, the comment behind it and that comment's column, and
  /// its quotes where the new text allows; of an array only the elements that differ are touched; a
  /// value that is the same already keeps its spelling. A new key comes behind the last key of its
  /// table, before sub-tables; a table that is missing on the way is made as a `[table]`; the index
  /// behind the last element of an array adds one.
  ///
  /// - Throws: `isATable` when a table with a header or dotted keys stands there; remove it first.
  public mutating func set(_ value: Value, at path: Path) throws(EditError) {
    var draft = self
    let trail = try draft.trail(of: path)
    if trail.rest.isEmpty {
      try draft.replace(trail, at: path, with: value)
    } else {
      try draft.add(value, trail, at: path)
    }
    self = draft
  }

  private mutating func replace(
    _ trail: Trail, at path: Path, with value: Value
  ) throws(EditError) {
    let node = storage.node(trail.last)
    let old = storage.value(of: trail.last)
    guard !old.isSame(as: value) else { return }
    switch (node.kind, old, value) {
    case (.table, _, _), (.tables, _, _): throw .isATable(at: path.description)
    case (.array, .array(let old), .array(let new)):
      if try !rewriteElements(at: path, from: old, to: new) { try write(value, over: trail) }
    case (.inlineTable, .table(let old), .table(let new)):
      try rewriteMembers(at: path, from: old, to: new)
    default: try write(value, over: trail)
    }
  }

  /// The value itself, and the blanks before the comment behind it.
  private mutating func write(_ value: Value, over trail: Trail) throws(EditError) {
    let lines = Lines(bytes: bytes)
    let node = storage.node(trail.last)
    let isInline = trail.stops.dropLast().contains { storage.node($0.number).isInline }
    let old = lines.text(node.range)
    let new = value.text(inPlaceOf: node, isInline: isInline, lineEnd: lines.lineEnd)
    var replacements = [Replacement(node.range, with: new)]
    let blanks = node.range.upperBound..<lines.skipSpace(from: node.range.upperBound)
    if lines.byte(at: blanks.upperBound) == UInt8(ascii: "#"), blanks.count >= 2,
      !old.utf8.contains(UInt8(ascii: "\n")), !new.utf8.contains(UInt8(ascii: "\n")),
      !lines.text(blanks).utf8.contains(UInt8(ascii: "\t"))
    {
      let width = max(1, blanks.count + columns(of: old) - columns(of: new))
      replacements.append(
        Replacement(blanks, with: String(repeating: " ", count: width)))
    }
    try apply(replacements)
  }

  /// Edits the elements that differ, one by one.
  ///
  /// - Returns: false, with nothing done, if most of a long array differs.
  private mutating func rewriteElements(
    at path: Path, from old: [Value], to new: [Value]
  ) throws(EditError) -> Bool {
    let shorter = min(old.count, new.count)
    let same = (0..<shorter).first { !old[$0].isSame(as: new[$0]) } ?? shorter
    let sameAtEnd =
      (0..<(shorter - same)).first {
        !old[old.count - 1 - $0].isSame(as: new[new.count - 1 - $0])
      } ?? (shorter - same)
    let removed = same..<(old.count - sameAtEnd)
    let added = same..<(new.count - sameAtEnd)
    guard removed.count + added.count <= 64 else { return false }
    let replaced = min(removed.count, added.count)
    for index in same..<(same + replaced) {
      try set(new[index], at: Path(path.steps + [.index(index)]))
    }
    for index in removed.dropFirst(replaced).reversed() {
      try remove(at: Path(path.steps + [.index(index)]))
    }
    for index in added.dropFirst(replaced) {
      let array = try trail(of: path).last
      try insertItem(new[index].text, in: array, at: index)
    }
    return true
  }

  private mutating func rewriteMembers(
    at path: Path, from old: [Value.Member], to new: [Value.Member]
  ) throws(EditError) {
    let kept = Set(new.map { Array($0.key.utf8) })
    for member in old where !kept.contains(Array(member.key.utf8)) {
      try remove(at: Path(path.steps + [.key(member.key)]))
    }
    for member in new {
      try set(member.value, at: Path(path.steps + [.key(member.key)]))
    }
  }
}
