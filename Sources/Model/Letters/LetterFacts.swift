/// The values that templates are filled with. `docs/letters.md` names them all.
struct LetterFacts {
  let desk: LetterDesk
  let order: LetterOrder
  let matter: LetterMatter
  let channel: Channel?
  let reference: String
  let deadline: Day
  let terms: [LetterTerm]

  init(desk: LetterDesk, order: LetterOrder, matter: LetterMatter, channel: Channel?) {
    self.desk = desk
    self.order = order
    self.matter = matter
    self.channel = channel
    let today = desk.world.now.day(offset: LetterDates.beijingOffset)
    reference = matter.decision.map { LetterReference.of($0, among: desk.contents.decisions) } ?? ""
    deadline =
      matter.decision.map { LetterDeadline.day($0, today: today, desk.calendar) } ?? today
    terms =
      matter.decision.map { decision in
        order.kind == .terms
          ? LetterTerm.toValidate(in: decision, desk.glossary, own: desk.contents.glossary)
          : decision.terms.map(LetterTerm.init)
      } ?? []
  }

  /// The one of us who writes: the decision's owner, else who works.
  var writer: Staff? {
    let ids = [matter.decision?.owner, desk.world.staff].compactMap { $0 }
    return ids.lazy.compactMap { desk.contents.staff[$0] }.first
  }

  func values(_ language: LetterLanguage) -> TemplateValue {
    var names = ours(language).merging(partners(language)) { first, _ in first }
    if let decision = matter.decision {
      names.merge(settled(decision, language)) { first, _ in first }
    }
    if let person = matter.people.first {
      names.merge(channels(person, language)) { first, _ in first }
    }
    return .names(names)
  }

  private func ours(_ language: LetterLanguage) -> [String: TemplateValue] {
    let settings = desk.contents.settings
    let writer = writer
    let phone = writer?.phone ?? writer?.accounts.first { $0.platform == "sms" }?.handle
    let name = language == .zh ? writer?.nameZh ?? writer?.name : writer?.name
    let role = language == .zh ? writer?.roleZh ?? writer?.role : writer?.role
    let company = language == .zh ? settings.companyZh ?? settings.company : settings.company
    return [
      "our_person": text(name), "our_position": text(role), "our_company": text(company),
      "our_phone": text(phone.map(Self.spoken)), "our_email": text(writer?.email),
    ]
  }

  private func partners(_ language: LetterLanguage) -> [String: TemplateValue] {
    let people = matter.people
    let (names, companies): ([String], [String]) =
      switch language {
      case .zh:
        (
          people.map { $0.nameZh ?? $0.name },
          people.compactMap { $0.organisationZh ?? $0.organisation }
        )
      case .en:
        (
          people.map { $0.name.isEmpty ? $0.nameZh ?? "" : $0.name },
          people.compactMap { $0.organisation ?? $0.organisationZh }
        )
      }
    let salutations = people.map(language == .zh ? Salutation.chinese : Salutation.english)
    var seen = Set<String>()
    let each = companies.filter { seen.insert($0).inserted }
    return [
      "partner_salutation": text(joined(salutations, language)),
      "partner_person": text(joined(names, language)),
      "partner_company": text(joined(each, language)),
    ]
  }

  func joined(_ texts: [String], _ language: LetterLanguage) -> String {
    texts.joined(separator: language == .zh ? "、" : ", ")
  }

  func text(_ value: String?) -> TemplateValue { .text(LetterText.line(value ?? "")) }

  /// A telephone number in groups; anything else as it is.
  static func spoken(_ handle: String) -> String { PhoneNumber(handle)?.grouped ?? handle }

  func name(_ platform: String, _ language: LetterLanguage) -> String {
    desk.platforms.name(platform, chinese: language == .zh)
  }
}
