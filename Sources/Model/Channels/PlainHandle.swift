/// Handles that look as they should, seen by their bytes alone: a big book has ten thousands of them, and
/// nothing is to be said of most.
enum PlainHandle {
  /// Whether this is a handle in the form in which it is stored, which looks as such handles do, and
  /// which is not one of those that something is said of. False for what only a closer look can judge.
  static func isFlawless(_ handle: String, _ rule: HandleRule) -> Bool {
    var handle = handle
    return handle.withUTF8 { bytes in
      switch rule {
      case .wechat: isWeChat(bytes)
      case .email: isMail(bytes)
      case .phone: isForeignPhone(bytes) || isMainlandMobile(bytes)
      case .phoneOrEmail, .any, .qq, .dingtalk, .feishu, .weibo, .xiaohongshu, .douyin, .wangwang,
        .zoom, .telegram, .signal, .line, .kakaotalk, .messenger:
        false
      }
    }
  }

  /// 6 to 20 letters, digits, `_` and `-`, a letter first; no ID that a system made (`wxid_`, `gh_`).
  private static func isWeChat(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (6...20).contains(bytes.count), isLetter(bytes[0]) else { return false }
    let first = bytes[0] | 0x20
    let second = bytes[1] | 0x20
    // `gh_`, `wx`: let the longer look decide.
    if first == 0x67 && second == 0x68 || first == 0x77 && second == 0x78 && bytes[4] == 0x5F {
      return false
    }
    return bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x5F || $0 == 0x2D }
  }

  /// Letters, digits and `._+-` around one `@`, the domain in lower case, its labels well formed.
  private static func isMail(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let at = bytes.firstIndex(of: 0x40), (1...64).contains(at),
      (3...255).contains(bytes.count - at - 1)
    else { return false }
    for byte in bytes[..<at] {
      guard
        isLetter(byte) || isDigit(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2B
          || byte == 0x2D
      else { return false }
    }
    var label = 0
    var labels = 1
    var last = UInt8(0)
    for byte in bytes[(at + 1)...] {
      if byte == 0x2E {
        if label == 0 || last == 0x2D { return false }
        label = 0
        labels += 1
      } else {
        let isLower = byte >= 0x61 && byte <= 0x7A
        guard isLower || isDigit(byte) || (byte == 0x2D && label > 0) else { return false }
        label += 1
        if label > 63 { return false }
      }
      last = byte
    }
    return labels > 1 && label > 0 && last != 0x2D
  }

  /// `+` and 8 to 15 digits, of a country about which nothing is known here.
  private static func isForeignPhone(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isInternational(bytes) else { return false }
    // 852, 853 and 886 roam, 86 has ranges.
    return !(bytes[1] == 0x38 && (bytes[2] == 0x35 || bytes[2] == 0x36 || bytes[2] == 0x38))
  }

  /// `+86` and a mobile number of the ranges 13 and 18, all of which are in use.
  private static func isMainlandMobile(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isInternational(bytes) && bytes.count == 14 && bytes[1] == 0x38 && bytes[2] == 0x36
      && bytes[3] == 0x31 && (bytes[4] == 0x33 || bytes[4] == 0x38)
  }

  private static func isInternational(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    (9...16).contains(bytes.count) && bytes[0] == 0x2B && bytes[1] != 0x30
      && bytes[1...].allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
