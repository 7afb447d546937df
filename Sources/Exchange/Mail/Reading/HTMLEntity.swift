/// `&amp;`, `&#21644;`, `&#x548C;`.
enum HTMLEntity {
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "mdash": "—",
    "ndash": "–", "hellip": "…", "yen": "¥", "euro": "€", "middot": "·", "copy": "©", "reg": "®",
    "times": "×", "deg": "°", "bull": "•",
  ]

  /// What the text that begins with `&` stands for, and how many scalars it takes. An `&` that
  /// begins no entity is itself.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, length: Int) {
    let word = text.dropFirst().prefix(10).prefix {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "#")
    }
    let isEnded = text.dropFirst(1 + word.count).first == ";"
    let length = 1 + word.count + (isEnded ? 1 : 0)
    let name = String(String.UnicodeScalarView(word))
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      if let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
        let scalar = Unicode.Scalar(value)
      {
        return (scalar, length)
      }
    } else if isEnded, let scalar = names[name] {
      return (scalar, length)
    }
    return ("&", 1)
  }
}
