/// The elements of an array, or the `key = value` of an inline table, as they stand in the text.
struct Items {
  let lines: Lines
  /// Between the brackets.
  let inside: Range<Int>
  /// Each with its key, if it has one.
  let ranges: [Range<Int>]
  /// The commas behind them; the last may have none.
  let commas: [Int?]
  let isTable: Bool

  init(_ storage: Storage, of number: UInt32) {
    let node = storage.node(number)
    let lines = Lines(bytes: storage.bytes)
    isTable = node.kind == .inlineTable
    inside = node.range.lowerBound + 1..<node.range.upperBound - 1
    var ranges: [Range<Int>] = []
    var commas: [Int?] = []
    var offset = inside.lowerBound
    for value in Items.values(storage, below: number).sorted() {
      let start = lines.skipTrivia(from: offset)
      let end = storage.node(value).range.upperBound
      let comma = lines.skipTrivia(from: end)
      let hasComma = lines.byte(at: comma) == UInt8(ascii: ",")
      ranges.append(start..<end)
      commas.append(hasComma ? comma : nil)
      offset = hasComma ? comma + 1 : end
    }
    self.lines = lines
    self.ranges = ranges
    self.commas = commas
  }

  /// The values themselves, also those under dotted keys.
  static func values(_ storage: Storage, below number: UInt32) -> [UInt32] {
    storage.children(of: number).flatMap { child in
      storage.node(child).kind == .table ? values(storage, below: child) : [child]
    }
  }

  /// Adds a text as item `index`, at most the number of items.
  func insertion(of text: String, at index: Int) -> [Replacement] {
    if ranges.indices.contains(index) { return insertion(of: text, before: ranges[index]) }
    guard let last = ranges.last, let comma = commas.last else { return insertionAlone(of: text) }
    let end = comma.map { $0 + 1 } ?? last.upperBound
    let before: [Replacement] = comma == nil ? [.insert(",", at: last.upperBound)] : []
    let after = comma == nil ? "" : ","
    guard lines.isFirstInLine(last.lowerBound) else {
      return before + [.insert(" " + text + after, at: end)]
    }
    // Items one below another stay so, and a comment behind the last stays with it.
    let isLineFree = lines.isBlankOrComment(from: end)
    let offset = isLineFree ? endOfText(from: end) : end
    let newLine = lines.lineEnd + lines.indentation(of: last.lowerBound)
    return before + [.insert(newLine + text + after, at: offset)]
  }

  private func insertion(of text: String, before next: Range<Int>) -> [Replacement] {
    let separator =
      lines.isFirstInLine(next.lowerBound)
      ? "," + lines.lineEnd + lines.indentation(of: next.lowerBound) : ", "
    return [.insert(text + separator, at: next.lowerBound)]
  }

  private func insertionAlone(of text: String) -> [Replacement] {
    let text = isTable ? " " + text + " " : text
    let isBare = lines.skipSpace(from: inside.lowerBound) == inside.upperBound
    return [isBare ? Replacement(inside, with: text) : .insert(text, at: inside.lowerBound)]
  }

  /// Removes item `index`, which has to be there, and the comma that is one too many then.
  func removal(at index: Int) -> [Replacement] {
    let item = ranges[index]
    let end = commas[index].map { $0 + 1 } ?? item.upperBound
    let isLast = index == ranges.count - 1
    var removals: [Replacement] = []
    if isLast, commas[index] == nil, index > 0, let comma = commas[index - 1] {
      if lines.skipSpace(from: comma + 1) == item.lowerBound {
        return [.remove(ranges[index - 1].upperBound..<item.upperBound)]
      }
      removals.append(.remove(comma..<comma + 1))
    }
    if ranges.count == 1, isOnlyBlank(inside.lowerBound..<item.lowerBound),
      isOnlyBlank(end..<inside.upperBound), isCommaNear(item, end)
    {
      return [.remove(inside)]
    }
    if lines.isFirstInLine(item.lowerBound), lines.isBlankOrComment(from: end),
      isCommaNear(item, end), end < inside.upperBound
    {
      let lineStart = lines.lineStart(of: item.lowerBound)
      return removals + [.remove(lineStart..<lines.lineEnd(of: end))]
    }
    guard isCommaNear(item, end) else {
      // A comment stands between the item and its comma, and stays.
      return removals + [.remove(item), .remove(end - 1..<end)]
    }
    return removals + [.remove(item.lowerBound..<(isLast ? end : lines.skipSpace(from: end)))]
  }

  private func isOnlyBlank(_ range: Range<Int>) -> Bool {
    lines.skipSpace(from: range.lowerBound) >= range.upperBound
  }

  /// Whether only spaces stand between an item and its comma.
  private func isCommaNear(_ item: Range<Int>, _ end: Int) -> Bool {
    end == item.upperBound || lines.skipSpace(from: item.upperBound) == end - 1
  }

  /// Behind the comment that may follow, before the line end.
  private func endOfText(from offset: Int) -> Int {
    var end = lines.skipSpace(from: offset)
    if lines.byte(at: end) != UInt8(ascii: "#") { return offset }
    while end < lines.bytes.count, !lines.isLineEnd(at: end) { end += 1 }
    return end
  }
}

extension Document {
  mutating func insertItem(
    _ text: String, in number: UInt32, at index: Int
  ) throws(EditError) {
    try apply(Items(storage, of: number).insertion(of: text, at: index))
  }
}
