internal import Model

/// The date of a mail (RFC 5322, section 3.3 and its obsolete forms in 4.3).
struct SentDate: Equatable {
  let instant: Instant
  /// Seconds east of UTC.
  let offset: Int

  init?(_ field: ArraySlice<UInt8>) {
    var words = Self.words(field)
    if let first = words.first, Int(first) == nil, Self.months[first.prefix(3).lowercased()] == nil
    {
      words.removeFirst()
    }
    // `Nov 21 2026` of programs that know no better.
    if let first = words.first, Self.months[first.prefix(3).lowercased()] != nil, words.count > 1 {
      words.swapAt(0, 1)
    }
    guard words.count >= 3, let number = Int(words[0]),
      let month = Self.months[words[1].prefix(3).lowercased()]
    else { return nil }
    // `Nov 21 10:00:00 2026` as the C library writes it.
    if words.count >= 4, words[2].contains(":"), Int(words[3]) != nil { words.swapAt(2, 3) }
    guard let year = Self.year(words[2]), let day = Day(year: year, month: month, day: number),
      let time = Self.time(words.count > 3 ? words[3] : "0:0")
    else { return nil }
    let offset = Self.offset(words.count > 4 ? words[4] : "")
    self.offset = offset
    instant = Instant(
      day, hour: time.hour, minute: time.minute, second: time.second, offset: offset)
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]

  private static let zones = [
    "edt": -4, "est": -5, "cdt": -5, "cst": -6, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8,
  ]

  /// Without comments, parted by blanks, commas and the hyphens of `21-Nov-2026`.
  private static func words(_ field: ArraySlice<UInt8>) -> [String] {
    var (plain, depth) = ([UInt8](), 0)
    for byte in field.prefix(500) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0 { plain.append(byte) }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
    }
    var words: [String] = []
    for word in String(decoding: plain, as: UTF8.self)
      .split(whereSeparator: { $0.isWhitespace || $0 == "," })
    {
      let pieces = word.split(separator: "-")
      if pieces.count == 3, Int(pieces[0]) != nil {
        words += pieces.map(String.init)
      } else if words.count == 3, let sign = word.lastIndex(where: { $0 == "+" || $0 == "-" }),
        word.contains(":"), sign != word.startIndex
      {
        words += [String(word[..<sign]), String(word[sign...])]
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  /// Two digits are of 1950 to 2049, three count from 1900.
  private static func year(_ text: String) -> Int? {
    guard let number = Int(text), number >= 0 else { return nil }
    switch text.count {
    case ...2: return number < 50 ? 2000 + number : 1900 + number
    case 3: return 1900 + number
    default: return number
    }
  }

  private static func time(_ text: String) -> (hour: Int, minute: Int, second: Int)? {
    let parts = text.split { $0 == ":" || $0 == "." }.map { Int($0) }
    guard (2...4).contains(parts.count), let hour = parts[0], let minute = parts[1],
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let second = parts.count > 2 ? parts[2] ?? 0 : 0
    return (hour, minute, (0...60).contains(second) ? second : 0)
  }

  /// Unknown names of zones count as UTC, as the standard asks.
  private static func offset(_ text: String) -> Int {
    if let hours = zones[text.lowercased()] { return hours * 3600 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard let sign = text.first, sign == "+" || sign == "-", digits.count == 4,
      let number = Int(digits), number >= 0, number / 100 < 24, number % 100 < 60
    else { return 0 }
    return (number / 100 * 3600 + number % 100 * 60) * (sign == "-" ? -1 : 1)
  }
}
