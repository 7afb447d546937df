public import Model
internal import TOML

/// The fixed words of a brief, compiled into the program.
public enum BriefCatalogue {
  /// Read anew at each call: ask once and keep the answer.
  public static func words() -> BriefWords {
    var words = BriefWords()
    // A test finds every label there; without its file a brief would still be written, with bare keys.
    guard let root = try? Document(PackageResources.brief_toml).root else { return words }
    for entry in root.table("label")?.entries.map({ $0 }) ?? [] {
      guard let label = BriefWords.Label(rawValue: entry.key) else { continue }
      words.labels[label] = bilingual(entry.item.strings)
    }
    words.emergency = root.tables("emergency").compactMap { table in
      guard let number = table.string("number"), let what = bilingual(table.strings("what")) else {
        return nil
      }
      return BriefWords.Emergency(number: number, what: what)
    }
    words.sayings = root.tables("saying").compactMap { table in
      guard let text = bilingual(table.strings("text")) else { return nil }
      return BriefWords.Saying(text, pinyin: table.string("pinyin") ?? "")
    }
    words.advice = root.tables("advice").compactMap { bilingual($0.strings("text")) }
    return words
  }

  private static func bilingual(_ texts: [String]?) -> Bilingual? {
    guard let texts, texts.count == 2 else { return nil }
    return Bilingual(texts[0], texts[1])
  }
}
