/// Text folded for comparison: what people type and what they meant come out alike.
///
/// Lower case; Latin letters without marks (é, ß, ł give e, ss, l; decomposed forms too); full-width
/// forms as ASCII; traditional characters as simplified; every run of white space or middle dots as
/// one blank, none at the ends; control, zero-width and direction characters gone. The result holds
/// no byte below 0x20. Folding twice changes nothing more. Linear in the length.
public enum Fold {
  public static func text(_ text: String) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  /// The folded text as UTF-8.
  public static func bytes(_ text: String) -> [UInt8] {
    var sink = FoldSink()
    sink.bytes.reserveCapacity(text.utf8.count)
    append(text, to: &sink)
    return sink.bytes
  }

  static func append(_ text: String, to sink: inout FoldSink) {
    var text = text
    // The buffer of the string, read in place: ASCII never becomes a Character.
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          sink.append(ascii: byte)
          index += 1
        } else {
          let (scalar, length) = UTF8Bytes.scalar(in: bytes.span, at: index)
          FoldScalar.append(scalar, to: &sink)
          index += length
        }
      }
    }
  }
}

/// Collects folded bytes; a blank is written only when something follows it.
struct FoldSink {
  var bytes: [UInt8] = []
  private var start = 0
  private var owesBlank = false

  /// From here on another text: no blank will part it from what stands already.
  mutating func begin() {
    start = bytes.count
    owesBlank = false
  }

  mutating func append(ascii byte: UInt8) {
    switch byte {
    case 0x41...0x5A: put(byte | 0x20)
    case 0x21...0x7E: put(byte)
    case 0x20, 0x09...0x0D: blank()
    default: break
    }
  }

  mutating func blank() { owesBlank = bytes.count > start }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    if owesBlank {
      bytes.append(0x20)
      owesBlank = false
    }
    bytes.append(byte)
  }

  mutating func put(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(byte) }
  }
}
