import Model
import TUI

/// Records which channel is used for a purpose, with one contact or with several at once.
struct AgreeForm: FormPlan {
  let contacts: [String]
  let channel: Channel?
  /// What it is for, where that is known beforehand.
  var purpose: Purpose?

  func title(_ desk: Desk) -> String {
    desk.words(
      contacts.count == 1
        ? Phrase("form.agree", ["name": desk.contactName(contacts[0])])
        : Phrase("form.agree-many", ["n": String(contacts.count)]))
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    let options = channels(desk)
    let wanted = channel.map(Self.text)
    return [
      parts.choice(
        "purpose",
        parts.options(Purpose.allCases.map(\.rawValue), prefix: "purpose", open: false),
        (purpose ?? .business).rawValue),
      parts.choice(
        "channel", options, options.first { $0.value == wanted }?.value ?? options.first?.value),
      parts.day("agreed_on", desk.world.today), parts.text("via"), parts.text("words"),
      parts.day(
        "review_by",
        desk.world.today.adding(days: desk.contents.settings.intervals.review)),
    ]
  }

  /// Accounts of the one contact, or platforms on which all of them are.
  private func channels(_ desk: Desk) -> [Choice.Option] {
    let people = contacts.compactMap { desk.contents.contacts[$0] }
    guard let first = people.first else { return [] }
    if people.count == 1 {
      return first.accounts.map { account in
        let name = desk.platform(account.platform)
        return Choice.Option(
          value: Self.text(Channel(platform: account.platform, handle: account.handle)),
          label: account.handle.map { "\(name)  \($0)" } ?? name)
      }
    }
    var seen = Set<String>()
    let shared = first.accounts.map(\.platform).filter { platform in
      seen.insert(platform).inserted
        && people.allSatisfy { $0.accounts.contains { $0.platform == platform } }
    }
    return FormParts(desk: desk).platforms(shared)
  }

  private static func text(_ channel: Channel) -> String {
    channel.handle.map { "\(channel.platform):\($0)" } ?? channel.platform
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    switch id {
    case .key("agreed_on"): FormParts(desk: desk).complaint(day: value, past: true)
    case .key("review_by"): FormParts(desk: desk).complaint(day: value, past: false)
    case .key("channel") where channels(desk).isEmpty: Phrase("form.no-shared-platform")
    default: nil
    }
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    let parts = FormParts(desk: desk)
    guard let purpose = Purpose(rawValue: form.value(.key("purpose"))),
      let channel = Channel(form.value(.key("channel")))
    else {
      throw FormProblem(field: .key("channel"), phrase: Phrase("form.no-shared-platform"))
    }
    let on = try parts.day(.key("agreed_on"), form)
    let reviewBy = try parts.day(.key("review_by"), form)
    let changes = contacts.map { id -> Change in
      var agree = Agree(contact: id, purpose: purpose, channel: channel)
      agree.on = on
      agree.reviewBy = reviewBy
      agree.via = parts.filled(.key("via"), form)
      agree.words = parts.filled(.key("words"), form)
      return .agree(agree)
    }
    if changes.count == 1 { return .perform(changes[0]) }
    return .perform(
      .batch(
        Batch(
          Phrase(
            "did.agree-many",
            [
              "n": String(changes.count), "purpose": purpose.rawValue,
              "platform": channel.platform,
            ]), changes)))
  }
}
