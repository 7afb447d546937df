import Model
import TUI

/// What differs between a wording as it was confirmed and as it stands now: word by word, characters
/// of Chinese each as a word. Differing words stand in brackets, so that colour is not needed.
struct WordingDifference: Equatable, Sendable {
  struct Piece: Equatable, Sendable {
    var text: String
    var differs: Bool
  }

  let confirmed: [Piece]
  let present: [Piece]

  init(confirmed old: String, present new: String) {
    let (left, right) = (Self.words(old), Self.words(new))
    let (keptLeft, keptRight) = Self.common(left, right)
    confirmed = Self.pieces(left, keptLeft)
    present = Self.pieces(right, keptRight)
  }

  /// The pieces for drawing.
  static func spans(_ pieces: [Piece], _ role: Role) -> [Span] {
    pieces.map { $0.differs ? Span("[\($0.text)]", role) : Span($0.text) }
  }

  /// Runs of letters and digits, single characters of Chinese and signs, and blanks.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var mayJoin = false
    for character in text {
      let isPart =
        Width.of(character) == 1
        && (character.isLetter || character.isNumber || character == "." || character == "-")
      if isPart, mayJoin, let last = words.indices.last {
        words[last].append(character)
      } else {
        words.append(String(character))
      }
      mayJoin = isPart
    }
    return words
  }

  /// Which words of each side are in the longest common sequence. Beginnings and ends that are alike
  /// are set aside first; what is then too long to compare is different as a whole.
  private static func common(_ left: [String], _ right: [String]) -> ([Bool], [Bool]) {
    var keptLeft = Array(repeating: false, count: left.count)
    var keptRight = Array(repeating: false, count: right.count)
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] {
      keptLeft[start] = true
      keptRight[start] = true
      start += 1
    }
    var (endLeft, endRight) = (left.count, right.count)
    while endLeft > start, endRight > start, left[endLeft - 1] == right[endRight - 1] {
      endLeft -= 1
      endRight -= 1
      keptLeft[endLeft] = true
      keptRight[endRight] = true
    }
    let (rows, columns) = (endLeft - start, endRight - start)
    guard rows > 0, columns > 0, rows <= 1000, columns <= 1000 else { return (keptLeft, keptRight) }
    var lengths = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        lengths[row][column] =
          left[start + row] == right[start + column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      if left[start + row] == right[start + column] {
        keptLeft[start + row] = true
        keptRight[start + column] = true
        row += 1
        column += 1
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return (keptLeft, keptRight)
  }

  private static func pieces(_ words: [String], _ kept: [Bool]) -> [Piece] {
    var pieces: [Piece] = []
    for (word, isKept) in zip(words, kept) {
      if let last = pieces.indices.last, pieces[last].differs != isKept {
        pieces[last].text += word
      } else {
        pieces.append(Piece(text: word, differs: !isKept))
      }
    }
    return pieces
  }
}
