import Model
import TUI

/// Adds or edits a contact with its accounts and agreements. An empty group of account fields always
/// follows the last one; a group that is emptied goes.
struct ContactForm: FormPlan {
  let old: Contact?

  private static let hidden: Set<String> = ["uid"]
  private static let accountKeys = ["platform", "handle", "preferred", "verification"]
  /// Purposes in the order of the form; several stand-ins can be agreed.
  static let agreements: [(purpose: Purpose, place: Int)] = [
    (.business, 0), (.personal, 0), (.backup, 0), (.backup, 1), (.urgent, 0), (.formal, 0),
  ]

  func title(_ desk: Desk) -> String {
    guard let old else { return desk.words(Phrase("form.add-contact")) }
    return desk.words(Phrase("form.edit-contact", ["name": old.displayName]))
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    let person = old ?? Contact(id: "")
    var fields: [SheetField] = []
    for field in Contact.fields where !Self.hidden.contains(field.key) && field.key != "note" {
      fields.append(Self.field(field, person, parts))
    }
    let count = groups(form)
    for place in 0..<count {
      let isNew = place == count - 1
      let heading =
        isNew
        ? desk.words(Phrase("form.another-account"))
        : desk.words(Phrase("form.account", ["n": String(place + 1)]))
      fields.append(parts.heading("account \(place)", heading))
      fields += account(place, person, parts)
    }
    fields.append(parts.heading("agreements", desk.words(Phrase("form.agreements"))))
    let channels = Self.channels(form ?? Form(fields), count, desk)
    for (purpose, place) in Self.agreements {
      let agreed = person.agreements(for: purpose)
      let value = agreed.indices.contains(place) ? index(of: agreed[place].channel) : ""
      fields.append(
        SheetField(
          .part("agreement", place, purpose.rawValue),
          desk.words(Phrase("purpose.\(purpose.rawValue)")) + (place > 0 ? " \(place + 1)" : ""),
          .choice(Choice(channels, value: value))))
    }
    fields.append(parts.note("blank", ""))
    fields.append(parts.prose("note", person.note ?? ""))
    return fields
  }

  private static func field(
    _ field: Field<Contact>, _ person: Contact, _ parts: FormParts
  ) -> SheetField {
    let value = FieldText.text(field.get(person))
    guard case .choice(let words) = field.kind else {
      return SheetField(.key(field.key), parts.label(field.key), field.kind.content(value))
    }
    return parts.choice(field.key, parts.options(words, prefix: field.key), value)
  }

  /// How many groups of account fields there are: those of the record or those that are filled, and
  /// an empty one.
  private func groups(_ form: SheetForm?) -> Int {
    let own = old?.accounts.count ?? 0
    guard let form else { return own + 1 }
    var last = own
    var place = own
    while form[.part("account", place, "platform")] != nil {
      if Self.accountKeys.prefix(2).contains(where: {
        !form.value(.part("account", place, $0)).isEmpty
      }) {
        last = place + 1
      }
      place += 1
    }
    return last + 1
  }

  private func account(_ place: Int, _ person: Contact, _ parts: FormParts) -> [SheetField] {
    let account = person.accounts.indices.contains(place) ? person.accounts[place] : nil
    func id(_ key: String) -> FieldID { .part("account", place, key) }
    return [
      SheetField(
        id("platform"), parts.label("platform"),
        .text(TextField(account.map { parts.desk.platform($0.platform) } ?? ""))),
      SheetField(id("handle"), parts.label("handle"), .text(TextField(account?.handle ?? ""))),
      SheetField(
        id("preferred"), parts.label("preferred"),
        .choice(
          Choice(
            [
              Choice.Option(value: "", label: "—"),
              Choice.Option(value: "yes", label: parts.desk.words(Phrase("answer.yes"))),
            ], value: account?.preferred == true ? "yes" : ""))
      ),
      SheetField(
        id("verification"), parts.label("verification"),
        .choice(
          Choice(
            parts.options(Verification.allCases.map(\.rawValue), prefix: "verification"),
            value: account?.verification?.rawValue ?? ""))),
    ]
  }

  /// One option for each account that is typed, by the place of its group.
  private static func channels(_ form: SheetForm, _ count: Int, _ desk: Desk) -> [Choice.Option] {
    var options = [Choice.Option(value: "", label: "—")]
    for place in 0..<count {
      let platform = FieldText.trimmed(form.value(.part("account", place, "platform")))
      guard !platform.isEmpty else { continue }
      let handle = FieldText.trimmed(form.value(.part("account", place, "handle")))
      options.append(
        Choice.Option(
          value: String(place), label: handle.isEmpty ? platform : "\(platform)  \(handle)"))
    }
    return options
  }

  /// The place of the account that an agreement means.
  private func index(of channel: Channel) -> String {
    guard let old, let account = old.account(for: channel) else { return "" }
    return old.accounts.firstIndex(of: account).map(String.init) ?? ""
  }

  func complaint(
    _ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk
  ) -> Phrase? {
    switch id {
    case .part("account", let place, "platform"):
      let handle = FieldText.trimmed(form.value(.part("account", place, "handle")))
      if FieldText.trimmed(value).isEmpty {
        return handle.isEmpty ? nil : Phrase("field.platform-needed")
      }
      do throws(FieldFault) {
        _ = try FieldText(kind: .platform, desk: desk).platform(FieldText.trimmed(value))
        return nil
      } catch {
        return error.phrase
      }
    case .key("hours"):
      let hours = FieldText.trimmed(value)
      return hours.isEmpty || Hours(hours) != nil ? nil : Phrase("field.not-hours")
    default: return nil
    }
  }

  func hint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    guard case .part("account", let place, "handle") = id,
      let platform = desk.platforms.find(form.value(.part("account", place, "platform"))).platform
    else { return nil }
    return platform.notices(about: value).first
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    let new = try contact(form, desk)
    guard let old else {
      if new.name.isEmpty, (new.nameZh ?? "").isEmpty {
        throw FormProblem(field: .key("name"), phrase: Phrase("field.name-needed"))
      }
      return .perform(.add(.contact(new)))
    }
    let steps = EditRecord.steps(from: .contact(old), to: .contact(new))
    if steps.isEmpty { throw FormProblem(field: nil, phrase: Phrase("form.nothing-changed")) }
    return .perform(.edit(EditRecord(old.recordID, steps)))
  }
}
