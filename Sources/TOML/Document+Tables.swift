/// Whole tables of an array, `[[name]]` at the root. An array of inline tables, `name = [{…}]`, is
/// edited as such.
extension Document {
  /// Adds a `[[name]]` after the last one and its sub-tables, or at the end of the document, with a
  /// blank line before it where the document does so.
  public mutating func append(
    _ entries: [(key: String, value: Value)], toTables name: String
  ) throws(EditError) {
    try insert(entries, inTables: name, at: elements(of: name).count)
  }

  /// Adds a `[[name]]` so that it becomes element `index`, at most the number of elements.
  ///
  /// - Throws: `noElement` for an index out of range, `repeatedKey`, `notAnArray` when `name` is
  ///   something else.
  public mutating func insert(
    _ entries: [(key: String, value: Value)], inTables name: String, at index: Int
  ) throws(EditError) {
    var keys: Set<[UInt8]> = []
    for entry in entries where !keys.insert(Array(entry.key.utf8)).inserted {
      throw .repeatedKey(entry.key)
    }
    let elements = try elements(of: name)
    guard (0...elements.count).contains(index) else {
      throw .noElement(at: keyText(name), count: elements.count)
    }
    if let array = inlineArray(name) {
      let members = entries.map { Value.Member($0.key, $0.value) }
      return try insertItem(Value.table(members).text, in: array, at: index)
    }
    let layout = Layout(storage)
    let text = layout.block(entries, name: name, like: elements.last)
    guard index < elements.count else {
      let last = elements.last.flatMap { layout.contents(of: $0).sections.last }
      return try insertSection(text, at: last.map { layout.sections[$0].end } ?? bytes.count)
    }
    guard let section = layout.sections.first(where: { $0.table == elements[index] }) else {
      return
    }
    if section.blank > layout.lines.start { return try insertSection(text, at: section.blank) }
    try insertLines(text + (layout.isSpaced ? layout.lines.lineEnd : ""), at: section.lead)
  }

  /// Removes a `[[name]]` with its sub-tables, the comment lines directly above it and the blank
  /// lines between it and what stands before.
  ///
  /// - Throws: `noElement` when there is no such table.
  public mutating func removeTable(_ name: String, at index: Int) throws(EditError) {
    let elements = try elements(of: name)
    guard elements.indices.contains(index) else {
      throw .noElement(at: keyText(name), count: elements.count)
    }
    try remove(at: [.key(name), .index(index)])
  }

  /// The text that `removeTable` would take, nil if there is no such table.
  public func source(ofTable name: String, at index: Int) -> String? {
    guard let elements = try? elements(of: name), elements.indices.contains(index) else {
      return nil
    }
    let layout = Layout(storage)
    if inlineArray(name) != nil { return layout.lines.text(storage.node(elements[index]).range) }
    let sections = layout.contents(of: elements[index]).sections
    return layout.regions(of: sections).map(layout.lines.text).joined()
  }

  /// Gives back what `source` told and `removeTable` took: byte for byte where the `[[name]]`
  /// follow one another in the file; where another table stood between, at the end of its
  /// neighbours.
  ///
  /// - Throws: `foreignSource` when the text is not one `[[name]]`, `noElement`.
  public mutating func insert(
    source: String, inTables name: String, at index: Int
  ) throws(EditError) {
    var draft = self
    let elements = try draft.elements(of: name)
    guard (0...elements.count).contains(index) else {
      throw .noElement(at: keyText(name), count: elements.count)
    }
    if let array = draft.inlineArray(name) {
      try draft.insertItem(source, in: array, at: index)
    } else {
      guard let alone = try? Document(source), alone.storage.node(0).childCount == 1,
        try alone.elements(of: name).count == 1, alone.inlineArray(name) == nil
      else { throw .foreignSource }
      try draft.insertRegion(source, before: index, of: elements)
    }
    guard try draft.elements(of: name).count == elements.count + 1 else { throw .foreignSource }
    self = draft
  }

  private mutating func insertRegion(
    _ source: String, before index: Int, of elements: [UInt32]
  ) throws(EditError) {
    let layout = Layout(storage)
    let lines = Lines(bytes: Array(source.utf8))
    var offset = bytes.count
    if index < elements.count {
      let section = layout.sections.first { $0.table == elements[index] }
      let endsInBlank =
        lines.bytes.last == UInt8(ascii: "\n")
        && lines.isBlank(from: lines.lineStart(of: lines.bytes.count - 1))
      let isFromTop = endsInBlank && !lines.isBlank(from: 0)
      offset = (isFromTop ? section?.lead : section?.blank) ?? offset
    } else if let last = elements.last.flatMap({ layout.contents(of: $0).sections.last }) {
      offset = layout.sections[last].end
    }
    let needsLineEnd = offset < bytes.count && lines.bytes.last != UInt8(ascii: "\n")
    try insertLines(source + (needsLineEnd ? layout.lines.lineEnd : ""), at: offset)
  }

  /// The numbers of the tables of that name, none when the key is absent.
  private func elements(of name: String) throws(EditError) -> [UInt32] {
    let number = storage.child(of: 0, name)
    guard number != 0 else { return [] }
    let node = storage.node(number)
    guard node.kind == .tables || node.kind == .array else {
      throw .notAnArray(at: keyText(name))
    }
    return storage.children(of: number)
  }

  /// The number of an array in brackets of that name.
  private func inlineArray(_ name: String) -> UInt32? {
    let number = storage.child(of: 0, name)
    return number != 0 && storage.node(number).kind == .array ? number : nil
  }
}

extension Layout {
  /// The lines of a new `[[name]]`, indented like another one.
  fileprivate func block(
    _ entries: [(key: String, value: Value)], name: String, like element: UInt32?
  ) -> String {
    let section = element.flatMap { element in sections.first { $0.table == element } }
    let header = section.map { lines.indentation(of: $0.start) } ?? ""
    let body = entries.map { entry in
      line(
        [entry.key], entry.value, like: section?.values.first, below: 0,
        indentation: section?.values.isEmpty == false ? nil : header)
    }
    return header + "[[" + keyText(name) + "]]" + lines.lineEnd + body.joined()
  }
}
