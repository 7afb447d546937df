internal import Model

/// Mails that machines write on their own: delivery reports and out-of-office notes.
enum MailNature {
  static func of(_ headers: MailHeaders, from: [ReceivedMail.Address]) -> ReceivedMail.Nature {
    let type = FieldParameters(headers["content-type"] ?? [])
    if type.value == "multipart/report" {
      let kind = String(decoding: type.bytes("report-type") ?? [], as: UTF8.self).lowercased()
      return kind == "disposition-notification" ? .automatic : .bounce
    }
    let sender = from.first?.address.lowercased() ?? ""
    if sender.hasPrefix("mailer-daemon@") || sender.hasPrefix("postmaster@") { return .bounce }
    let word = { (name: String) in
      FieldParameters(headers[name] ?? []).value
    }
    if !word("auto-submitted").isEmpty, word("auto-submitted") != "no" { return .automatic }
    if ["auto_reply", "auto-reply", "bulk", "junk"].contains(word("precedence")) {
      return .automatic
    }
    if headers["x-autoreply"] != nil || headers["x-autorespond"] != nil { return .automatic }
    return .personal
  }

  /// Message-IDs that stand in a report behind its own headers: those of the letter that came back.
  static func bounced(_ bytes: [UInt8]) -> [String] {
    var ids: [String] = []
    var lines = PhysicalLines(bytes)
    _ = MailHeaders(&lines)
    while let line = lines.next(), ids.count < 100 {
      let head = String(decoding: bytes[line].prefix(24), as: UTF8.self).lowercased()
      guard head.hasPrefix("message-id:") || head.hasPrefix("original-message-id:"),
        let colon = bytes[line].firstIndex(of: .colon)
      else { continue }
      ids += MessageIDs.all(bytes[(colon + 1)..<line.upperBound])
    }
    return ids
  }
}
