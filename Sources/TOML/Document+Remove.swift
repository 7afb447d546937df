extension Document {
  /// Removes what stands at a path: a key with its own line and the comment behind it, an element,
  /// or a table with all that is in it, the comment lines directly above its header and the blank
  /// lines above those. Comments above other keys stay.
  ///
  /// - Throws: `nothing` when nothing stands there.
  public mutating func remove(at path: Path) throws(EditError) {
    var draft = self
    try draft.removeAll(at: path)
    self = draft
  }

  private mutating func removeAll(at path: Path) throws(EditError) {
    let trail = try trail(of: path)
    guard trail.rest.isEmpty else { throw .nothing(at: path.description) }
    let holders = trail.stops.dropLast().filter { storage.node($0.number).isInline }
    if let holder = holders.last {
      return try removeItems(below: trail.last, of: holder.number, at: path)
    }
    let layout = Layout(storage)
    let contents = layout.contents(of: trail.last)
    try apply(
      contents.values.map { .remove(layout.ownLines(of: $0)) }
        + layout.regions(of: contents.sections).map { .remove($0) })
  }

  /// An item of an array or an inline table, or all items with the same beginning of their keys.
  private mutating func removeItems(
    below number: UInt32, of holder: UInt32, at path: Path
  ) throws(EditError) {
    let items = Items.values(storage, below: holder).sorted()
    let isDotted = storage.node(number).kind == .table
    let wanted = isDotted ? Items.values(storage, below: number) : [number]
    guard let first = wanted.min(), let index = items.firstIndex(of: first) else { return }
    try apply(Items(storage, of: holder).removal(at: index))
    if wanted.count > 1 { try removeAll(at: path) }
  }
}

extension Layout {
  /// The lines of a value, from its key to behind its line end.
  func ownLines(of value: UInt32) -> Range<Int> {
    let node = storage.node(value)
    let range =
      lines.lineStart(
        of: node.keyRange.lowerBound)..<lines.lineEnd(
        of: node.range.upperBound)
    let isLastLine =
      range.upperBound == lines.bytes.count && lines.bytes.last != UInt8(ascii: "\n")
    guard isLastLine, range.lowerBound > lines.start else { return range }
    // A file without a final line end stays one.
    let feed = range.lowerBound - 1
    let start = lines.byte(at: feed - 1) == UInt8(ascii: "\r") ? feed - 1 : feed
    return start..<range.upperBound
  }

  /// What goes when sections go: their lines, the comments directly above and below, and the blank
  /// lines above; at the start of the file the blank lines below instead. Neighbours go as one.
  func regions(of indexes: [Int]) -> [Range<Int>] {
    var regions: [Range<Int>] = []
    var rest = indexes[...]
    while let first = rest.first {
      let run = rest.enumerated().prefix { $0.element == first + $0.offset }.map(\.element)
      rest = rest.dropFirst(run.count)
      let section = sections[first]
      var region = section.blank..<sections[first + run.count - 1].end
      if section.blank == lines.start {
        var end = region.upperBound
        while end < lines.bytes.count, lines.isBlank(from: end) { end = lines.lineEnd(of: end) }
        region = section.lead..<end
      }
      regions.append(region)
    }
    return regions
  }
}
