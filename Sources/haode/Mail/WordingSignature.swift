internal import Book
internal import Glibc
internal import Model

/// OpenSSH signatures over the canonical wording, made and checked by `ssh-keygen`, which also asks
/// an agent. The namespace keeps them from being taken for signatures of anything else.
enum WordingSignature {
  /// Signs what the decision says now.
  ///
  /// - Parameters:
  ///   - key: file of the private key, or of the public one where an agent has the other; nil for
  ///     `$HAODE_SIGNING_KEY`, else the key in the record of the staff member, which an agent has to have.
  ///   - asks: whether `ssh-keygen` may ask for a passphrase at the terminal.
  /// - Returns: with the folder that holds the files until the change has copied them.
  static func made(
    _ decision: Decision, key: String?, _ open: OpenBook, _ environment: Environment,
    asks: Bool = true
  ) throws(CommandFailure) -> (SignedWording, PrivateCopy) {
    guard let staff = open.staff else { throw .usage(Phrase("sign.by-whom")) }
    let given = key ?? environment["HAODE_SIGNING_KEY"] ?? ""
    let known = given.isEmpty ? try keyOfAgent(staff, open, environment) : nil
    defer { known?.remove() }
    let file = known?.path ?? given
    if file.isEmpty { throw .usage(Phrase("sign.no-key")) }
    let wording = CanonicalWording(decision)
    let copy = try PrivateCopy(wording.text, name: "wording.txt", environment: environment)
    let ending = sign(copy.path, file, environment, asks: asks)
    let book = open.book
    if ending == .exited(127) {
      copy.remove()
      throw .told(Phrase("sign.no-program"), .unreadable)
    }
    guard ending == .exited(0), access("\(copy.path).sig", R_OK) == 0 else {
      copy.remove()
      let arguments = ["key": known == nil ? file : staff]
      throw .told(
        Phrase(asks ? "sign.failed" : "sign.failed-unasked", arguments), .unreadable)
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

  /// The public key of a staff member, as a file that names it to an agent.
  private static func keyOfAgent(
    _ staff: String, _ open: OpenBook, _ environment: Environment
  ) throws(CommandFailure) -> PrivateCopy? {
    var open = open
    open.load([RecordID(.staff, staff)])
    guard let key = open.contents.staff[staff]?.signingKey, !key.isEmpty else { return nil }
    return try PrivateCopy(key + "\n", name: "signer.pub", environment: environment)
  }

  private static func sign(
    _ text: String, _ key: String, _ environment: Environment, asks: Bool
  ) -> Child.Ending {
    let line = "ssh-keygen -Y sign -q -n haode -f"
    if asks { return Child.run(shell: line, [key, text], environment: environment) }
    // The terminal shows the screens: only a window of the desktop may ask.
    var quiet = environment
    quiet["SSH_ASKPASS_REQUIRE"] = "force"
    return Child.run(
      shell: "sign() { \(line) \"$@\" </dev/null >/dev/null 2>&1; }\nsign", [key, text],
      environment: quiet)
  }

  /// Whether the signature was made by this key over exactly this text.
  ///
  /// - Throws: where `ssh-keygen` cannot be run.
  static func isGood(
    _ signature: String, over text: String, key: String, by staff: String,
    _ environment: Environment
  ) throws(CommandFailure) -> Bool {
    // One line of "allowed signers": whoever edits the record must not add a second one or an option.
    let words = key.split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, !words[0].contains(","), !words[0].contains("=") else { return false }
    let allowed = try PrivateCopy(
      "signer namespaces=\"haode\" \(words[0]) \(words[1])\n", name: "allowed",
      environment: environment)
    defer { allowed.remove() }
    let ending = Child.run(
      shell: """
        check() { ssh-keygen -Y verify -n haode -I signer -f "$1" -s "$2" <"$3" >/dev/null 2>&1; }
        check
        """, [allowed.path, signature, text], environment: environment)
    if ending == .exited(127) { throw .told(Phrase("sign.no-program"), .unreadable) }
    return ending == .exited(0)
  }
}
