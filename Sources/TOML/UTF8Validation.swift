/// The offset of the first byte that is no well-formed UTF-8, or nil.
///
/// Surrogates, overlong forms and scalars above U+10FFFF are not well-formed (Unicode 15, table
/// 3-7).
func firstInvalidUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  let count = bytes.count
  var index = 0
  while index < count {
    // Eight ASCII bytes at a step: book files are mostly that.
    if index &+ 8 <= count,
      UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index)
        .loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index &+= 8
      continue
    }
    let lead = bytes[index]
    if lead < 0x80 {
      index &+= 1
      continue
    }
    guard let length = lengthOfScalar(lead: lead), index &+ length <= count,
      isSecond(bytes[index &+ 1], after: lead)
    else { return index }
    for offset in 2..<max(length, 2) where bytes[index &+ offset] & 0xC0 != 0x80 { return index }
    index &+= length
  }
  return nil
}

@inline(__always)
private func lengthOfScalar(lead: UInt8) -> Int? {
  switch lead {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: nil
  }
}

@inline(__always)
private func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
  switch lead {
  case 0xE0: 0xA0...0xBF ~= byte
  case 0xED: 0x80...0x9F ~= byte
  case 0xF0: 0x90...0xBF ~= byte
  case 0xF4: 0x80...0x8F ~= byte
  default: 0x80...0xBF ~= byte
  }
}
