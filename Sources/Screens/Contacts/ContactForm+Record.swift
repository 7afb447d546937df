import Model
import TUI

/// From what is typed to the record.
extension ContactForm {
  func contact(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Contact {
    var contact = old ?? Contact(id: "")
    for field in Contact.fields where form[.key(field.key)] != nil {
      do throws(FieldFault) {
        let value = try FieldText(kind: field.kind, desk: desk).value(form.value(.key(field.key)))
        _ = field.set(&contact, value)
      } catch {
        throw FormProblem(field: .key(field.key), phrase: error.phrase)
      }
    }
    if old == nil { contact.id = Self.id(contact) }
    let typed = try accounts(form, desk)
    contact.accounts = typed.map(\.account)
    agree(&contact, typed, form, desk)
    return contact
  }

  private static func id(_ contact: Contact) -> String {
    let slug = Slug.make(contact.name)
    if !slug.isEmpty { return slug }
    return Slug.make(contact.nameZh.flatMap(Pinyin.latinName) ?? "")
  }

  /// The groups that say something, with the place each had in the form.
  private func accounts(
    _ form: SheetForm, _ desk: Desk
  ) throws(FormProblem) -> [(place: Int, account: Account)] {
    var accounts: [(place: Int, account: Account)] = []
    var place = 0
    while form[.part("account", place, "platform")] != nil {
      defer { place += 1 }
      func value(_ key: String) -> String {
        FieldText.trimmed(form.value(.part("account", place, key)))
      }
      guard !value("platform").isEmpty else { continue }
      var account = Account()
      if let old, old.accounts.indices.contains(place) { account = old.accounts[place] }
      do throws(FieldFault) {
        account.platform = try FieldText(kind: .platform, desk: desk).platform(value("platform"))
      } catch {
        throw FormProblem(field: .part("account", place, "platform"), phrase: error.phrase)
      }
      let rule = desk.platforms[account.platform]?.handleRule ?? .any
      let isSame = value("handle") == account.handle
      let handle = isSame ? value("handle") : rule.normalised(value("handle"))
      account.handle = handle.isEmpty ? nil : handle
      if value("preferred") == "yes" {
        account.preferred = true
      } else if account.preferred == true {
        account.preferred = nil
      }
      let step = Verification(rawValue: value("verification"))
      if step != account.verification {
        account.verification = step
        account.verifiedOn = step == nil ? nil : desk.world.today
        account.verifiedBy = step == nil ? nil : desk.world.staff
      }
      accounts.append((place, account))
    }
    return accounts
  }

  /// A channel that is no longer chosen is superseded today, never deleted.
  private func agree(
    _ contact: inout Contact, _ typed: [(place: Int, account: Account)], _ form: SheetForm,
    _ desk: Desk
  ) {
    for purpose in Purpose.allCases {
      let places = Self.agreements.filter { $0.purpose == purpose }.map(\.place)
      let wanted = places.compactMap { place -> Account? in
        let value = form.value(.part("agreement", place, purpose.rawValue))
        return Int(value).flatMap { chosen in typed.first { $0.place == chosen }?.account }
      }
      let shown = contact.agreements(for: purpose).prefix(places.count)
      for agreement in shown
      where !wanted.contains(where: { contact.account(for: agreement.channel) == $0 }) {
        if let index = contact.agreements.firstIndex(of: agreement) {
          contact.agreements[index].supersededOn = desk.world.today
        }
      }
      let kept = contact.agreements(for: purpose).map { contact.account(for: $0.channel) }
      for account in wanted where !kept.contains(account) {
        contact.agreements.append(agreement(purpose, account, contact, desk))
      }
    }
  }

  private func agreement(
    _ purpose: Purpose, _ account: Account, _ contact: Contact, _ desk: Desk
  ) -> Agreement {
    let isAmbiguous = contact.accounts.count { $0.platform == account.platform } > 1
    var agreement = Agreement(
      purpose: purpose, platform: account.platform, handle: isAmbiguous ? account.handle : nil,
      agreedOn: desk.world.today)
    agreement.agreedBy = desk.world.staff
    agreement.reviewBy = desk.world.today.adding(days: desk.contents.settings.intervals.review)
    return agreement
  }
}
