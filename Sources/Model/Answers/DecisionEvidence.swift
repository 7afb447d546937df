extension Decision {
  /// All files in `evidence/` that the record names, in order of its tables: letters as they were
  /// sent, answers, signatures and snapshots of the chat.
  public var evidenceNames: [String] {
    confirmations.compactMap(\.evidence) + confirmations.compactMap(\.signature)
      + acknowledgements.compactMap(\.evidence) + disputes.compactMap(\.evidence) + snapshots
      // A letter's hash is the name of its file.
      + requests.compactMap(\.letterSHA256).map { "evidence/\($0).eml" }
  }
}

extension Confirmation {
  /// Where the text that was signed is kept: `evidence/<wording_sha256>.txt`.
  public var signedText: String? {
    wordingSHA256.flatMap { hash in
      hash.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        ? "evidence/\(hash).txt" : nil
    }
  }
}
