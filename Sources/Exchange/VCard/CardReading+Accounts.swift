internal import Model

/// Lines that make accounts.
extension CardReading {
  mutating func readEmail(_ line: CardLine) -> Bool {
    var address = line.word
    if address.lowercased().hasPrefix("mailto:") { address = String(address.dropFirst(7)) }
    guard !address.isEmpty else { return true }
    guard address.contains("@") else { return false }
    add("email", SocialHandle.clean(address, on: "email"), line)
    return true
  }

  /// A mobile number stands for text messages and calls, so it is an `sms` account; others `phone`.
  mutating func readTelephone(_ line: CardLine) -> Bool {
    let types = line.types
    let typed = line.word
    if typed.isEmpty { return true }
    let dialled = DialledNumber(typed)
    let isMachine = types.contains { ["fax", "pager", "modem", "bbs", "tlx"].contains($0) }
    if isMachine || DialledNumber.isCode(typed) || dialled.number.utf8.count < 3 { return false }
    let isMobile =
      PhoneNumber(dialled.number)?.isMainlandMobile == true
      || types.contains { ["cell", "text", "iphone", "pcs", "car"].contains($0) }
    add(isMobile ? "sms" : "phone", dialled.number, line)
    return !dialled.hasExtension
  }

  /// `IMPP`, `SOCIALPROFILE`, `X-SOCIALPROFILE`, and `URL` where it is a profile.
  mutating func readService(_ line: CardLine) -> Bool {
    let value = line.word
    let address = ServiceAddress(value)
    guard let platform = platform(of: line, address) else { return false }
    // A web page of a platform's company need not be a person's profile.
    if line.name == "URL", address.path.split(separator: "/").isEmpty { return false }
    let named = line.parameter("USERNAME") ?? line.parameter("X-USER") ?? line.parameter("X-USERID")
    let valueUser = SocialHandle.clean(address.user, on: platform)
    guard let named = named.map({ SocialHandle.clean($0, on: platform) }), !named.isEmpty else {
      if valueUser.isEmpty { return false }
      add(platform, valueUser, line, profile: profile(address, value, platform))
      return true
    }
    add(platform, named, line, profile: address.isWeb ? value : nil)
    if !address.isWeb, !valueUser.isEmpty, !SocialHandle.isSame(named, valueUser, on: platform) {
      add(platform, valueUser, line)
      let arguments = [
        "platform": KnownService.serviceName(platform), "one": named, "other": valueUser,
      ]
      result.notices.append(CardNotice(line: line.line, Phrase("vcard.two-handles", arguments)))
    }
    return true
  }

  /// `X-WECHAT:liwei_hq` and its like.
  mutating func readNamedService(_ line: CardLine) -> Bool {
    guard let platform = KnownService.platform(property: line.name) else { return false }
    let handle = SocialHandle.clean(ServiceAddress(line.word).user, on: platform)
    if handle.isEmpty { return line.word.isEmpty }
    add(platform, handle, line)
    return true
  }

  /// In the order of trust: what says "service", a type that is one, the address, Apple's label.
  private func platform(of line: CardLine, _ address: ServiceAddress) -> String? {
    if line.name == "URL" {
      return KnownService.platform(address: address)
    }
    for name in ["SERVICE-TYPE", "X-SERVICE-TYPE"] {
      if let platform = line.parameter(name).flatMap({ KnownService.platform($0) }) {
        return platform
      }
    }
    return line.types.lazy.compactMap { KnownService.platform($0) }.first
      ?? KnownService.platform(address: address)
      ?? label(of: line).flatMap { KnownService.platform(CardLabel.plain($0)) }
  }

  /// A profile's address that cannot be made again from the handle.
  private func profile(_ address: ServiceAddress, _ value: String, _ platform: String) -> String? {
    address.isWeb && platform != "weibo" ? value : nil
  }

  private mutating func add(
    _ platform: String, _ handle: String, _ line: CardLine, profile: String? = nil
  ) {
    let written = label(of: line)
    let label = written.map(CardLabel.plain)
    let purpose = CardLabel.purpose(line.types + [label].compactMap(\.self))
    let key = Channel(platform: platform, handle: handle)
    result.purposes[key] = result.purposes[key] ?? purpose
    let sameness = SocialHandle.key(platform, handle)
    if let known = accountPlaces[sameness] {
      if line.isPreferred { result.contact.accounts[known].preferred = true }
      if result.contact.accounts[known].note == nil {
        result.contact.accounts[known].note = profile
      }
      return
    }
    var account = Account(platform: platform, handle: handle)
    if line.isPreferred { account.preferred = true }
    account.note = profile
    let isService = label.map { KnownService.platform($0) == platform } ?? true
    let isTheirOwn = !isService && purpose == nil && written.map(CardLabel.isApples) == false
    account.label = isTheirOwn ? label : purpose?.rawValue
    accountPlaces[sameness] = result.contact.accounts.count
    result.contact.accounts.append(account)
  }

  mutating func readAddress(_ line: CardLine) -> Bool {
    let parts = CardValue.components(line.value)
    let city = parts.count > 3 ? parts[3] : ""
    let country = parts.count > 6 ? parts[6] : ""
    if result.contact.city == nil, !city.isEmpty { result.contact.city = city }
    let region = CardRegion.region(country: country) ?? Self.cityState(city)
    if result.contact.region == nil, let region { result.contact.region = region }
    // Streets and postcodes have no key of their own.
    let namesRegion = region != nil && region != .other && region == result.contact.region
    let isAllSaid = parts.indices.allSatisfy {
      $0 == 3 || parts[$0].isEmpty || $0 == 6 && namesRegion
    }
    return isAllSaid && (city.isEmpty || result.contact.city == city)
  }

  /// Hong Kong and Macao are often given as a city without a country.
  private static func cityState(_ city: String) -> Region? {
    guard let region = CardRegion.region(country: city) else { return nil }
    return region == .hongKong || region == .macao ? region : nil
  }
}
