internal import Glibc
internal import Model
internal import Texts

/// Asks what a found answer is to count as, and records it.
struct AnswerRecording {
  private let command: MatchCommand

  init(_ command: MatchCommand) { self.command = command }

  /// Does nothing where it is recorded already, or is not to be.
  func record(
    _ found: AnswerSearch.Found, _ open: inout OpenBook, in world: inout CommandWorld
  ) throws(CommandFailure) {
    let answer = found.answer
    guard !answer.isRecorded, let decision = open.contents.decisions[answer.decision],
      let meaning = meaning(answer, in: &world)
    else { return }
    var signed: SignedWording?
    var copy: PrivateCopy?
    defer { copy?.remove() }
    if command.sign, meaning == .confirmed, !command.writing.dryRun {
      world.output.flush()
      world.errors.flush()
      (signed, copy) = try WordingSignature.made(
        decision, key: command.key, open, world.environment)
    }
    let change = answer.change(
      as: meaning, evidence: found.mail.file,
      wordingSHA256: CanonicalWording(decision).sha256(open.world.digest), signed: signed,
      today: open.world.today)
    guard let change else { return }
    do throws(CommandFailure) {
      _ = try command.writing.performOneOfMany(change, on: &open, in: &world)
    } catch {
      // One refused answer must not keep the others from being recorded.
      _ = world.tell(error)
    }
  }

  private func meaning(_ answer: FoundAnswer, in world: inout CommandWorld) -> AnswerMeaning? {
    if command.yes { return answer.isUnsuspicious ? answer.suggestion.meaning : nil }
    guard command.format == .text, world.terminal.isInput, world.terminal.isErrors,
      answer.person != nil
    else { return nil }
    world.output.flush()
    while true {
      world.errors.write(
        world.texts(
          "mail.ask", ["meaning": world.texts("mail.as-\(answer.suggestion.meaning.rawValue)")])
          + " ")
      world.errors.flush()
      guard HeldInterrupt.waitsForInput() else { return nil }
      switch readLine()?.lowercased().first {
      case "y" where answer.suggestion.meaning != .unclear: return answer.suggestion.meaning
      case "c": return .confirmed
      case "a": return .acknowledged
      case "d": return .disputed
      case "n", nil: return nil
      default: continue
      }
    }
  }
}
