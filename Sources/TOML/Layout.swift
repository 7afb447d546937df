/// The lines of a document as a person sees them: sections, one a header, and the lines between
/// them.
struct Layout {
  /// `[table]` or `[[tables]]` with the keys below it; the first section is that before any header.
  struct Section {
    /// The number of its table.
    var table: UInt32
    /// Where the comment lines directly above the header begin, and the blank lines above those.
    var blank: Int
    var lead: Int
    /// Where its own line begins; for the first section the start of the text.
    var start: Int
    /// Behind its last line that says something, with the comment lines directly below that.
    var end: Int
    /// The numbers of the values that stand in it, in the order of the file.
    var values: [UInt32]
  }

  let storage: Storage
  let lines: Lines
  private(set) var sections: [Section]

  init(_ storage: Storage) {
    self.storage = storage
    lines = Lines(bytes: storage.bytes)
    sections = []
    collect(0)
    // A header may stand at the very start, where the first section, of table 0, is empty.
    sections.sort { ($0.start, $0.table) < ($1.start, $1.table) }
    for index in sections.indices {
      sections[index].values.sort()
      measure(index)
    }
  }

  /// The sections and values of a table with a header.
  private mutating func collect(_ table: UInt32) {
    let offset = storage.node(table).range.lowerBound
    let start = table == 0 ? lines.start : lines.lineStart(of: offset)
    var section = Section(table: table, blank: start, lead: start, start: start, end: 0, values: [])
    for child in storage.children(of: table) { collect(child, below: &section) }
    sections.append(section)
  }

  private mutating func collect(_ number: UInt32, below section: inout Section) {
    let node = storage.node(number)
    switch node.kind {
    case .table where node.flags.contains(.header): collect(number)
    case .table, .tables:
      for child in storage.children(of: number) { collect(child, below: &section) }
    default: section.values.append(number)
    }
  }

  /// Finds the ends of a section, and the comments above the next.
  private mutating func measure(_ index: Int) {
    let section = sections[index]
    var end = section.start
    if let last = section.values.last {
      end = lines.lineEnd(of: storage.node(last).range.upperBound)
    } else if section.table != 0 {
      end = lines.lineEnd(of: storage.node(section.table).range.upperBound)
    }
    let gap = end..<(index + 1 < sections.count ? sections[index + 1].start : lines.bytes.count)
    let (tail, blank, lead) = split(gap, isBeforeSection: index + 1 < sections.count)
    // Comments at the top of the file belong to the file, not to a section without a line.
    let isEmptyTop = section.table == 0 && section.values.isEmpty
    sections[index].end = isEmptyTop ? end : tail
    guard index + 1 < sections.count else { return }
    sections[index + 1].lead = lead
    sections[index + 1].blank = blank
  }

  /// Splits the blank and comment lines between two sections.
  ///
  /// - Returns: where the comments directly below the upper section end, and where the comments
  ///   directly above the lower section begin, with and without the blank lines above them.
  private func split(
    _ gap: Range<Int>, isBeforeSection: Bool
  ) -> (tail: Int, blank: Int, lead: Int) {
    var starts: [Int] = []
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      starts.append(offset)
      offset = lines.lineEnd(of: offset)
    }
    var lead = gap.upperBound
    while isBeforeSection, let start = starts.last, !lines.isBlank(from: start) {
      lead = start
      starts.removeLast()
    }
    var blank = lead
    while let start = starts.last, lines.isBlank(from: start) {
      blank = start
      starts.removeLast()
    }
    let firstBlank = starts.firstIndex { lines.isBlank(from: $0) }
    let tail = firstBlank.map { starts[$0] } ?? blank
    return (tail, blank, lead)
  }
}

extension Layout {
  /// All that stands under a node: the sections of its headers, in order, and the values that stand
  /// in the section of a table above it.
  func contents(of number: UInt32) -> (sections: [Int], values: [UInt32]) {
    var tables: Set<UInt32> = []
    var values: [UInt32] = []
    gather(number, isBelowHeader: false, &tables, &values)
    return (sections.indices.filter { tables.contains(sections[$0].table) }, values.sorted())
  }

  private func gather(
    _ number: UInt32, isBelowHeader: Bool, _ tables: inout Set<UInt32>, _ values: inout [UInt32]
  ) {
    let node = storage.node(number)
    guard !node.isInline else {
      if !isBelowHeader { values.append(number) }
      return
    }
    let hasHeader = node.flags.contains(.header)
    if hasHeader { tables.insert(number) }
    for child in storage.children(of: number) {
      gather(child, isBelowHeader: isBelowHeader || hasHeader, &tables, &values)
    }
  }

  /// Whether blank lines stand between sections; so too when there is nothing to learn it from.
  var isSpaced: Bool {
    let later = sections.dropFirst().filter { $0.lead > lines.start }
    return later.isEmpty || later.contains { $0.blank < $0.lead }
  }
}
