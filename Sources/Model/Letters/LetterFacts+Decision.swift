extension LetterFacts {
  /// What a decision gives to a letter.
  func settled(_ decision: Decision, _ language: LetterLanguage) -> [String: TemplateValue] {
    let person = matter.people.first
    let day = decision.chatFrom?.day(offset: LetterDates.beijingOffset) ?? decision.decidedOn
    let request = decision.requests.last
    let partner = decision.handle ?? person.flatMap { decision.chat(with: $0)?.handle }
    return [
      "topic": text(decision.title), "ref": text(reference),
      "deadline": text(LetterDates.day(deadline, language)),
      "chat_date": text(day.map { LetterDates.day($0, language) }),
      "chat_time": text(decision.chatFrom.map(LetterDates.time)),
      "platform": text(decision.platform.map { name($0, language) }),
      "our_account": text(decision.ourHandle ?? ourAccount(on: decision.platform)),
      "partner_account": text(partner),
      "points": .list(points(decision, language)),
      "amount": text(amount(decision)),
      "terms": .list(terms.map(term)),
      "has_terms": .flag(!terms.isEmpty),
      "has_open_points": .flag(!openPoints(decision).isEmpty),
      "has_attachments": .flag(!attachments.isEmpty),
      "points_en": .list(points(decision, .en)), "points_zh": .list(points(decision, .zh)),
      "open_points": .list(openPoints(decision).map { .text($0) }),
      "contract_no": text(decision.contract), "quote": text(decision.quote),
      "attachments": .list(attachments.map { text(Self.fileName($0)) }),
      "has_request": .flag(request != nil),
      // Without a letter it was the chat that was written in.
      "sent_date": text(
        (request == nil ? day : request?.sent?.day(offset: LetterDates.beijingOffset))
          .map { LetterDates.day($0, language) }),
      "sent_on": text(name(request?.channel ?? decision.platform ?? "email", language)),
    ]
  }

  /// Files of `evidence/` that go along, the chat only where that was asked for.
  var attachments: [String] {
    order.kind == .confirmation && order.attachesChat ? matter.decision?.snapshots ?? [] : []
  }

  /// What is still open. Empty where nothing is, which the template says in its own words.
  func openPoints(_ decision: Decision) -> [String] {
    let points = LetterText.points(decision.openPoints ?? "")
    let isNone =
      points.count == 1
      && ["none", "nothing", "无", "没有", "-"].contains(
        points[0].lowercased())
    return isNone ? [] : points
  }

  private func points(_ decision: Decision, _ language: LetterLanguage) -> [TemplateValue] {
    let (english, chinese) = (decision.wording, decision.wordingZh ?? "")
    let wording =
      language == .zh
      ? (chinese.isEmpty ? english : chinese) : (english.isEmpty ? chinese : english)
    return LetterText.points(wording).enumerated().map { index, point in
      let number =
        language == .zh ? LetterDates.chineseNumber(index + 1) : String(index + 1)
      return .names(["number": .text(number), "text": .text(point)])
    }
  }

  private func term(_ term: LetterTerm) -> TemplateValue {
    .names([
      "term": text(term.term), "meaning": text(term.meaning), "rendering": text(term.rendering),
      "validated_by": text(term.validatedBy),
    ])
  }

  /// `124,000.00 CNY`
  private func amount(_ decision: Decision) -> String? {
    guard let amount = decision.amount, !amount.isEmpty else { return nil }
    let whole = amount.prefix { $0.isASCII && $0.isNumber }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return [grouped + amount.dropFirst(whole.count), decision.currency].compactMap { $0 }
      .joined(separator: " ")
  }

  private func ourAccount(on platform: String?) -> String? {
    let there = writer?.accounts.filter { $0.platform == platform } ?? []
    return (there.first { $0.preferred == true } ?? there.first)?.handle
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
