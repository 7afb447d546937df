import Model

/// What the keys do to the channels. What contacts and channels have in common is done alike.
extension ChannelRecords {
  static func reason(_ command: Command, _ target: Target, _ desk: Desk) -> Phrase? {
    switch command {
    case .code:
      guard target.only != nil else {
        return Phrase(target.ids.isEmpty ? "why.nothing-selected" : "why.one-at-a-time")
      }
      return channel(target, desk) == nil ? Phrase("why.no-handle") : nil
    default: return ContactRecords.reason(command, target, desk)
    }
  }

  static func act(_ command: Command, _ target: Target, _ desk: Desk) -> [Step] {
    switch command {
    case .whatIf: return [.chooseFailures()]
    case .code:
      guard let id = target.only, let channel = channel(target, desk) else { return [] }
      return [.effect(.code(contact: id, channel))]
    default: return ContactRecords.act(command, target, desk)
    }
  }

  /// On a channel of the detail the contact itself is opened.
  static func open(_ target: Target, _ desk: Desk) -> [Step] {
    target.only.map { [.go(RecordID(.contact, $0))] } ?? []
  }

  /// The selected channel, else the one for business, else the first account that has a handle.
  private static func channel(_ target: Target, _ desk: Desk) -> Channel? {
    if let channel = target.channel { return channel.handle == nil ? nil : channel }
    guard let contact = target.only.flatMap({ desk.contents.contacts[$0] }) else { return nil }
    return desk.reach.routes(to: contact).map(\.channel).first { $0.handle != nil }
  }
}
