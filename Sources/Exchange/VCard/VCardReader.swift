internal import Model

/// The cards of a file, one after the other: vCard 2.1, 3.0 and 4.0 as phones and programs write them.
///
/// Reads on only when asked, in time that grows with the file's length and nothing else. Nothing in a
/// file stops it: what is broken is told in the card's notices, and what stands outside of cards
/// in `strays`.
public struct VCardReader: Sequence, IteratorProtocol {
  private var lines: LogicalLines
  private var assembly: CardAssembly
  private var open: [CardDraft] = []
  private var ready: [Card] = []

  /// The length of what is read, in bytes; the measure of `offset`.
  public let size: Int
  /// What stood outside of any card, told with the line where each run of such lines begins.
  public private(set) var strays: [CardNotice] = []
  private var isInStray = false

  public init(_ file: [UInt8]) {
    let bytes = WideText.narrowed(file)
    lines = LogicalLines(bytes)
    assembly = CardAssembly(fileIsUTF8: CharsetGuess.isUTF8(bytes))
    size = bytes.count
  }

  /// How far the reader is, in bytes, for a progress bar.
  public var offset: Int { lines.offset }

  /// The next card; nil at the end of the file. A card's agent comes after the card.
  public mutating func next() -> Card? {
    while ready.isEmpty {
      guard let line = lines.next(open.last?.version ?? .unstated) else {
        guard !open.isEmpty else { return nil }
        finishUnended()
        break
      }
      take(line)
    }
    return ready.removeFirst()
  }

  private mutating func take(_ line: LogicalLines.Line) {
    switch CardFrame(line.bytes) {
    case .begin: begin(line)
    case .end where open.isEmpty: stray(line)
    case .end: end()
    case nil where open.isEmpty: stray(line)
    case nil:
      if !line.isBlank { open[open.count - 1].append(line) }
    }
  }

  private mutating func begin(_ line: LogicalLines.Line) {
    isInStray = false
    let isAgent = open.last?.awaitsAgent ?? false
    if !isAgent, !open.isEmpty { finishUnended() }
    open.append(CardDraft(line: line.number, isAgent: isAgent))
  }

  private mutating func end() {
    guard let draft = open.popLast() else { return }
    finished.append(assembly.card(from: draft))
    if open.isEmpty { flush() }
  }

  /// A file that was cut off, or a writer that forgot END: what is there counts as a card.
  private mutating func finishUnended() {
    while let draft = open.popLast() {
      let notice = CardNotice(line: draft.line, Phrase("vcard.no-end"))
      finished.append(assembly.card(from: draft, notice))
    }
    flush()
  }

  /// Cards that ended while the one around them had not; agents end before their principal.
  private var finished: [Card] = []

  private mutating func flush() {
    ready += finished.reversed()
    finished = []
  }

  private mutating func stray(_ line: LogicalLines.Line) {
    guard !line.isBlank, !isInStray else { return }
    isInStray = true
    strays.append(CardNotice(line: line.number, Phrase("vcard.outside")))
  }
}
