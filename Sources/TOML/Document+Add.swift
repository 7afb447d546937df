extension Document {
  /// Adds a value at the rest of a trail, making what is missing on the way.
  mutating func add(_ value: Value, _ trail: Trail, at path: Path) throws(EditError) {
    let node = storage.node(trail.last)
    let here = Path(Array(path.steps[..<trail.rest.startIndex])).description
    if case .index(let index) = trail.rest.first {
      if node.kind == .array {
        return try insertItem(value.text, in: trail.last, at: index)
      }
      guard case .table(let members) = value, trail.stops.count == 2,
        case .key(let name) = path.steps.first
      else { throw .notAnArray(at: here) }
      return try append(members.map { ($0.key, $0.value) }, toTables: name)
    }
    guard let keys = trail.restKeys, let key = keys.last else {
      throw .noElement(at: here, count: 0)
    }
    if trail.stops.contains(where: { storage.node($0.number).kind == .inlineTable }) {
      return try addInline(value, trail, keys)
    }
    if node.flags.contains(.dotted) { return try addDotted(value, trail, keys) }
    if node.flags.contains(.header), keys.count == 1 {
      return try addLine([key], value, inSectionOf: trail.last)
    }
    try addSection(trail, keys, value)
  }

  private mutating func addInline(
    _ value: Value, _ trail: Trail, _ keys: [String]
  ) throws(EditError) {
    let storage = storage
    let isTable = { (number: UInt32) in storage.node(number).kind == .inlineTable }
    guard let table = trail.stops.last(where: { isTable($0.number) })?.number else { return }
    let key = (trail.keys(behind: isTable) + keys).map(keyText).joined(separator: ".")
    let items = Items(storage, of: table)
    try insertItem("\(key) = \(value.text)", in: table, at: items.ranges.count)
  }

  /// Behind the last line with the same beginning of the key.
  private mutating func addDotted(
    _ value: Value, _ trail: Trail, _ keys: [String]
  ) throws(EditError) {
    let layout = Layout(storage)
    let storage = storage
    let hasHeader = { (number: UInt32) in storage.node(number).flags.contains(.header) }
    guard let last = layout.contents(of: trail.last).values.last,
      let header = trail.stops.last(where: { hasHeader($0.number) })?.number
    else { return try addSection(trail, keys, value) }
    let line = layout.line(
      trail.keys(behind: hasHeader) + keys, value, like: last, below: header)
    try insertLines(line, at: layout.lines.lineEnd(of: storage.node(last).range.upperBound))
  }

  /// Behind the last key of a section, or directly below its header.
  private mutating func addLine(
    _ keys: [String], _ value: Value, inSectionOf table: UInt32
  ) throws(EditError) {
    let layout = Layout(storage)
    guard let section = layout.sections.first(where: { $0.table == table }) else { return }
    let line = layout.line(keys, value, like: section.values.last, below: table)
    if let last = section.values.last {
      return try insertLines(
        line, at: layout.lines.lineEnd(of: storage.node(last).range.upperBound))
    }
    guard table == 0 else {
      let header = storage.node(table).range.upperBound
      return try insertLines(line, at: layout.lines.lineEnd(of: header))
    }
    guard layout.sections.count > 1 else { return try insertLines(line, at: bytes.count) }
    try insertLines(line + layout.lines.lineEnd, at: layout.sections[1].lead)
  }

  /// A `[table]` of its own for the value: behind the tables that its parent has, or, where the
  /// parent has no header yet, before the first of its tables.
  private mutating func addSection(
    _ trail: Trail, _ keys: [String], _ value: Value
  ) throws(EditError) {
    let layout = Layout(storage)
    let node = storage.node(trail.last)
    let header = (trail.stops.compactMap(\.key) + keys.dropLast()).map(keyText)
    let own = layout.contents(of: trail.last).sections
    let isHeaderMissing = !node.flags.contains(.header) && keys.count == 1
    let model = isHeaderMissing ? own.first : own.last
    let indentation =
      model.flatMap { index in
        index == 0 ? nil : layout.lines.indentation(of: layout.sections[index].start)
      } ?? ""
    let lineEnd = layout.lines.lineEnd
    let text =
      indentation + "[" + header.joined(separator: ".") + "]" + lineEnd
      + layout.line(Array(keys.suffix(1)), value, like: nil, below: 0, indentation: indentation)
    if isHeaderMissing, let first = own.first {
      return try insertLines(text + lineEnd, at: layout.sections[first].lead)
    }
    let end = trail.last == 0 ? bytes.count : own.last.map { layout.sections[$0].end }
    try insertSection(text, at: end ?? bytes.count)
  }

  /// A section with a blank line before it, where the document does so.
  mutating func insertSection(_ text: String, at offset: Int) throws(EditError) {
    let layout = Layout(storage)
    let lines = layout.lines
    let isAtStart = lines.skipTrivia(from: lines.start) >= offset && offset == lines.start
    let previous = lines.lineStart(of: max(offset - 1, lines.start))
    let isAfterBlank = offset > lines.start && lines.isBlank(from: previous)
    let isSpaced = layout.isSpaced && !isAtStart && !isAfterBlank
    let isBeforeText = offset < bytes.count && !lines.isBlank(from: offset)
    try insertLines(
      (isSpaced ? lines.lineEnd : "") + text
        + (layout.isSpaced && isBeforeText ? lines.lineEnd : ""), at: offset)
  }
}

extension Layout {
  /// A line with a key and a value, written like another line of its section.
  func line(
    _ keys: [String], _ value: Value, like sibling: UInt32?, below table: UInt32,
    indentation: String? = nil
  ) -> String {
    var equals = " = "
    var space = indentation
    if let sibling {
      let node = storage.node(sibling)
      space = space ?? lines.indentation(of: node.keyRange.lowerBound)
      let quote = node.flags.contains(.quotedKey) ? 1 : 0
      if lines.byte(at: node.keyRange.upperBound + quote) == UInt8(ascii: "=") { equals = "=" }
    } else if table != 0 {
      space = space ?? lines.indentation(of: storage.node(table).range.lowerBound)
    }
    let text = value.text(inPlaceOf: nil, isInline: false, lineEnd: lines.lineEnd)
    return (space ?? "") + keys.map(keyText).joined(separator: ".") + equals + text + lines.lineEnd
  }
}
