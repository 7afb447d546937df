/// Comparing the letters of one syllable with typed ones.
enum SyllableLetters {
  enum Outcome: Equatable {
    /// All of the syllable was typed; the pattern goes on at this place.
    case whole(Int)
    /// The pattern ends inside the syllable, after so many of its letters.
    case unfinished(Int)
    case no
  }

  /// `v`, `u`, `ü` and the `yu` of passports all mean ü; a tone, where one was typed, must be right.
  static func follow(_ syllable: Syllable, in pattern: RunPattern, from start: Int) -> Outcome {
    var place = start
    var count = 0
    while true {
      let letter = syllable.letter(count)
      if letter == 0 { break }
      guard place < pattern.letters.count else { break }
      guard place == start || pattern.starts & (1 << UInt64(place)) == 0 else { return .no }
      let typed = pattern.letters[place]
      if letter == typed {
        place += 1
      } else if letter == UInt8(ascii: "v") {
        guard let length = umlautLength(pattern.letters, at: place) else { return .no }
        place += length
      } else {
        return .no
      }
      count += 1
    }
    for index in start..<place {
      let tone = Int(pattern.tones[index] & ~RunPattern.digitTone)
      if tone > 0, tone != syllable.tone { return .no }
    }
    return syllable.letter(count) == 0 ? .whole(place) : .unfinished(count)
  }

  private static func umlautLength(_ letters: [UInt8], at place: Int) -> Int? {
    switch letters[place] {
    case UInt8(ascii: "u"), RunPattern.umlaut: return 1
    case UInt8(ascii: "y"):
      if place + 1 == letters.count { return 1 }
      return letters[place + 1] == UInt8(ascii: "u") ? 2 : nil
    default: return nil
    }
  }
}
