internal import Exchange
internal import Model
internal import Texts

/// Records the tests of channels that backups of text messages and calls prove.
struct ProofImport {
  let file: String
  let bytes: [UInt8]

  /// The form of a file, where it is a chat of any kind and not a card.
  static func format(_ file: String) throws(CommandFailure) -> (ChatFormat, bytes: [UInt8])? {
    let name = file.lowercased()
    guard file != "-", !name.hasSuffix(".vcf"), !name.hasSuffix(".vcard") else { return nil }
    let bytes = try UserFiles.bytes(file)
    return ChatReader.format(of: bytes).map { ($0, bytes) }
  }

  func run(
    _ writing: WritingOptions, from network: String?, isAgreed: Bool, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open([.contact], in: &world)
    let network = try network.map { (text) throws(CommandFailure) in
      try open.choice(text, of: Network.self, field: "from")
    }
    let chat = try read()
    let proofs = TestProofs(chat, in: open.contents, from: network ?? .outside, now: open.now)
    for notice in chat.notices + proofs.notices {
      let place = Complaint(path: file, line: notice.line, severity: .warning, notice.phrase)
      world.errors.line(world.texts.line(place))
    }
    let counts = ["n": String(proofs.new.count), "known": String(proofs.known)]
    for proof in proofs.new { world.say(Self.line(proof)) }
    guard let change = proofs.change(Phrase("proof.did", counts)) else {
      world.note(Phrase("proof.nothing", counts))
      return proofs.known > 0 ? .done : .nothing
    }
    guard writing.dryRun || isAgreed || Self.wants(counts, &world) else {
      throw .told(Phrase("proof.say-yes", counts), .usage)
    }
    return try writing.perform(change, on: &open, in: &world)
  }

  private func read() throws(CommandFailure) -> Chat {
    do throws(ChatError) {
      return try ChatReader().read(bytes)
    } catch {
      throw .told(error.phrase, .unreadable)
    }
  }

  private static func line(_ proof: TestProofs.Proof) -> Phrase {
    Phrase(
      proof.test.kind == .call ? "proof.call" : "proof.answered",
      [
        "contact": proof.test.contact, "platform": proof.test.channel.platform,
        "handle": proof.test.channel.handle ?? "", "sent": ChatListing.minute(proof.sent),
        "answered": ChatListing.minute(proof.answered), "line": String(proof.line),
      ])
  }

  private static func wants(_ counts: [String: String], _ world: inout CommandWorld) -> Bool {
    guard let questions = TerminalQuestions(world) else { return false }
    let answer = questions.ask(Phrase("proof.ask", counts), in: &world)
    return answer.map { $0.isEmpty || $0.lowercased().hasPrefix("y") } ?? false
  }
}
