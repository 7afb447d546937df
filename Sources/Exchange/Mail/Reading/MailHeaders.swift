/// The header fields of a mail or of a part of one, as bytes.
struct MailHeaders {
  struct Field {
    /// Lower case.
    let name: String
    /// With its line ends where it was folded.
    let value: ArraySlice<UInt8>
    /// Counted from 1 within the mail.
    let line: Int
  }

  /// More fields have no meaning: behind it, each takes the place of the one before.
  static let limit = 10_000

  private(set) var fields: [Field] = []
  /// Whether an empty line ended them; without one the mail was cut off, or is none.
  private(set) var isEnded = false

  /// Reads fields up to an empty line, or to a line that is no field, which begins the body.
  init(_ lines: inout PhysicalLines) {
    let bytes = lines.bytes
    while let next = lines.peek() {
      let line = Self.withoutMark(bytes[next], isFirst: fields.isEmpty)
      if line.isEmpty {
        _ = lines.next()
        isEnded = true
        return
      }
      if line.first?.isBlank == true, !fields.isEmpty {
        fields[fields.count - 1] = fields[fields.count - 1].extended(to: next.upperBound, of: bytes)
      } else if let colon = line.firstIndex(of: .colon), Self.isName(line[..<colon]) {
        if fields.count == Self.limit { fields.removeLast() }
        fields.append(
          Field(
            name: String(decoding: line[..<colon], as: UTF8.self).trimmed.lowercased(),
            value: line[(colon + 1)...], line: lines.line))
      } else if !Self.isPassedOver(line, isFirst: fields.isEmpty) {
        return
      }
      _ = lines.next()
    }
  }

  /// The first field of this name.
  subscript(_ name: String) -> ArraySlice<UInt8>? { fields.first { $0.name == name }?.value }

  func all(_ name: String) -> [ArraySlice<UInt8>] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// An editor may have put the mark of UTF-8 before the first field.
  private static func withoutMark(
    _ line: ArraySlice<UInt8>, isFirst: Bool
  ) -> ArraySlice<UInt8> {
    isFirst && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
  }

  private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
    !name.isEmpty && name.allSatisfy { $0 > 0x20 && $0 < 0x7F || $0.isBlank }
      && name.first?.isBlank == false
  }

  /// `From li@example.cn Sat Nov 21 …` of an mbox, also quoted, and blanks before the first field.
  private static func isPassedOver(_ line: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    isFirst
      && (line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8)
        || line.first?.isBlank == true)
  }
}

extension MailHeaders.Field {
  fileprivate func extended(to end: Int, of bytes: [UInt8]) -> Self {
    Self(name: name, value: bytes[value.startIndex..<end], line: line)
  }
}
