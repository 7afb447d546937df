import Model

/// What the keys do to contacts.
extension ContactRecords {
  static func reason(_ command: Command, _ target: Target, _ desk: Desk) -> Phrase? {
    let contacts = target.ids.compactMap { desk.contents.contacts[$0] }
    switch command {
    case .edit, .editFile:
      return target.ids.count > 1 ? Phrase("why.one-at-a-time") : nil
    case .agree, .test:
      guard let bare = contacts.first(where: \.accounts.isEmpty) else { return nil }
      return Phrase("why.no-account", ["name": bare.displayName])
    case .confirm:
      guard let id = target.only else { return Phrase("why.one-at-a-time") }
      return confirmProblem(id, target, desk)
    case .copy:
      return handle(target, desk) == nil ? Phrase("why.no-handle") : nil
    default: return nil
    }
  }

  static func act(_ command: Command, _ target: Target, _ desk: Desk) -> [Step] {
    switch command {
    case .add: return [.form(.addContact)]
    case .edit: return target.only.map { [.form(.editContact($0))] } ?? []
    case .editFile: return target.only.map { [.effect(.edit(path: path($0), line: nil))] } ?? []
    case .remove: return RemoveRecords.steps(target.ids.map { RecordID(.contact, $0) }, desk)
    case .agree: return [.form(.agree(target.ids, target.channel))]
    case .test: return [.test(contacts: target.ids, target.channel)]
    case .letter: return [.letter(target.ids.map { RecordID(.contact, $0) })]
    case .capture: return [.capture(contacts: target.ids)]
    case .decide: return [.form(.addDecision(contacts: target.ids))]
    case .confirm:
      return decision(target, desk).map { [.form(.confirm($0))] } ?? []
    case .copy: return handle(target, desk).map { [.effect(.copy($0))] } ?? []
    case .copyRecord: return [.effect(.copy(card(target.ids, desk)))]
    default: return []
    }
  }

  private static func path(_ id: String) -> String { RecordID(.contact, id).path }

  /// The decision that `c` means: the one selected in the detail, else the only open one.
  private static func decision(_ target: Target, _ desk: Desk) -> String? {
    if case .record(let record) = target.anchor, record.kind == .decision { return record.id }
    guard let id = target.only else { return nil }
    let open = desk.openDecisions(with: id)
    return open.count == 1 ? open[0].id : nil
  }

  private static func confirmProblem(_ id: String, _ target: Target, _ desk: Desk) -> Phrase? {
    if let chosen = decision(target, desk) {
      return desk.contents.decisions[chosen].flatMap { DecisionRecords.confirmProblem($0, desk) }
    }
    let open = desk.openDecisions(with: id).count
    let name = desk.contactName(id)
    return open == 0
      ? Phrase("why.no-open-decision", ["name": name])
      : Phrase("why.several-open-decisions", ["name": name, "n": String(open)])
  }

  /// The handle of the selected channel, else of the one for business, else of the first account.
  private static func handle(_ target: Target, _ desk: Desk) -> String? {
    if let channel = target.channel { return channel.handle }
    let handles = target.ids.compactMap { desk.contents.contacts[$0] }.compactMap { contact in
      let agreed = contact.agreements(for: .business).first?.channel
      return agreed.flatMap(contact.account(for:))?.handle
        ?? contact.accounts.compactMap(\.handle).first
    }
    return handles.isEmpty ? nil : handles.joined(separator: "\n")
  }

  /// A contact as lines of text for a message.
  private static func card(_ ids: [String], _ desk: Desk) -> String {
    let cards = ids.compactMap { desk.contents.contacts[$0] }.map { contact in
      let lines =
        [contact.displayName, contact.role, contact.organisation, contact.organisationZh]
        + contact.accounts.map { account in
          account.handle.map { "\(desk.platform(account.platform)): \($0)" }
        }
      return lines.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
    return cards.joined(separator: "\n\n")
  }
}
