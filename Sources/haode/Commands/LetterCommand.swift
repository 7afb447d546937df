internal import ArgumentParser
internal import Model
internal import Texts

enum LetterFormat: String, CaseIterable, ExpressibleByArgument { case text, md, eml }
enum LetterLanguages: String, CaseIterable, ExpressibleByArgument {
  case en, zh, both

  /// Chinese first: it is the partner's letter.
  var list: [LetterLanguage] {
    switch self {
    case .en: [.en]
    case .zh: [.zh]
    case .both: [.zh, .en]
    }
  }
}

/// Writes a letter, and with `--send` sends it.
struct LetterCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("letter", Phrase("help.letter"), discussion: Phrase("help.letter-more"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.letter-kind"))) var kind: String
  @Argument(help: help(Phrase("help.letter-id"))) var ids: [String]
  @Option(help: help(Phrase("help.format"))) var format: LetterFormat = .text
  @Option(help: help(Phrase("help.letter-language"))) var language: LetterLanguages = .both
  @Option(help: help(Phrase("help.letter-on"))) var on: String?
  @Option(help: help(Phrase("help.letter-city"))) var city: String?
  @Option(help: help(Phrase("help.letter-network"))) var network: String?
  @Flag(help: help(Phrase("help.letter-attach-chat"))) var attachChat = false
  @Flag(help: help(Phrase("help.letter-send"))) var send = false
  @Flag(help: help(Phrase("help.letter-record"))) var record = false

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(in: &world)
    let kind = try open.choice(kind, of: LetterKind.self, field: "kind")
    var order = LetterOrder(kind, "")
    order.platform = try on.map { (text) throws(CommandFailure) in try open.platform(text) }
    order.city = city
    order.attachesChat = attachChat
    order.network = try network.map { (text) throws(CommandFailure) in
      try open.choice(text, of: Network.self, field: "network")
    }
    if record, !kind.isTest { throw .usage(Phrase("letter.no-test")) }
    if record, order.network == nil { throw .usage(Phrase("letter.record-from")) }
    let drafts = try drafts(order, &open, world.texts)
    if drafts.count > 1, send || format == .eml { throw .usage(Phrase("letter.one-by-mail")) }
    for draft in drafts {
      for notice in draft.notices { world.warn(named(notice, draft, open, world.texts)) }
    }
    if send, let draft = drafts.first {
      let sending = try LetterSending(writing, draft, language.list, open, world)
      return try sending.run(&open, &world)
    }
    for (place, draft) in drafts.enumerated() {
      if place > 0 { world.output.write("\n") }
      if drafts.count > 1 { world.output.write(heading(draft, open)) }
      try print(draft, open, &world)
    }
    guard record, let network = order.network else { return .done }
    return try recordTests(drafts, from: network, &open, &world)
  }

  /// One each; all of them or none.
  private func drafts(
    _ order: LetterOrder, _ open: inout OpenBook, _ texts: Texts
  ) throws(CommandFailure) -> [LetterDraft] {
    var found: [String] = []
    for id in ids {
      let one = try open.find(id, [order.kind.subject]).id
      if !found.contains(one) { found.append(one) }
    }
    let desk = try open.letterDesk()
    var drafts: [LetterDraft] = []
    for id in found {
      var one = order
      one.id = id
      do throws(CommandFailure) {
        drafts.append(try desk.told(one))
      } catch {
        guard case .told(let phrase, let status) = error, found.count > 1 else { throw error }
        let subject = RecordID(order.kind.subject, id)
        throw .told(about(subject, phrase, open, texts), status)
      }
    }
    return drafts
  }

  /// With the name in front where several letters are written.
  private func named(
    _ phrase: Phrase, _ draft: LetterDraft, _ open: OpenBook, _ texts: Texts
  ) -> Phrase {
    ids.count == 1 ? phrase : about(draft.subject, phrase, open, texts)
  }

  private func about(
    _ subject: RecordID, _ phrase: Phrase, _ open: OpenBook, _ texts: Texts
  ) -> Phrase {
    Phrase("letter.about", ["name": name(of: subject, open), "what": texts(phrase)])
  }

  private func name(of subject: RecordID, _ open: OpenBook) -> String {
    open.contents[subject]?.label ?? subject.id
  }

  /// Whose letter it is and how it goes.
  private func heading(_ draft: LetterDraft, _ open: OpenBook) -> String {
    let name = name(of: draft.subject, open)
    let channel = draft.channel.map { channel in
      [open.platforms.name(channel.platform), channel.handle].compactMap(\.self)
        .joined(separator: " ")
    }
    let line = PlainText.line([name, channel].compactMap(\.self).joined(separator: " · "))
    return format == .md ? "## \(LetterPage.escaped(line))\n\n" : "=== \(line)\n\n"
  }

  /// As sent now and waiting for an answer, in one change.
  private func recordTests(
    _ drafts: [LetterDraft], from network: Network, _ open: inout OpenBook,
    _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    let changes = drafts.compactMap { draft in
      draft.channel.map { channel in
        var test = RecordTest(contact: draft.subject.id, channel: channel, from: network)
        test.kind = .text
        return Change.test(test)
      }
    }
    world.output.write("\n")
    let many = Batch(Phrase("did.test-letters", ["n": String(changes.count)]), changes)
    let change = changes.count == 1 ? changes[0] : .batch(many)
    return try writing.perform(change, on: &open, in: &world)
  }

  private func print(
    _ draft: LetterDraft, _ open: OpenBook, _ world: inout CommandWorld
  ) throws(CommandFailure) {
    if format == .eml {
      let configuration = try UserConfiguration.read(world.environment)
      let mail = try LetterMail(draft, language.list, configuration, open)
      world.output.write(String(decoding: try mail.bytes(open, isDraft: true), as: UTF8.self))
      return
    }
    for (index, language) in language.list.enumerated() {
      if index > 0 { world.output.write("\n---\n\n") }
      world.output.write(LetterPage.text(draft[language], asMarkdown: format == .md))
    }
    if let channel = draft.channel {
      let name = open.platforms.name(channel.platform)
      let to =
        draft.to.isEmpty ? channel.handle ?? "" : draft.to.map(\.address).joined(separator: ", ")
      let way = Phrase("letter.goes-to", ["platform": name, "to": PlainText.line(to)])
      world.note(named(way, draft, open, world.texts))
    }
    for language in language.list {
      if let length = draft.smsLength(language) {
        world.note(named(length.count(language), draft, open, world.texts))
      }
    }
  }
}
