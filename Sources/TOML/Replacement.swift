/// Bytes to be put in the place of others.
struct Replacement {
  var range: Range<Int>
  var text: String

  init(_ range: Range<Int>, with text: String) {
    self.range = range
    self.text = text
  }

  static func insert(_ text: String, at offset: Int) -> Replacement {
    Replacement(offset..<offset, with: text)
  }

  static func remove(_ range: Range<Int>) -> Replacement {
    Replacement(range, with: "")
  }
}

extension Document {
  /// Applies replacements, and reads the outcome. Only removals may overlap.
  mutating func apply(_ replacements: [Replacement]) throws(EditError) {
    var edited: [UInt8] = []
    var done = 0
    // Sorting is stable, so texts for the same place keep their order.
    for replacement in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      edited += bytes[done..<max(done, replacement.range.lowerBound)]
      edited += replacement.text.utf8
      done = max(done, replacement.range.upperBound)
    }
    edited += bytes[done...]
    do throws(ParseError) {
      storage = try Storage(edited)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Inserts whole lines. A file without a final line end stays one.
  mutating func insertLines(_ text: String, at offset: Int) throws(EditError) {
    let lines = Lines(bytes: bytes)
    var text = text
    let isAfterText = offset > lines.start && bytes[offset - 1] != UInt8(ascii: "\n")
    if isAfterText {
      text = lines.lineEnd + text
      if text.unicodeScalars.last == "\n" {
        text.unicodeScalars.removeLast()
        if text.unicodeScalars.last == "\r" { text.unicodeScalars.removeLast() }
      }
    }
    try apply([.insert(text, at: offset)])
  }
}
