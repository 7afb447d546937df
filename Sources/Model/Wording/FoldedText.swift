/// A text folded for finding words and numbers in it (`Fold`: lower case, full-width as ASCII,
/// traditional as simplified characters), which knows where each folded scalar came from.
///
/// Line ends stay as one `\n` each, runs of other white space are one blank. Linear in the length.
public struct FoldedText: Sendable {
  /// What stands somewhere in a text, so that nobody looks for what cannot be there.
  struct Signs: OptionSet, Sendable {
    let rawValue: UInt8

    static let digit = Signs(rawValue: 1)
    /// What each address of mail or the web has: `@`, `/` or two `w` in a row.
    static let address = Signs(rawValue: 2)
    /// A Chinese character in the source.
    static let han = Signs(rawValue: 4)
  }

  public let scalars: [Unicode.Scalar]
  /// Places where a word, or a sign of its own, begins: all but letters behind a letter or a digit.
  let beginnings: [Int]
  let signs: Signs
  /// For each folded scalar, the UTF-8 offset where its source begins and where it ends; none where
  /// each scalar stands at its own place, as in most English texts.
  private let starts: [Int]
  private let ends: [Int]
  /// UTF-8 bytes of the source.
  public let length: Int

  public init(_ text: String) {
    var reading = Reading(capacity: text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      reading.take(scalar, offset, end)
      offset = end
    }
    scalars = reading.scalars
    beginnings = reading.beginnings
    signs = reading.signs
    starts = reading.starts
    ends = reading.ends
    length = offset
  }

  /// Where folded scalars stand in the source, as UTF-8 offsets; empty for an empty range.
  public func source(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= scalars.count else {
      return length..<length
    }
    if starts.isEmpty { return range }
    let start = starts[range.lowerBound]
    return start..<max(start, ends[range.upperBound - 1])
  }

  /// UTF-8 bytes in the source of the folded scalar at a place.
  func width(_ place: Int) -> Int {
    starts.isEmpty || place >= ends.count ? 1 : ends[place] - starts[place]
  }

  /// The folded scalar at a place; nil outside.
  subscript(place: Int) -> Unicode.Scalar? {
    place >= 0 && place < scalars.count ? scalars[place] : nil
  }

  /// Whether these scalars stand at a place.
  func has(_ word: [Unicode.Scalar], at place: Int) -> Bool {
    guard place >= 0, place <= scalars.count - word.count else { return false }
    for index in word.indices where scalars[place + index] != word[index] { return false }
    return true
  }

  /// The folded scalar whose source begins at or before a UTF-8 offset; nil in an empty text.
  func place(ofSource offset: Int) -> Int? {
    if starts.isEmpty {
      return scalars.isEmpty || offset < 0 ? nil : min(offset, scalars.count - 1)
    }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The folded text of a range.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The first place from `start` on that is no blank.
  func afterBlanks(_ start: Int) -> Int {
    var place = start
    while self[place] == " " { place += 1 }
    return place
  }
}

private struct Reading {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var beginnings: [Int] = []
  private(set) var signs: FoldedText.Signs = []
  /// Filled from the first scalar on that does not stand at its own place.
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []
  private var isInPlace = true
  private var wasWord = false
  private var owesBlank: (start: Int, end: Int)?

  init(capacity: Int) {
    scalars.reserveCapacity(capacity)
    beginnings.reserveCapacity(capacity / 4 + 4)
  }

  mutating func take(_ scalar: Unicode.Scalar, _ start: Int, _ end: Int) {
    switch scalar.value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
      owesBlank = nil
      if scalars.last != "\n" { put("\n", start, end) }
    case 0x41...0x5A: word(Unicode.Scalar(UInt8(scalar.value) | 0x20), start, end)
    case 0x21...0x7E: word(scalar, start, end)
    case 0x20, 0x09: blank(start, end)
    // A sign of money, and marks that part words of a list here.
    case 0xFFE5: word("¥", start, end)
    case 0xFFE1: word("£", start, end)
    case 0x2022, 0xB7: word("•", start, end)
    case 0x4E00...0x9FFF:
      signs.insert(.han)
      word(Han.simplified(scalar), start, end)
    default: fold(scalar, start, end)
    }
  }

  private mutating func fold(_ scalar: Unicode.Scalar, _ start: Int, _ end: Int) {
    if Han.contains(scalar) { signs.insert(.han) }
    var sink = FoldSink()
    // A letter before it, as blanks at the beginning of a text are dropped.
    sink.put(UInt8(ascii: "x"))
    FoldScalar.append(scalar, to: &sink)
    let isBlank = sink.bytes.count == 1
    sink.put(UInt8(ascii: "x"))
    if isBlank, sink.bytes.count == 3 { return blank(start, end) }
    for folded in String(decoding: sink.bytes.dropFirst().dropLast(), as: UTF8.self).unicodeScalars
    { word(folded, start, end) }
  }

  private mutating func blank(_ start: Int, _ end: Int) {
    guard let last = scalars.last, last != "\n", owesBlank == nil else { return }
    owesBlank = (start, end)
  }

  private mutating func word(_ scalar: Unicode.Scalar, _ start: Int, _ end: Int) {
    if let blank = owesBlank { put(" ", blank.start, blank.end) }
    owesBlank = nil
    put(scalar, start, end)
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ start: Int, _ end: Int) {
    let place = scalars.count
    let isLetter = scalar.isPlainLetter
    if !isLetter || !wasWord { beginnings.append(place) }
    if scalar.isPlainDigit {
      signs.insert(.digit)
    } else if scalar == "@" || scalar == "/" || (scalar == "w" && scalars.last == "w") {
      signs.insert(.address)
    }
    wasWord = isLetter || scalar.isPlainDigit
    scalars.append(scalar)
    if isInPlace {
      if start == place, end == place + 1 { return }
      isInPlace = false
      starts = Array(0..<place)
      ends = Array(1..<(place + 1))
    }
    starts.append(start)
    ends.append(end)
  }
}

extension Unicode.Scalar {
  /// An ASCII letter or digit: what an English word is made of after folding.
  var isPlainWord: Bool { isPlainLetter || isPlainDigit }

  var isPlainLetter: Bool { (0x61...0x7A).contains(value) }

  var isPlainDigit: Bool { (0x30...0x39).contains(value) }

  var digit: Int? { isPlainDigit ? Int(value) - 0x30 : nil }
}
