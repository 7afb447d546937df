/// Breaks text into lines: Latin at blanks, Chinese and other wide characters anywhere except before
/// a closing and behind an opening punctuation mark. A word longer than a line is cut.
public enum Wrap {
  /// Bytes of a text beyond which nobody reads it in a pane: laying out megabytes would hold up keys.
  public static let longest = 100_000

  /// The text, or its beginning with `…` where it is longer than `longest`.
  public static func readable(_ text: String) -> String {
    text.utf8.count > longest ? String(text.prefix(longest / 4)) + "…" : text
  }

  /// The lines of a text, without the blanks at which they were broken. Never empty. Of a text that is
  /// not `readable` only the beginning.
  public static func lines(_ text: String, width: Int) -> [String] {
    if text.utf8.count <= width, text.utf8.last != UInt8(ascii: " "),
      !text.contains(where: \.isNewline)
    {
      return [text]
    }
    let characters = Array(readable(text))
    return ranges(characters, width: width).map { range in
      var end = range.upperBound
      while end > range.lowerBound && characters[end - 1] == " " { end -= 1 }
      return joined(characters[range.lowerBound..<end])
    }
  }

  /// Character by character: `String` has no other way that is not worked out for the type at run time.
  private static func joined(_ characters: ArraySlice<Character>) -> String {
    var text = ""
    for character in characters { text.append(character) }
    return text
  }

  /// The lines as ranges of characters. They leave out newlines only; the blank at which a line was
  /// broken is its last character and may stand beyond the width. Never empty.
  public static func ranges(_ characters: [Character], width: Int) -> [Range<Int>] {
    let room = max(1, width)
    var lines: [Range<Int>] = []
    var start = 0
    var cells = 0
    var opening: Int?
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character.isNewline {
        lines.append(start..<index)
        (start, cells, opening) = (index + 1, 0, nil)
        index += 1
        continue
      }
      let width = Width.of(character)
      if cells + width > room, index > start, character != " " {
        let cut = opening ?? index
        lines.append(start..<cut)
        (start, cells, opening, index) = (cut, 0, nil, cut)
        continue
      }
      cells += width
      index += 1
      if index < characters.count, mayBreak(character, characters[index]) { opening = index }
    }
    lines.append(start..<characters.count)
    return lines
  }

  private static func mayBreak(_ left: Character, _ right: Character) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    if isClosing(right) || isOpening(left) { return false }
    return Width.of(left) == 2 || Width.of(right) == 2
  }

  private static func isClosing(_ character: Character) -> Bool {
    switch character.unicodeScalars.first {
    case "、", "。", "，", "．", "：", "；", "？", "！", "）", "」", "』", "】", "》", "〉", "”", "’", "…", "—",
      "～",
      "％", ",", ".", ":", ";", "?", "!", ")", "]", "}", "%":
      true
    default: false
    }
  }

  private static func isOpening(_ character: Character) -> Bool {
    switch character.unicodeScalars.first {
    case "（", "「", "『", "【", "《", "〈", "“", "‘", "￥", "(", "[", "{", "$", "¥", "€": true
    default: false
    }
  }
}
