/// The lines around a card.
enum CardFrame {
  case begin, end

  /// Nil for any other line. Case, white space around, and a byte-order mark before do not matter.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.count >= 9, line.count <= 64 else { return nil }
    var rest = line.drop { $0.isBlank || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    while rest.last?.isBlank == true { rest.removeLast() }
    if Self.matches(rest, "BEGIN:VCARD") {
      self = .begin
    } else if Self.matches(rest, "END:VCARD") {
      self = .end
    } else {
      return nil
    }
  }

  private static func matches(_ line: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    guard line.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { zip(line, $0).allSatisfy { $0 == $1 || $0 & 0xDF == $1 } }
  }
}
