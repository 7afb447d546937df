internal import CDigest
public import Model

/// SHA-256, fed piece by piece.
struct SHA256 {
  private var context = haode_sha256()

  init() { haode_sha256_begin(&context) }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return }
    haode_sha256_add(&context, start, bytes.count)
  }

  /// The 64 lower-case hexadecimal digits. Ends the hash.
  consuming func hex() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    haode_sha256_end(&context, &digest)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  static func hex(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.add($0) }
    return hash.hex()
  }
}

extension Digest {
  /// The digest that `Model` is given: SHA-256 of the UTF-8 bytes.
  public static let sha256 = Digest { SHA256.hex(Array($0.utf8)) }
}
