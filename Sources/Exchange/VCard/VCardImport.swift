internal import Model

/// Reads files of cards into the contacts of a book, from bytes to what is to be added and changed.
public struct VCardImport {
  public private(set) var merge: ContactMerge
  /// What stood outside of cards, in the file that was read last.
  public private(set) var strays: [CardNotice] = []

  public init(into merge: ContactMerge) { self.merge = merge }

  /// Reads one file to its end.
  ///
  /// - Parameter progress: called after each card with the bytes read and the size of the file;
  ///   answers whether to go on. What was read until then counts.
  public mutating func read(
    _ file: [UInt8], progress: (_ offset: Int, _ size: Int) -> Bool = { _, _ in true }
  ) {
    var reader = VCardReader(file)
    while let card = reader.next() {
      merge.add(VCardContact(card), line: card.line)
      if !progress(reader.offset, reader.size) { break }
    }
    strays = reader.strays
  }
}
