/// The lines of a file as they stand, whatever ends them: CR LF, LF or CR.
struct PhysicalLines {
  let bytes: [UInt8]
  /// Of the next line.
  private(set) var position = 0
  /// Of the next line, counted from 1.
  private(set) var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  /// The next line without its end, and passes it; nil at the end of the file.
  mutating func next() -> Range<Int>? {
    guard !isAtEnd else { return nil }
    let start = position
    let end = lineEnd(from: start)
    position = end
    if position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed {
        position += 1
      }
    }
    line += 1
    return start..<end
  }

  /// The next line without passing it.
  func peek() -> Range<Int>? {
    isAtEnd ? nil : position..<lineEnd(from: position)
  }

  private func lineEnd(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while index < buffer.count {
        let byte = buffer[index]
        if byte == .lineFeed || byte == .carriageReturn { return index }
        index += 1
      }
      return buffer.count
    }
  }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let equals: UInt8 = 0x3D
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let quote: UInt8 = 0x22

  var isBlank: Bool { self == .space || self == .tab }
}
