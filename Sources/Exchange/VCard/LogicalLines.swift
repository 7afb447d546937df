/// The lines of a file with their folds undone, one a property.
struct LogicalLines {
  struct Line: Equatable {
    var bytes: ArraySlice<UInt8>
    let number: Int

    var isBlank: Bool { bytes.allSatisfy(\.isBlank) }
  }

  private var physical: PhysicalLines

  init(_ bytes: [UInt8]) { physical = PhysicalLines(bytes) }

  /// Bytes of the file that were read so far.
  var offset: Int { physical.position }

  /// The next logical line. The version matters because 2.1 folds at a white space that belongs to
  /// the text, while later ones insert it.
  mutating func next(_ version: CardVersion) -> Line? {
    let number = physical.line
    guard let range = physical.next() else { return nil }
    let first = physical.bytes[range]
    if Self.isFrame(first) { return Line(bytes: first, number: number) }
    let coding = LineCoding(of: first)
    guard continues(after: first.last, coding) else { return Line(bytes: first, number: number) }
    var unfolding = Unfolding(Array(first), coding)
    while continues(after: unfolding.bytes.last, coding), let part = nextPart() {
      unfolding.append(part, version)
    }
    return Line(bytes: unfolding.bytes[...], number: number)
  }

  private func continues(after last: UInt8?, _ coding: LineCoding) -> Bool {
    guard let following = following() else { return false }
    let next = physical.bytes[following]
    if Self.isFrame(next) { return false }
    if coding == .quotedPrintable, last == .equals { return true }
    if next.first?.isBlank == true { return true }
    return coding == .base64 && !next.isEmpty && next.allSatisfy(Self.isBase64)
  }

  /// The next line, beyond one empty line: a line end of CR CR LF looks like two.
  private func following() -> Range<Int>? {
    guard let next = physical.peek() else { return nil }
    guard next.isEmpty else { return next }
    var beyond = physical
    _ = beyond.next()
    guard let second = beyond.peek(), beyond.bytes[second].first?.isBlank == true else {
      return next
    }
    return second
  }

  private mutating func nextPart() -> ArraySlice<UInt8>? {
    let wanted = following()
    var part = physical.next()
    if part != wanted { part = physical.next() }
    return part.map { physical.bytes[$0] }
  }

  /// `BEGIN:VCARD` and `END:VCARD` are lines of their own, whatever stands around them.
  private static func isFrame(_ line: ArraySlice<UInt8>) -> Bool { CardFrame(line) != nil }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2B, 0x2F, .equals, .space, .tab: true
    default: false
    }
  }
}
