extension LetterFacts {
  /// What a contact's channels give to a letter.
  func channels(_ person: Contact, _ language: LetterLanguage) -> [String: TemplateValue] {
    let backups = person.agreements(for: .backup).map(\.channel)
    let listed = backups.isEmpty ? proposed(person) : backups
    let urgent = person.agreements(for: .urgent).first.map { person.resolved($0.channel) }
    let phone = urgent ?? person.account(on: ["phone", "sms"])
    let time = desk.world.now.adding(seconds: 2 * 3600)
    return [
      "primary": text(person.mainChannel.map { name($0.platform, language) }),
      "business_channel": text(person.mainChannel.map { name($0.platform, language) }),
      "personal_channel": text(
        person.agreements(for: .personal).first.map { name($0.platform, language) }),
      "backups": .list(listed.enumerated().map { backup($1, $0, person, language) }),
      "phone": text(phone?.handle.map(Self.spoken)),
      "email": text(writer?.email), "hours": .text(String(4)),
      "next": .text(String(listed.count + 2)), "last": .text(String(listed.count + 3)),
      "time": .text(LetterDates.time(time)),
      "city": text(order.city ?? person.city),
      "network": text(order.network.map { Self.words($0, language) }),
      "n": .text(String(order.number ?? testNumber(person))),
    ]
  }

  private func backup(
    _ channel: Channel, _ index: Int, _ person: Contact, _ language: LetterLanguage
  ) -> TemplateValue {
    let handle = person.resolved(channel).handle.map(Self.spoken)
    return .names([
      "number": .text(String(index + 2)), "name": text(name(channel.platform, language)),
      "id": text(handle), "first": .flag(index == 0),
    ])
  }

  /// Accounts that could stand in, where nothing was agreed: those on other platforms than the main
  /// one that work where the person is and may be named.
  private func proposed(_ person: Contact) -> [Channel] {
    let main = person.mainChannel?.platform
    var seen: Set<String> = ["email"]
    return person.accounts.filter { account in
      guard account.platform != main, account.handle != nil,
        desk.platforms[account.platform]?.mainland == .works,
        desk.platforms[account.platform]?.forbidsContactDetails != true
      else { return false }
      return seen.insert(account.platform).inserted
    }
    .prefix(2).map { Channel(platform: $0.platform, handle: $0.handle) }
  }

  private func testNumber(_ person: Contact) -> Int {
    guard let channel else { return 1 }
    let wanted = person.resolved(channel)
    return 1
      + person.tests.count {
        person.resolved(Channel(platform: $0.platform, handle: $0.handle)) == wanted
      }
  }

  private static func words(_ network: Network, _ language: LetterLanguage) -> String {
    switch (network, language) {
    case (.outside, .en): "a network outside China"
    case (.outside, .zh): "境外网络"
    case (.roaming, .en): "my roaming SIM"
    case (.roaming, .zh): "国际漫游"
    case (.localSIM, .en): "a local SIM"
    case (.localSIM, .zh): "本地手机卡"
    case (.hotelWiFi, .en): "the hotel Wi-Fi"
    case (.hotelWiFi, .zh): "酒店Wi-Fi"
    case (.officeWiFi, .en): "the office Wi-Fi"
    case (.officeWiFi, .zh): "办公室Wi-Fi"
    }
  }
}
