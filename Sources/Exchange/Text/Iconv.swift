internal import Glibc

/// One converter of the C library, from a character encoding to UTF-8.
///
/// A class because the handle must be given back exactly once.
final class Iconv {
  private let handle: iconv_t

  /// Nil where the C library has no such converter. Those other than Unicode's are files beside the
  /// library (`gconv`), which a small system may lack.
  init?(from name: String) {
    guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// The text, and whether every byte had a meaning; a byte without one becomes U+FFFD.
  func text(_ bytes: [UInt8]) -> (text: String, whole: Bool) {
    var output = [UInt8]()
    output.reserveCapacity(bytes.count * 2)
    var whole = true
    var position = 0
    iconv(handle, nil, nil, nil, nil)
    while position < bytes.count {
      let step = convert(bytes, from: position, to: &output)
      position += step.read
      switch step.error {
      case 0: position = max(position, bytes.count)
      case E2BIG where step.read > 0: continue
      default:
        whole = false
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        position += 1
        iconv(handle, nil, nil, nil, nil)
      }
    }
    return (String(decoding: output, as: UTF8.self), whole)
  }

  private func convert(_ bytes: [UInt8], from position: Int, to output: inout [UInt8])
    -> (read: Int, error: Int32)
  {
    let room = 4096
    return bytes.withUnsafeBytes { input in
      withUnsafeTemporaryAllocation(byteCount: room, alignment: 1) { buffer in
        // iconv's C signature lacks `const`; it never writes to its input.
        var source = UnsafeMutablePointer(
          mutating: input.baseAddress?.advanced(by: position).assumingMemoryBound(to: CChar.self))
        var sourceLeft = bytes.count - position
        var target = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        var targetLeft = room
        let result = iconv(handle, &source, &sourceLeft, &target, &targetLeft)
        let error = result == -1 ? errno : 0
        output.append(contentsOf: UnsafeRawBufferPointer(buffer)[..<(room - targetLeft)])
        return (bytes.count - position - sourceLeft, error)
      }
    }
  }
}
