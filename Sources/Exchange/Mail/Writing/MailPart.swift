/// A part of a MIME body: its headers, a blank line, its content.
struct MailPart {
  let bytes: [UInt8]

  private init(_ headers: [MailHeader], _ content: [UInt8]) {
    bytes = Array((headers.map(\.text).joined() + "\r\n").utf8) + content
  }

  /// The same letter as plain text and as a page.
  static func alternative(_ text: String, boundary: String) -> MailPart {
    several(
      "multipart/alternative",
      [self.text(text, "text/plain"), self.text(MailHTML.page(text), "text/html")], boundary)
  }

  static func mixed(_ parts: [MailPart], boundary: String) -> MailPart {
    several("multipart/mixed", parts, boundary)
  }

  static func file(_ file: OutgoingMail.Attachment) -> MailPart {
    MailPart(
      [
        MailHeader("Content-Type", [contentType(file.name)]),
        MailHeader(
          "Content-Disposition", ["attachment;"] + MailParameter.words("filename", file.name)),
        MailHeader("Content-Transfer-Encoding", ["base64"]),
      ], Base64.lines(file.bytes))
  }

  private static func several(_ type: String, _ parts: [MailPart], _ boundary: String) -> MailPart {
    var content: [UInt8] = []
    for part in parts { content += Array("--\(boundary)\r\n".utf8) + part.bytes + [0x0D, 0x0A] }
    content += Array("--\(boundary)--\r\n".utf8)
    return MailPart(
      [MailHeader("Content-Type", ["\(type);", "boundary=\"\(boundary)\""])], content)
  }

  /// Quoted-printable where most of it stays readable, else base64.
  private static func text(_ text: String, _ type: String) -> MailPart {
    let bytes = Array(text.utf8)
    let isReadable = bytes.count { $0 >= 0x80 } * 6 < bytes.count
    return MailPart(
      [
        MailHeader("Content-Type", ["\(type);", "charset=utf-8"]),
        MailHeader(
          "Content-Transfer-Encoding", [isReadable ? "quoted-printable" : "base64"]),
      ], isReadable ? QuotedLines.encode(bytes) : Base64.lines(withCRLF(bytes)))
  }

  private static func withCRLF(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 40)
    for byte in bytes where byte != 0x0D {
      if byte == 0x0A { result.append(0x0D) }
      result.append(byte)
    }
    return result
  }

  private static func contentType(_ name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return switch ending {
    case "pdf": "application/pdf"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    default: "application/octet-stream"
    }
  }
}
