internal import ArgumentParser
internal import Exchange
internal import Model

enum CodeFormat: String, CaseIterable, ExpressibleByArgument { case text, utf8, svg }

/// Shows a QR code of a contact's card or of a link to a channel.
struct QRCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("qr", Phrase("help-brief.qr"), discussion: Phrase("help-brief.qr-more"))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: help(Phrase("help.contact"))) var contact: String
  @Argument(help: help(Phrase("help-brief.qr-channel"))) var channel: String?
  @Option(help: help(Phrase("help-brief.qr-format"))) var format: CodeFormat?
  @Flag(name: .customLong("with-personal"), help: help(Phrase("help-brief.with-personal")))
  var withPersonal = false
  @Option(name: .customShort("o"), help: help(Phrase("help-brief.output"))) var output: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try global.open([], in: &world)
    let record = try open.find(contact, [.contact])
    guard let person = open.contents.contacts[record.id] else {
      throw CommandFailure(.noSuchRecord(record, near: []))
    }
    let (payload, caption) = try payload(person, open, in: &world)
    // Small codes can afford to lose more: screens mirror and paper creases.
    let correction = payload.utf8.count < 200 ? QREncoder.Correction.medium : .low
    guard let code = QREncoder.code(payload, correction: correction) else {
      throw .told(Phrase("qr.too-long", ["name": person.displayName]), .nothing)
    }
    try show(code, caption: caption, in: &world)
    return .done
  }

  private func payload(
    _ person: Contact, _ open: OpenBook, in world: inout CommandWorld
  ) throws(CommandFailure) -> (String, caption: String) {
    guard let channel else {
      let left = withPersonal ? [] : person.personalChannels
      return (ContactCode.card(person, leaving: left), person.displayName)
    }
    let wanted = try open.channel(channel)
    guard let account = person.account(for: wanted) else {
      throw CommandFailure(
        ChangeProblem.noAccount(
          contact: person.id, platform: wanted.platform, handle: wanted.handle))
    }
    let platform = open.platforms[wanted.platform]
    let name = open.platforms.name(wanted.platform)
    switch ContactCode.link(platform, handle: account.handle) {
    case .dependable(let link): return (link, link)
    case .doubtful(let link):
      world.note(Phrase("qr.doubtful", ["platform": name, "steps": platform?.openSteps ?? ""]))
      return (link, link)
    case .none:
      throw .told(
        Phrase(
          "qr.no-link",
          [
            "platform": name, "handle": account.handle ?? "—", "steps": platform?.openSteps ?? "",
          ]), .nothing)
    }
  }

  private func show(
    _ code: QRCode, caption: String, in world: inout CommandWorld
  ) throws(CommandFailure) {
    let format = format ?? Self.format(world)
    if let output {
      let text =
        switch format {
        case .svg: QRPicture.file(code, title: caption)
        case .utf8: code.halfBlocks().joined(separator: "\n") + "\n"
        case .text: code.rows().joined(separator: "\n") + "\n"
        }
      try OutputFile.write(text, to: output)
      return
    }
    switch format {
    case .svg: world.output.write(QRPicture.file(code, title: caption))
    case .utf8: for line in code.halfBlocks() { world.output.line(painted(line, world)) }
    case .text: for line in code.rows() { world.output.line(painted(line, world)) }
    }
    if format != .svg { world.note(Phrase("qr.caption", ["text": PlainText.line(caption)])) }
  }

  /// Blocks where the locale has them.
  private static func format(_ world: CommandWorld) -> CodeFormat {
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { world.environment[$0] }
      .first { !$0.isEmpty } ?? ""
    let name = locale.lowercased().filter { $0 != "-" }
    return name.contains("utf8") && world.environment["TERM"] != "dumb" ? .utf8 : .text
  }

  /// Black on white whatever the terminal's colours: a code in its theme would often not be read. Not
  /// even `NO_COLOR` changes that, as these two are no decoration.
  private func painted(_ line: String, _ world: CommandWorld) -> String {
    guard world.terminal.isOutput, world.environment["TERM"] ?? "dumb" != "dumb" else {
      return line
    }
    let isRich = world.environment["TERM"]?.contains("256color") == true
    return (isRich ? "\u{1B}[38;5;16;48;5;231m" : "\u{1B}[30;47m") + line + "\u{1B}[0m"
  }
}
