/// A logical line that grows by one line of the file after the other.
struct Unfolding {
  private(set) var bytes: [UInt8]
  private let coding: LineCoding
  private var lastLength: Int
  private var codesSpaces: Bool

  init(_ first: [UInt8], _ coding: LineCoding) {
    bytes = first
    self.coding = coding
    lastLength = first.count
    codesSpaces = coding == .quotedPrintable && Self.hasCodedSpace(first[...])
  }

  mutating func append(_ part: ArraySlice<UInt8>, _ version: CardVersion) {
    let isIndented = part.first?.isBlank == true
    switch coding {
    case .plain:
      // A 2.1 fold is made at a space of the text, which stays. A line of just the allowed width
      // was cut by a writer that follows the later rule and inserted the space.
      let isInserted = version != .v21 || (73...76).contains(lastLength)
      bytes += isIndented && isInserted ? part.dropFirst() : part
    case .base64:
      bytes += part.drop(while: \.isBlank)
    case .quotedPrintable:
      // Where folds are indented by rule, an indented line is one even if it was cut after a `=`.
      let isRuled = isIndented && (version == .v30 || version == .v40)
      let isSoftBreak = bytes.last == .equals && !isRuled
      if isSoftBreak { bytes.removeLast() }
      codesSpaces = codesSpaces || Self.hasCodedSpace(part)
      // Outlook indents what follows a soft break; a writer that codes its spaces means no space.
      let isFold = !isSoftBreak || part.first == .tab || codesSpaces
      bytes += isIndented && isFold ? part.dropFirst() : part
    }
    lastLength = part.count
  }

  private static func hasCodedSpace(_ part: ArraySlice<UInt8>) -> Bool {
    part.indices.contains { part[$0...].starts(with: [.equals, 0x32, 0x30]) }
  }
}
