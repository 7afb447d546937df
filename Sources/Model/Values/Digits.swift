/// Numbers of fixed width, as dates and times write them.
enum Digits {
  /// - Returns: nil unless every byte is an ASCII digit.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var sum = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      sum = sum * 10 + Int(byte - 0x30)
    }
    return sum
  }

  static func text(_ value: Int, width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
