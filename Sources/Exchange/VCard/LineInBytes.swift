/// A property taken apart as far as needs no character encoding.
struct LineInBytes {
  /// Before the colon.
  let header: ArraySlice<UInt8>
  /// After the colon, with quoted-printable undone; empty for base64.
  private(set) var value: ArraySlice<UInt8>
  /// The whole line as in the file.
  private(set) var bytes: ArraySlice<UInt8>
  let number: Int
  let version: CardVersion
  /// As declared by the line itself.
  let charset: Charset?
  let isQuotedPrintable: Bool
  /// Bytes of a base64 value before coding; nil for text.
  let binarySize: Int?

  /// Nil for a line without a colon or with something before it that cannot be a name.
  init?(_ line: LogicalLines.Line, _ version: CardVersion) {
    guard let colon = Self.colon(in: line.bytes) else { return nil }
    var header = line.bytes[..<colon]
    while header.first?.isBlank == true { header.removeFirst() }
    guard Self.beginsWithName(header) else { return nil }
    var value = line.bytes[(colon + 1)...]
    let coding = header.contains(.semicolon) ? LineCoding(of: line.bytes) : .plain
    isQuotedPrintable = coding == .quotedPrintable
    binarySize = coding == .base64 || Self.isEmbedded(value) ? value.count * 3 / 4 : nil
    if isQuotedPrintable {
      if value.last == .equals { value.removeLast() }
      let separated = value.contains(.semicolon)
      value = QuotedPrintable.decode(value, protecting: separated ? [.semicolon] : [])[...]
    }
    self.header = header
    self.value = binarySize == nil ? value : []
    self.version = version
    charset = header.contains(.semicolon) ? Self.charset(header) : nil
    bytes = line.bytes
    number = line.number
  }

  /// A line that is no property and stands where none came before: all of it is the value.
  init(unreadable line: LogicalLines.Line) {
    header = []
    value = line.bytes
    bytes = line.bytes
    number = line.number
    version = .unstated
    charset = nil
    isQuotedPrintable = false
    binarySize = nil
  }

  /// Whether the value is text of several lines.
  var holdsProse: Bool {
    guard binarySize == nil, !isQuotedPrintable else { return false }
    let name = header.prefix { $0 != .semicolon }.split(separator: UInt8(ascii: ".")).last ?? []
    return ["NOTE", "LABEL"].contains(String(decoding: name, as: UTF8.self).uppercased())
  }

  /// Text that belongs to this value although its line did not say so.
  mutating func append(broken line: ArraySlice<UInt8>) {
    let lineBreak = Array("\\n".utf8)
    value += lineBreak + line
    bytes += lineBreak + line
  }

  /// The colon that ends the parameters: not one inside quotes, unless the quotes never end.
  private static func colon(in line: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    var first: Int?
    for index in line.indices {
      switch line[index] {
      case .quote: isQuoted.toggle()
      case .colon:
        if !isQuoted { return index }
        first = first ?? index
      default: continue
      }
    }
    return first
  }

  private static func beginsWithName(_ header: ArraySlice<UInt8>) -> Bool {
    let name = header.prefix { $0 != .semicolon }
    return !name.isEmpty && name.count <= 128 && name.allSatisfy(isNameByte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x2F: true
    default: false
    }
  }

  /// A 4.0 picture stands in the card as `data:image/jpeg;base64,…`, its comma escaped or not.
  private static func isEmbedded(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.count > 64, value.starts(with: Array("data:".utf8)) else { return false }
    return String(decoding: value.prefix(64), as: UTF8.self).contains(";base64")
  }

  private static func charset(_ header: ArraySlice<UInt8>) -> Charset? {
    let marker = Array("CHARSET=".utf8)
    for parameter in header.split(separator: .semicolon)
    where parameter.count > marker.count
      && zip(parameter, marker).allSatisfy({ $0 == $1 || $0 & 0xDF == $1 })
    {
      return Charset(label: String(decoding: parameter.dropFirst(marker.count), as: UTF8.self))
    }
    return nil
  }
}
