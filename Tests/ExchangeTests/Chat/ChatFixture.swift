import Exchange
import Model

/// Files under `Tests/Fixtures/chat`, written by us in the manner of real programs.
enum ChatFixture {
  static let names = [
    "calls.xml", "chatlab.json", "chatlab.jsonl", "chinese.csv", "imessage.txt", "qq.json",
    "qq.txt", "session.json", "sms.xml", "stored.csv", "talker.csv", "talker.json",
    "wechat-copy.txt", "wechat-group.txt", "wechat-mail.txt", "whatsapp-android.txt",
    "whatsapp-ios.txt",
  ]

  static func bytes(_ name: String, _ file: String = #filePath) -> [UInt8] {
    let tests = file.split(separator: "/").dropLast(3).joined(separator: "/")
    return Fixture.read("/\(tests)/Fixtures/chat/\(name)")
  }

  static func chat(_ name: String) throws -> Chat { try ChatReader().read(bytes(name)) }
}

extension Chat {
  /// `2026-11-20T01:05:11Z out Anna: text`, one a message.
  var lines: [String] {
    messages.map { message in
      let time = message.sent.map(\.description) ?? "-"
      let text = message.text.split(separator: "\n").joined(separator: "|")
      return "\(time) \(message.direction.rawValue) \(message.speaker.label): \(text)"
    }
  }
}
