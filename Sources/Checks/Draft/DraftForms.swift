internal import Model

/// What a draft shows by its form rather than by its words: numbers of persons and cards, dates that
/// can be read twice, shouting, length.
struct DraftForms {
  private(set) var finds: [DraftFind] = []
  /// Telephone numbers and addresses, which only some platforms forbid.
  private(set) var contactDetails: [DraftFind] = []
  private let text: String
  private let folded: FoldedText

  init(_ text: String, _ folded: FoldedText) {
    self.text = text
    self.folded = folded
    numbers()
    wording()
    capitals()
    marks()
  }

  private mutating func numbers() {
    for range in NumberFinds.identityNumbers(in: folded) {
      finds.append(DraftFind("pattern_identity", range))
    }
    for find in BankDetails.found(in: text) {
      finds.append(DraftFind("pattern_card", find.range))
    }
    for range in NumberFinds.telephones(in: folded) {
      contactDetails.append(DraftFind("pattern_contact", range))
    }
  }

  private mutating func wording() {
    let facts = WordingFacts(text)
    let namesZone = !Self.zones.matches(in: folded).isEmpty
    for found in facts.found {
      switch found.mention {
      case .ambiguousDate: finds.append(DraftFind("date_order", found.range))
      case .time where !namesZone:
        finds.append(DraftFind("time_zone", found.range))
      case .address: contactDetails.append(DraftFind("pattern_contact", found.range))
      default: break
      }
    }
    for range in facts.bareNumbers { finds.append(DraftFind("unit", range)) }
  }

  private static let zones = TermIndex([
    "beijing time", "china time", "utc", "gmt", "cst", "cet", "cest", "local time", "北京时间",
    "中国时间", "当地时间", "your time", "our time",
  ])

  /// Two words of four capitals or more beside each other: abbreviations are shorter or stand alone.
  private mutating func capitals() {
    var offset = 0
    var first: Range<Int>?
    var word = 0
    var isUpper = true
    for byte in Array(text.utf8) + [UInt8(ascii: "\n")] {
      let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      if isLetter || (byte >= 0x30 && byte <= 0x39) {
        word += 1
        if !isLetter || byte >= 0x61 { isUpper = false }
      } else if word > 0 {
        if isUpper, word >= 4 {
          if let start = first {
            finds.append(DraftFind("capitals", start.lowerBound..<offset))
            return
          }
          first = (offset - word)..<offset
        } else if !isUpper || word > 3 {
          first = nil
        }
        word = 0
        isUpper = true
      }
      offset += 1
    }
  }

  private mutating func marks() {
    var questions = 0
    var characters = 0
    var wasMark: Unicode.Scalar?
    var hasDoubled = false
    for (place, scalar) in folded.scalars.enumerated() {
      if Han.contains(scalar) { characters += 1 }
      let isMark = scalar == "!" || scalar == "?"
      if isMark, wasMark != nil, !hasDoubled {
        hasDoubled = true
        finds.append(DraftFind("exclamation", folded.source(place - 1..<place + 1)))
      }
      if scalar == "?", wasMark == nil { questions += 1 }
      wasMark = isMark ? scalar : nil
    }
    if questions > 3 { finds.append(DraftFind("questions", nil, words: "\(questions)")) }
    if characters > 400 { finds.append(DraftFind("length", nil, words: "\(characters)")) }
  }
}
