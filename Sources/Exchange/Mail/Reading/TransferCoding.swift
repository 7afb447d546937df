/// How the bytes of a part are coded on their way (RFC 2045, section 6).
enum TransferCoding {
  case plain, base64, quotedPrintable

  init(_ field: ArraySlice<UInt8>?) {
    let name = String(decoding: field ?? [], as: UTF8.self).trimmed.lowercased()
    switch name {
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: self = .plain
    }
  }

  /// At most `limit` bytes of what was coded.
  func decoded(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8] {
    switch self {
    case .plain: Array(bytes.prefix(limit))
    case .base64: Self.base64(bytes, limit: limit)
    case .quotedPrintable: QuotedPrintable.decode(Self.joined(bytes, limit: limit))
    }
  }

  /// Signs that are none of the alphabet are passed over, and padding may be missing.
  static func base64(_ text: ArraySlice<UInt8>, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(limit, text.count / 4 * 3 + 3))
    var (bits, count) = (UInt32(0), 0)
    for sign in text {
      guard let value = value(sign) else {
        // Padding ends a piece: some programs code each line by itself.
        if sign == .equals { (bits, count) = (0, 0) }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        if bytes.count >= limit { break }
      }
    }
    return bytes
  }

  private static func value(_ sign: UInt8) -> UInt8? {
    switch sign {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): sign - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): sign - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): sign - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  /// Without soft line ends and without blanks before line ends, which some relay added.
  private static func joined(_ text: ArraySlice<UInt8>, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    // A coded byte takes three.
    for line in text.prefix(limit * 3).split(separator: .lineFeed, omittingEmptySubsequences: false)
    {
      var line = line
      while let last = line.last, last.isBlank || last == .carriageReturn { line.removeLast() }
      if line.last == .equals {
        bytes += line.dropLast()
      } else {
        bytes += line
        bytes.append(.lineFeed)
      }
    }
    if text.last != .lineFeed, bytes.last == .lineFeed { bytes.removeLast() }
    return bytes
  }
}
