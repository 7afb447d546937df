/// Mandarin readings of Chinese characters.
///
/// Source: Unihan 15.0 (see `ReadingTable`), and lists of our own for names and places. Covers
/// U+3400–4DBF, U+4E00–9FFF and the standard characters (通用规范汉字表) beyond U+FFFF.
public enum Pinyin {
  /// A name in two parts, so that it can be written `Ouyang Na`.
  public struct Name: Hashable, Sendable {
    public var surname: [Syllable]
    public var given: [Syllable]
  }

  /// All readings of a character, the customary one first; empty for what is no known character.
  ///
  /// A simplified character also has the readings of those folded into it: 干 is qián for 乾.
  public static func readings(of scalar: Unicode.Scalar) -> [Syllable] {
    Array(ReadingCodes(of: scalar))
  }

  /// The readings of a person's name, family name first: 单 is Shàn there, 长孙 Zhǎngsūn.
  ///
  /// One syllable a character; what is no known character is left out.
  public static func name(_ hanzi: String) -> [Syllable] {
    let parts = parts(ofName: hanzi)
    return parts.surname + parts.given
  }

  /// The same, with the family name apart: compound ones (欧阳) are known by a list.
  public static func parts(ofName hanzi: String) -> Name {
    let scalars = Array(hanzi.unicodeScalars.filter(Han.contains))
    guard let first = scalars.first else { return Name(surname: [], given: []) }
    let simple = Han.simplified(first)
    if scalars.count >= 2, let surname = Surname.compound(simple, Han.simplified(scalars[1])) {
      let given = scalars.dropFirst(2).compactMap(CustomaryReading.inName)
      return Name(surname: surname, given: given)
    }
    let surname = Surname.single(simple) ?? ReadingCodes.first(of: first)
    return Name(
      surname: surname.map { [$0] } ?? [],
      given: scalars.dropFirst().compactMap(CustomaryReading.inName))
  }

  /// The readings of other text, such as an organisation: 重庆 Chóngqìng, 银行 yínháng.
  public static func text(_ hanzi: String) -> [Syllable] {
    CustomaryReading.inText(Array(hanzi.unicodeScalars.filter(Han.contains)))
  }

  /// A name as its owner would write it in Latin letters: `Li Wei`, `Ouyang Na`, `Lü Xi'an`.
  ///
  /// Nil where there is no known character in it.
  public static func latinName(_ hanzi: String) -> String? {
    let parts = parts(ofName: hanzi)
    let words = [parts.surname, parts.given].map(joined).filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func joined(_ syllables: [Syllable]) -> String {
    var word = ""
    for syllable in syllables {
      let plain = syllable.plain
      // Without the apostrophe Xi'an would be read xian.
      if !word.isEmpty, ["a", "e", "o"].contains(plain.prefix(1)) { word += "'" }
      word += plain
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
