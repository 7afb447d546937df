import Exchange
import Model
import TestSupport
import Testing

/// Chinese of the years of seven-bit mail.
@Suite struct SevenBitTests {
  private func hz(_ text: String) -> CharsetDecoder.Outcome {
    var decoder = CharsetDecoder()
    return decoder.decode(Array(text.utf8), as: .hz)
  }

  @Test(
    "a mail in HZ or in ISO-2022-CN is read, its subject too",
    arguments: [
      ("HZ-GB-2312", "~{5%<[~}", "=?HZ-GB-2312?Q?~{5%<[~}?="),
      ("hz", "~{5%<[~}", "=?hz?B?fns1JTxbfn0=?="),
      ("ISO-2022-CN", "\u{1B}$)A\u{0E}5%<[\u{0F}", "=?ISO-2022-CN?B?GyQpQQ41JTxbDw==?="),
    ])
  func mail(_ label: String, _ body: String, _ subject: String) {
    var reader = MailReader()
    let mail = reader.mail(
      Array(
        "Subject: \(subject)\r\nContent-Type: text/plain; charset=\(label)\r\n\r\n12.40 \(body) ok\r\n"
          .utf8))
    #expect(mail.subject == "单价")
    #expect(mail.text.hasPrefix("12.40 单价 ok"))
    #expect(mail.problems.isEmpty)
  }

  @Test("every character of HZ is what Python reads")
  func python() throws {
    let script = """
      for first in range(0xA1, 0xF8):
        for second in range(0xA1, 0xFF):
          try: print(bytes([first, second]).decode('gb2312').encode('hz').hex(), \
            '%04x' % ord(bytes([first, second]).decode('gb2312')))
          except UnicodeError: pass
      """
    let ran = Process.run(["/usr/bin/python3", "-c", script], [:])
    try #require(ran.status == 0, "\(ran.errors)")
    // GB18030 means the middle dot and the dash of all of today's programs by these two.
    let newer: [UInt32: UInt32] = [0x30FB: 0xB7, 0x2015: 0x2014]
    var count = 0
    for line in ran.output.split(separator: "\n") {
      let parts = line.split(separator: " ")
      let digits = Array(parts[0].utf8)
      let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)
      }
      let code = try #require(UInt32(parts[1], radix: 16))
      let scalar = try #require(Unicode.Scalar(newer[code] ?? code))
      var decoder = CharsetDecoder()
      #expect(decoder.decode(bytes, as: .hz) == .whole(String(Character(scalar))))
      count += 1
    }
    #expect(count == 7445)
  }

  @Test(
    "escapes are read as Python reads them",
    arguments: [
      "a~~b", "~{5%~}~~~{<[~}", "one ~\nline", "~{5%<[~}\n~{5%~}", "", "plain", "~{~}",
    ])
  func escapes(_ text: String) throws {
    let script = "import sys; sys.stdout.write(sys.argv[1].encode().decode('hz'))"
    let ran = Process.run(["/usr/bin/python3", "-X", "utf8", "-c", script, text], [:])
    try #require(ran.status == 0, "\(ran.errors)")
    #expect(hz(text) == .whole(ran.output))
  }

  @Test(
    "broken HZ is read as far as it goes, and told",
    arguments: [
      ("~{5%", "单"), ("~{5%<", "单<"), ("~{5%<[\n12", "单价\n12"), ("~", "~"), ("a~b", "a~b"),
      ("~}x", "~}x"), ("~{5%~~", "单~~"), ("~{5%ü~}", "单\u{FFFD}"),
    ])
  func broken(_ text: String, _ begins: String) {
    let outcome = hz(text)
    #expect(outcome.text.hasPrefix(begins.hasSuffix("\u{FFFD}") ? "单" : begins))
    let endsOpen = ["~{5%", "~{5%<[\n12"].contains(text)
    if case .whole = outcome { #expect(endsOpen) } else { #expect(!endsOpen) }
  }
}
