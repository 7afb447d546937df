import Exchange
import Glibc
import Model

/// Files under `Tests/Fixtures/vcard`, written by us in the manner of real programs.
enum Fixture {
  static let names = [
    "android-2.1", "android-gbk-2.1", "big5-2.1", "blackberry", "broken", "evolution-3.0",
    "google-3.0", "iphone-3.0", "khard-4.0", "lotus-notes", "macos-groups-3.0", "nextcloud-4.0",
    "nokia-2.1", "outlook-2.1", "thunderbird-4.0", "utf16",
  ]

  static func bytes(_ name: String, _ file: String = #filePath) -> [UInt8] {
    read(path("\(name).vcf", file))
  }

  static func path(_ name: String, _ file: String = #filePath) -> String {
    let tests = file.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(tests)/Fixtures/vcard/\(name)"
  }

  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = fgetc(file)
      if byte == EOF { return bytes }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
  }
}

/// All cards of a text, each line ended by CR LF.
func cards(_ lines: String...) -> [Card] {
  Array(VCardReader(Array((lines.joined(separator: "\r\n") + "\r\n").utf8)))
}

/// The card with these lines between its frame.
func card(_ lines: String..., version: String = "3.0") -> Card? {
  let text = ["BEGIN:VCARD", "VERSION:\(version)"] + lines + ["END:VCARD", ""]
  return VCardReader(Array(text.joined(separator: "\r\n").utf8)).first { _ in true }
}

/// What a card with these lines, besides a name, means.
func contact(_ lines: String..., version: String = "3.0", name: String = "FN:Li Wei")
  -> VCardContact?
{
  let text = ["BEGIN:VCARD", "VERSION:\(version)", name] + lines + ["END:VCARD", ""]
  return VCardReader(Array(text.joined(separator: "\r\n").utf8)).first { _ in true }
    .flatMap(VCardContact.init)
}

extension VCardContact {
  /// `wechat liwei_hq`, one an account.
  var handles: [String] { contact.accounts.map { "\($0.platform) \($0.handle ?? "")" } }

  var noticeKeys: [String] { notices.map(\.phrase.key) }
}
