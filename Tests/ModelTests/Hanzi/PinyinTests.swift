import Model
import Testing

@Suite("Pinyin")
struct PinyinTests {
  @Test(
    "a character has all its readings, the customary one first",
    arguments: [
      ("李", ["lǐ"]), ("伟", ["wěi"]), ("长", ["zhǎng", "cháng"]), ("長", ["zhǎng", "cháng"]),
      ("乐", ["lè", "yuè"]), ("行", ["xíng", "háng"]), ("重", ["zhòng", "chóng"]), ("庆", ["qìng"]),
      ("吕", ["lǚ"]), ("略", ["lüè"]), ("〇", ["líng"]), ("𬱖", ["dí"]),
    ])
  func readings(hanzi: String, expected: [String]) throws {
    let scalar = try #require(hanzi.unicodeScalars.first)
    let found = Pinyin.readings(of: scalar).map(\.marked)
    #expect(found.first == expected.first)
    #expect(Set(expected).isSubset(of: found))
  }

  @Test("what is no Chinese character has no reading", arguments: ["a", "é", "あ", "한", "😀", "。"])
  func noReadings(text: String) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(Pinyin.readings(of: scalar).isEmpty)
  }

  @Test(
    "a name begins with the reading of its family name",
    arguments: [
      ("单雄信", "Shàn xióng xìn"), ("仇英", "Qiú yīng"), ("解缙", "Xiè jìn"), ("曾国", "Zēng guó"),
      ("任民", "Rén mín"), ("区德", "Ōu dé"), ("朴智", "Piáo zhì"), ("盖叫", "Gě jiào"),
      ("查良", "Zhā liáng"), ("华罗", "Huà luó"), ("燕青", "Yān qīng"), ("宁静", "Nìng jìng"),
      ("缪斯", "Miào sī"), ("翟明", "Zhái míng"), ("冼星", "Xiǎn xīng"), ("乐毅", "Yuè yì"),
      ("葛优", "Gě yōu"), ("瞿秋", "Qú qiū"), ("员半", "Yùn bàn"), ("黑明", "Hè míng"),
      ("逄先", "Páng xiān"), ("覃志", "Qín zhì"), ("尉迟恭", "Yù chí gōng"), ("万俟卨", "Mò qí xiè"),
      ("长孙明", "Zhǎng sūn míng"), ("長孫明", "Zhǎng sūn míng"), ("欧阳娜", "Ōu yáng nà"),
      ("歐陽娜", "Ōu yáng nà"), ("司马光", "Sī mǎ guāng"), ("诸葛亮", "Zhū gě liàng"),
      ("令狐冲", "Líng hú chōng"), ("乐正", "Yuè zhèng"), ("單英", "Shàn yīng"), ("万方", "Wàn fāng"),
      ("尉健", "Wèi jiàn"), ("长江", "Cháng jiāng"),
    ])
  func surnames(hanzi: String, expected: String) {
    #expect(Pinyin.name(hanzi).map(\.marked).joined(separator: " ") == expected.lowercased())
  }

  @Test(
    "a given name has the readings that names have",
    arguments: [
      ("李少华", "Li Shaohua"), ("张乾", "Zhang Qian"), ("張為民", "Zhang Weimin"), ("王为民", "Wang Weimin"),
      ("周兴", "Zhou Xing"), ("吕曾", "Lü Zeng"),
      ("李西安", "Li Xi'an"), ("欧阳小安", "Ouyang Xiao'an"), ("李", "Li"), ("司马", "Sima"),
      ("李伟 Wei", "Li Wei"),
    ])
  func latinNames(hanzi: String, expected: String) {
    #expect(Pinyin.latinName(hanzi) == expected)
  }

  @Test(
    "a text without Chinese characters has no Latin name of ours", arguments: ["", "Li Wei", "😀"])
  func noLatinName(text: String) {
    #expect(Pinyin.latinName(text) == nil)
  }

  @Test(
    "known words of other text are read as words",
    arguments: [
      ("重庆", "chóng qìng"), ("成都银行", "chéng dū yín háng"), ("厦门", "xià mén"),
      ("廈門", "xià mén"), ("东莞", "dōng guǎn"), ("音乐", "yīn yuè"), ("快乐", "kuài lè"),
      ("长沙重工", "cháng shā zhòng gōng"), ("中兴", "zhōng xīng"), ("华为", "huá wéi"),
    ])
  func texts(hanzi: String, expected: String) {
    #expect(Pinyin.text(hanzi).map(\.marked).joined(separator: " ") == expected)
  }

  @Test(
    "a syllable shows its tone where pinyin puts it",
    arguments: [
      ("li3", "lǐ", "li", "l"), ("lv4", "lǜ", "lü", "l"), ("lü4", "lǜ", "lü", "l"),
      ("zhuang1", "zhuāng", "zhuang", "zh"), ("gui4", "guì", "gui", "g"),
      ("liu2", "liú", "liu", "l"), ("hou3", "hǒu", "hou", "h"), ("de5", "de", "de", "d"),
      ("ma", "ma", "ma", "m"), ("xiong2", "xióng", "xiong", "x"), ("an1", "ān", "an", "a"),
      ("shi4", "shì", "shi", "sh"), ("nve4", "nüè", "nüe", "n"), ("er2", "ér", "er", "e"),
    ])
  func syllables(spelling: String, marked: String, plain: String, initial: String) throws {
    let syllable = try #require(Syllable(spelling))
    #expect([syllable.marked, syllable.plain, syllable.initial] == [marked, plain, initial])
  }

  @Test(
    "what is no syllable of pinyin is refused", arguments: ["", "3", "lx3", "Li3", "li wei", "ü"])
  func noSyllable(spelling: String) {
    #expect(Syllable(spelling) == nil)
  }
}
