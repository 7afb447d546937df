/// What reaching somebody needs of the catalogue, by platform: a few words instead of whole records,
/// because a big book asks fifty thousand times.
struct PlatformReach: Sendable {
  struct Fact: Sendable {
    var domain: String
    var needs: Needs
    var mainland: MainlandState
    var kind: PlatformKind?
    var isPaper: Bool
  }

  private var facts: [String: Fact] = [:]
  private var mailFacts: [String: Fact] = [:]
  private let mail: Platform?

  init(_ platforms: Platforms) {
    for platform in platforms.all {
      facts[platform.id] = Fact(
        domain: platform.failureDomain ?? platform.id, needs: platform.needs,
        mainland: platform.mainland, kind: platform.kind, isPaper: platform.isPaper)
    }
    mail = platforms["email"]
    guard let mail else { return }
    for provider in mail.mailProviders.reversed() {
      for domain in provider.domains where !domain.hasSuffix("*") {
        mailFacts[domain] = fact(of: provider, mail)
      }
    }
  }

  /// A platform that the catalogue lacks is one of its own that works.
  subscript(channel: Channel) -> Fact {
    let id = channel.platform
    if id == "email", let handle = channel.handle, let fact = mailFact(handle) { return fact }
    return facts[id]
      ?? Fact(
        domain: id, needs: [.internet, .phone], mainland: .works, kind: nil, isPaper: false)
  }

  /// A mailbox belongs to its provider; one of a provider that nobody knows, to its domain.
  private func mailFact(_ address: String) -> Fact? {
    guard let mail else { return nil }
    let domain = MailProvider.domain(of: address)
    if domain.isEmpty { return nil }
    if let known = mailFacts[domain] { return known }
    if let provider = mail.mailProvider(of: address) { return fact(of: provider, mail) }
    return Fact(
      domain: domain, needs: mail.needs, mainland: mail.mainland, kind: mail.kind, isPaper: false)
  }

  private func fact(of provider: MailProvider, _ mail: Platform) -> Fact {
    Fact(
      domain: provider.failureDomain ?? mail.id, needs: mail.needs, mainland: provider.mainland,
      kind: mail.kind, isPaper: false)
  }
}

extension Platforms {
  /// Names of the companies and systems that can fail, those of mail providers included, in order.
  public var failureDomains: [String] {
    let own = all.filter { !$0.isPaper }.map { $0.failureDomain ?? $0.id }
    let mail = all.flatMap(\.mailProviders).compactMap(\.failureDomain)
    return Set(own + mail).subtracting(["retired"]).sorted()
  }
}
