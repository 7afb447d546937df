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
  @Argument(help: help(Phrase("help.letter-id"))) var id: String
  @Option(help: help(Phrase("help.format"))) var format: LetterFormat = .text
  @Option(help: help(Phrase("help.letter-language"))) var language: LetterLanguages = .both
  @Option(help: help(Phrase("help.letter-on"))) var on: String?
  @Option(help: help(Phrase("help.letter-city"))) var city: String?
  @Option(help: help(Phrase("help.letter-network"))) var network: String?
  @Flag(help: help(Phrase("help.letter-attach-chat"))) var attachChat = false
  @Flag(help: help(Phrase("help.letter-send"))) var send = false

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(in: &world)
    let kind = try open.choice(kind, of: LetterKind.self, field: "kind")
    var order = LetterOrder(kind, try open.find(id, [kind.subject]).id)
    order.platform = try on.map { (text) throws(CommandFailure) in try open.platform(text) }
    order.city = city
    order.attachesChat = attachChat
    order.network = try network.map { (text) throws(CommandFailure) in
      try open.choice(text, of: Network.self, field: "network")
    }
    let draft = try open.letterDesk().told(order)
    for notice in draft.notices { world.warn(notice) }
    if send {
      let sending = try LetterSending(writing, draft, language.list, open, world)
      return try sending.run(&open, &world)
    }
    try print(draft, open, &world)
    return .done
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
      world.note(Phrase("letter.goes-to", ["platform": name, "to": PlainText.line(to)]))
    }
    for language in language.list {
      if let count = draft.smsCount(language) { world.note(count) }
    }
  }
}

/// A letter as it is shown.
enum LetterPage {
  static func text(_ text: LetterDraft.Text, asMarkdown: Bool) -> String {
    let body = PlainText.lines(text.body)
    guard let subject = text.subject.map(PlainText.line) else {
      return asMarkdown ? hard(body) : body
    }
    return asMarkdown ? "# \(escaped(subject))\n\n\(hard(body))" : "\(subject)\n\n\(body)"
  }

  /// Lines of one paragraph stay lines of their own: two blanks at the end mean that.
  private static func hard(_ body: String) -> String {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      let text = line.hasPrefix("|") ? String(line) : escaped(String(line))
      return line.isEmpty || next.isEmpty || line.hasPrefix("|") ? text : text + "  "
    }
    .joined(separator: "\n")
  }

  /// What Markdown would take for a sign of its own.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
