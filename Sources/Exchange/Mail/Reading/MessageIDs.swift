/// Message-IDs in `Message-ID`, `In-Reply-To` and `References`, each with its angle brackets.
enum MessageIDs {
  /// What stands in angle brackets; where there are none, words with an `@`. Blanks within, which
  /// folding put there, are dropped. At most 1000.
  static func all(_ field: ArraySlice<UInt8>) -> [String] {
    var (ids, current) = ([String](), [UInt8]())
    var isInside = false
    for byte in field {
      if byte == UInt8(ascii: "<") {
        (isInside, current) = (true, [])
      } else if byte == UInt8(ascii: ">"), isInside {
        isInside = false
        if !current.isEmpty, ids.count < 1000 { ids.append(bracketed(current)) }
      } else if isInside, byte > 0x20 {
        current.append(byte)
      }
    }
    if !ids.isEmpty { return ids }
    return field.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.prefix(1000)
      .map { word in word.filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") } }
      .filter { $0.contains(UInt8(ascii: "@")) }.map(bracketed)
  }

  private static func bracketed(_ id: [UInt8]) -> String {
    "<" + String(decoding: id, as: UTF8.self) + ">"
  }
}
