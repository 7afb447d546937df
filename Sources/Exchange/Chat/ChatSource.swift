/// The bytes of a chat as UTF-8 without a byte-order mark, whatever encoding they came in.
struct ChatSource {
  let bytes: [UInt8]
  /// Whether some bytes had no meaning in the encoding and stand as U+FFFD.
  let isDamaged: Bool

  /// UTF-8 and UTF-16 by their marks or their shape; everything else is GB18030, as Chinese Windows
  /// writes it, unless it looks Western.
  init(_ file: [UInt8]) {
    let narrowed = WideText.narrowed(file)
    if CharsetGuess.isUTF8(narrowed) {
      (bytes, isDamaged) = (narrowed, false)
      return
    }
    var decoder = CharsetDecoder()
    let charset =
      Self.isMostlyUTF8(narrowed)
      ? Charset.utf8 : CharsetGuess.charset(of: narrowed, fileIsUTF8: false)
    let outcome = decoder.decode(narrowed, as: charset)
    bytes = Array(outcome.text.utf8)
    if case .whole = outcome { isDamaged = false } else { isDamaged = true }
  }

  var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// The first bytes that are no blanks, for a look at what the file is.
  func start(_ count: Int) -> ArraySlice<UInt8> {
    bytes.prefix(1 << 16).drop { $0 <= 0x20 }.prefix(count)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A file of UTF-8 with a broken place or a cut end is not Chinese Windows text: its hanzi have
  /// three bytes, the first E4–E9 and two from 80 to BF behind.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (good, bad) = (0, 0)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        place += 1
      } else if (0xE3...0xEF).contains(byte), place + 2 < bytes.count,
        bytes[place + 1] & 0xC0 == 0x80, bytes[place + 2] & 0xC0 == 0x80
      {
        good += 1
        place += 3
      } else {
        bad += 1
        place += 1
      }
    }
    return good > bad
  }
}
