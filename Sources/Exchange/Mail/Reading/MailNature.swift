internal import Model

/// Mails that machines write on their own: delivery reports and out-of-office notes.
enum MailNature {
  static func of(
    _ headers: MailHeaders, _ mail: ReceivedMail, _ parts: MailParts
  ) -> ReceivedMail.Nature {
    let type = FieldParameters(headers["content-type"] ?? [])
    if type.value == "multipart/report" {
      let kind = String(decoding: type.bytes("report-type") ?? [], as: UTF8.self).lowercased()
      return kind == "disposition-notification" ? .automatic : .bounce
    }
    let sender = mail.from.first?.address.lowercased() ?? ""
    if sender.hasPrefix("mailer-daemon@") || sender.hasPrefix("postmaster@")
      || sender == "10000@qq.com"
    {
      return .bounce
    }
    let word = { (name: String) in
      FieldParameters(headers[name] ?? []).value
    }
    if !word("auto-submitted").isEmpty, word("auto-submitted") != "no" { return .automatic }
    if ["auto_reply", "auto-reply", "bulk", "junk"].contains(word("precedence")) {
      return .automatic
    }
    if headers["x-autoreply"] != nil || headers["x-autorespond"] != nil { return .automatic }
    // Outlook answers an invitation and asks for a mail back by itself, and marks neither.
    let isOfCalendar = parts.leaves.contains {
      $0.type.value == "text/calendar"
        && String(decoding: $0.type.bytes("method") ?? [], as: UTF8.self).lowercased() == "reply"
    }
    return isOfCalendar || isAutomatic(mail.subject) ? .automatic : .personal
  }

  /// Out of office, read receipts, recalls: what mail programs write before the subject.
  private static func isAutomatic(_ subject: String) -> Bool {
    let words = subject.lowercased().drop(while: \.isWhitespace)
    guard let colon = words.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return words.hasPrefix("自动回复") || words.hasPrefix("自動回覆")
    }
    return [
      "自动回复", "自動回覆", "自动答复", "外出", "不在办公室", "已读", "已讀", "读取", "未读", "撤回", "召回", "已接受", "已拒绝",
      "automatic reply", "auto reply", "auto-reply", "auto", "autoreply", "out of office",
      "out of the office", "read", "not read", "recall", "accepted", "declined", "tentative",
      "automatische antwort", "abwesend", "abwesenheitsnotiz", "gelesen", "zugesagt", "abgesagt",
    ].contains(words[..<colon].trimmed)
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
