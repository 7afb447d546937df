public import Model

extension LetterTemplates {
  /// The letters that are compiled into the program.
  public static var builtIn: LetterTemplates {
    var sources: [String: Source] = [:]
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      sources[name] = Source(text: text, path: "letters/\(name).mustache")
    }
    return LetterTemplates(sources)
  }

  /// All names that a file in `letters/` may have, without the ending.
  public static var names: [String] { files.map(\.name) }

  private static var files: [(name: String, bytes: [UInt8])] {
    [
      ("announce.en", PackageResources.announce_en_mustache),
      ("announce.zh", PackageResources.announce_zh_mustache),
      ("backup.en", PackageResources.backup_en_mustache),
      ("backup.zh", PackageResources.backup_zh_mustache),
      ("channels.en", PackageResources.channels_en_mustache),
      ("channels.zh", PackageResources.channels_zh_mustache),
      ("chat-nudge.en", PackageResources.chat_nudge_en_mustache),
      ("chat-nudge.zh", PackageResources.chat_nudge_zh_mustache),
      ("confirmation.en", PackageResources.confirmation_en_mustache),
      ("confirmation.zh", PackageResources.confirmation_zh_mustache),
      ("in-china.en", PackageResources.in_china_en_mustache),
      ("in-china.zh", PackageResources.in_china_zh_mustache),
      ("nudge.en", PackageResources.nudge_en_mustache),
      ("nudge.zh", PackageResources.nudge_zh_mustache),
      ("signature.en", PackageResources.signature_en_mustache),
      ("signature.zh", PackageResources.signature_zh_mustache),
      ("terms.en", PackageResources.terms_en_mustache),
      ("terms.zh", PackageResources.terms_zh_mustache),
      ("test.en", PackageResources.test_en_mustache),
      ("test.zh", PackageResources.test_zh_mustache),
    ]
  }
}
