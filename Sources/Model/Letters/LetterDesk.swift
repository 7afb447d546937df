/// Everything that letters are written from.
public struct LetterDesk: Sendable {
  public var contents: Contents
  public var platforms: Platforms
  public var templates: LetterTemplates
  public var world: World
  /// The days on which people work in mainland China.
  public var calendar: WorkCalendar
  /// The terms that are known to be misunderstood.
  public var glossary: Glossary

  public init(
    contents: Contents, platforms: Platforms, templates: LetterTemplates, world: World,
    calendar: WorkCalendar, glossary: Glossary
  ) {
    self.contents = contents
    self.platforms = platforms
    self.templates = templates
    self.world = world
    self.calendar = calendar
    self.glossary = glossary
  }

  /// Writes a letter in both languages.
  ///
  /// - Throws: `LetterProblem`; nothing has happened then.
  public func draft(_ order: LetterOrder) throws(LetterProblem) -> LetterDraft {
    let matter = try matter(order)
    let channel = try channel(order, matter)
    if order.kind.namesContactDetails, let channel,
      platforms[channel.platform]?.forbidsContactDetails == true
    {
      throw .forbidden(platform: platforms.name(channel.platform))
    }
    let facts = LetterFacts(desk: self, order: order, matter: matter, channel: channel)
    if order.kind == .terms, facts.terms.isEmpty { throw .noTerms(decision: order.id) }
    let english = try text(order.kind, .en, facts)
    let chinese = try text(order.kind, .zh, facts)
    let isMail = channel?.platform == "email"
    let decision = matter.decision
    return LetterDraft(
      kind: order.kind, subject: RecordID(order.kind.subject, order.id),
      reference: decision == nil ? nil : facts.reference,
      answerBy: order.kind == .confirmation ? facts.deadline : decision?.requests.last?.answerBy,
      channel: channel, to: isMail ? matter.recipients(order.kind) : [],
      english: english, chinese: chinese,
      attachments: facts.attachments,
      repliesTo: order.kind == .nudge ? decision?.requests.compactMap(\.messageID) ?? [] : [],
      wordingSHA256: decision.map { CanonicalWording($0).sha256(world.digest) },
      notices: LetterNotices.of(facts))
  }

  private func text(
    _ kind: LetterKind, _ language: LetterLanguage, _ facts: LetterFacts
  ) throws(LetterProblem) -> LetterDraft.Text {
    let name = "\(kind.rawValue).\(language.rawValue)"
    let template = try templates.template(name)
    let partials = try templates.partials(language)
    do throws(TemplateError) {
      return .init(filled: try template.filled(facts.values(language), partials: partials))
    } catch {
      throw .template(error.complaint(path: templates[name]?.path ?? name))
    }
  }

  private func matter(_ order: LetterOrder) throws(LetterProblem) -> LetterMatter {
    do throws(ChangeProblem) {
      switch order.kind.subject {
      case .decision:
        let decision = try contents.decision(order.id)
        let people = decision.contacts.compactMap { contents.contacts[$0] }
        return LetterMatter(decision: decision, people: people)
      default: return LetterMatter(decision: nil, people: [try contents.contact(order.id)])
      }
    } catch {
      throw .change(error)
    }
  }
}

/// What a letter is about and whom it goes to.
struct LetterMatter {
  let decision: Decision?
  let people: [Contact]

  /// Their mailboxes, the one agreed for formal letters first.
  func recipients(_ kind: LetterKind) -> [LetterDraft.Recipient] {
    people.compactMap { person in
      guard let address = person.letterAddress else { return nil }
      let name = person.nameZh.flatMap { $0.isEmpty ? nil : $0 } ?? person.name
      return .init(name: LetterText.line(name), address: address)
    }
  }
}

extension Contact {
  /// Where formal letters go: the mailbox agreed for them, else the preferred one.
  public var letterAddress: String? {
    let agreed = agreements(for: .formal).first { $0.platform == "email" }
    let wanted = agreed?.channel ?? Channel(platform: "email", handle: nil)
    return (account(for: wanted) ?? account(for: Channel(platform: "email", handle: nil)))?.handle
  }
}
