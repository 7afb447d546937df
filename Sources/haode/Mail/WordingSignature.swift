internal import Book
internal import Glibc
internal import Model

/// OpenSSH signatures over the canonical wording, made and checked by `ssh-keygen`, which also asks
/// an agent. The namespace keeps them from being taken for signatures of anything else.
enum WordingSignature {
  /// Signs what the decision says now.
  ///
  /// - Parameter key: file of the private key, or of the public one where an agent has the other.
  /// - Returns: with the folder that holds the files until the change has copied them.
  static func made(
    _ decision: Decision, key: String?, _ open: OpenBook, in world: inout CommandWorld
  ) throws(CommandFailure) -> (SignedWording, PrivateCopy) {
    guard let staff = open.staff else { throw .usage(Phrase("sign.by-whom")) }
    guard let key = key ?? world.environment["HAODE_SIGNING_KEY"], !key.isEmpty else {
      throw .usage(Phrase("sign.no-key"))
    }
    let wording = CanonicalWording(decision)
    let copy = try PrivateCopy(wording.text, name: "wording.txt", environment: world.environment)
    world.output.flush()
    world.errors.flush()
    let ending = Child.run(
      shell: "ssh-keygen -Y sign -q -n haode -f", [key, copy.path],
      environment: world.environment)
    let book = open.book
    guard ending == .exited(0), access("\(copy.path).sig", R_OK) == 0 else {
      copy.remove()
      throw .told(Phrase("sign.failed", ["key": key]), .unreadable)
    }
    do throws(BookError) {
      let signature = try book.evidence(from: "\(copy.path).sig")
      let text = EvidenceFile(
        source: copy.path, name: "evidence/\(wording.sha256(.sha256)).txt")
      return (SignedWording(by: staff, signature: signature, text: text), copy)
    } catch {
      copy.remove()
      throw CommandFailure(error)
    }
  }

  /// Whether the signature was made by this key over exactly this text.
  ///
  /// - Throws: where `ssh-keygen` cannot be run.
  static func isGood(
    _ signature: String, over text: String, key: String, by staff: String, in world: CommandWorld
  ) throws(CommandFailure) -> Bool {
    // One line of "allowed signers": whoever edits the record must not add a second one or an option.
    let words = key.split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, !words[0].contains(","), !words[0].contains("=") else { return false }
    let allowed = try PrivateCopy(
      "signer namespaces=\"haode\" \(words[0]) \(words[1])\n", name: "allowed",
      environment: world.environment)
    defer { allowed.remove() }
    let ending = Child.run(
      shell: """
        check() { ssh-keygen -Y verify -n haode -I signer -f "$1" -s "$2" <"$3" >/dev/null 2>&1; }
        check
        """, [allowed.path, signature, text], environment: world.environment)
    if ending == .exited(127) { throw .told(Phrase("sign.no-program"), .unreadable) }
    return ending == .exited(0)
  }
}
