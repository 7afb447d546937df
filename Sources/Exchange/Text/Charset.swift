/// A character encoding that a file declares or that was found by looking at its bytes.
public enum Charset: Hashable, Sendable {
  case utf8
  /// Also stands for ISO 8859-1, whose extra 32 codes are control characters that no name holds.
  case windows1252
  case latin9
  /// Everything else, under the name that the converters of the C library know.
  case foreign(String)

  /// GB18030 holds all of GBK, which holds all of GB2312: the widest one reads the others.
  public static let chinese = Charset.foreign("GB18030")

  /// GB2312 in seven bits (RFC 1843), which the C library does not convert.
  public static let hz = Charset.foreign("HZ-GB-2312")

  /// The encoding that a label such as `gb2312` or `"UTF-8"` stands for.
  ///
  /// Nil for `US-ASCII` and for labels that are no name at all: whoever writes these and then
  /// uses the eighth bit has not said what it means.
  public init?(label: some StringProtocol) {
    let name = label.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    switch name {
    case "", "USASCII", "ASCII", "7BIT", "8BIT": return nil
    case "UTF8": self = .utf8
    case "ISO88591", "LATIN1", "WINDOWS1252", "CP1252", "L1": self = .windows1252
    case "ISO885915", "LATIN9", "LATIN0": self = .latin9
    case "GB2312", "GBK", "GB18030", "CP936", "MS936", "WINDOWS936", "XGBK", "EUCCN":
      self = .chinese
    case "HZ", "HZGB", "HZGB2312": self = .hz
    case "BIG5", "XBIG5", "CNBIG5", "BIGFIVE": self = .foreign("BIG5")
    case "SHIFTJIS", "SJIS", "XSJIS", "MSKANJI", "WINDOWS31J": self = .foreign("CP932")
    case "WINDOWS1251": self = .foreign("CP1251")
    default: self = .foreign(Charset.safe(label))
    }
  }

  /// Whether its text looks like ASCII: escapes switch to other characters.
  var isSevenBit: Bool {
    if case .foreign(let name) = self {
      self == .hz || name == "UTF-7" || name.hasPrefix("ISO-2022-")
    } else {
      false
    }
  }

  /// UTF-16 and UTF-32, also under the names of Unicode's first years.
  var hasWideUnits: Bool {
    if case .foreign(let name) = self {
      ["UTF-16", "UTF-32", "UCS-2", "UCS-4", "ISO-10646-UCS"].contains { name.hasPrefix($0) }
    } else {
      false
    }
  }

  /// The name as a person knows it.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .windows1252: "Windows-1252"
    case .latin9: "ISO-8859-15"
    case .foreign(let name): name
    }
  }

  /// Upper case, and only what a converter's name is made of: a `/` would address a file or an option.
  private static func safe(_ label: some StringProtocol) -> String {
    String(
      label.uppercased().filter {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0))
      })
  }
}
