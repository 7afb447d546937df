import Model
import Testing

@Suite("Search keys")
struct SearchKeyTests {
  private static let wei = SearchKey(
    names: ["Li Wei", "李伟"], handles: ["liwei_hq", "+86 130-0000-0000"],
    labels: ["Shenzhen Huaqiang Components", "深圳华强元器件有限公司", "supplier"],
    texts: ["Met Ali and 王芳 at the Canton Fair"])

  @Test(
    "a contact is found by what people type, and ranked by where it stands",
    arguments: [
      ("Li Wei", MatchRank.exactName), ("李伟", .exactName), ("李偉", .exactName), ("li", .namePrefix),
      ("l", .namePrefix), ("李", .namePrefix), ("wei", .nameWord), ("w", .nameWord),
      ("伟", .nameWord), ("lw", .initials), ("liwei", .pinyin), ("LIWEI", .pinyin), ("liw", .pinyin),
      ("lwei", .pinyin), ("li3wei3", .pinyin), ("lǐwěi", .pinyin), ("李w", .pinyin),
      ("李wei", .pinyin), ("l伟", .pinyin), ("li'wei", .pinyin), ("liwei_", .handle), ("hq", .handle),
      ("13000000000", .handle), ("+86 130", .handle), ("0000", .handle), ("shen", .elsewhere),
      ("華強", .elsewhere), ("sz", .elsewhere), ("huaq", .elsewhere), ("shc", .elsewhere),
      ("shenzhenhua", .elsewhere), ("suppl", .elsewhere), ("upplie", .elsewhere),
      ("ali", .elsewhere), ("canton fair", .elsewhere), ("王芳", .elsewhere), ("", .elsewhere),
    ])
  func found(typed: String, expected: MatchRank) {
    #expect(Self.wei.rank(SearchWord(typed)) == expected)
  }

  @Test(
    "a contact is not found by what only looks like it",
    arguments: [
      "lx", "wl", "weili", "li4wei3", "liwai", "hq77", "hy", "wf", "wangfang", "z", "x",
      "i", "13111", "伟李", "liweix", "张",
    ])
  func notFound(typed: String) {
    #expect(Self.wei.rank(SearchWord(typed)) == nil)
  }

  @Test(
    "hanzi alone are found by pinyin with and without tones, by initials, and mixed",
    arguments: [
      ("李伟", "liwei", MatchRank.pinyin), ("李伟", "li", .pinyin), ("李伟", "l", .pinyin),
      ("李伟", "wei", .pinyin), ("李伟", "we", .pinyin), ("李伟", "lw", .initials),
      ("李伟", "lǐ", .pinyin), ("李伟", "li3", .pinyin), ("李伟", "l3", .pinyin),
      ("欧阳娜", "oyn", .initials), ("欧阳娜", "ouyangna", .pinyin), ("欧阳娜", "ouyn", .pinyin),
      ("张三", "zs", .initials), ("张三", "zhs", .initials), ("张三", "zhangs", .pinyin),
      ("吕伟", "lvwei", .pinyin), ("吕伟", "luwei", .pinyin), ("吕伟", "lüwei", .pinyin),
      ("吕伟", "lyuwei", .pinyin), ("吕伟", "lǚwěi", .pinyin), ("吕伟", "lu", .pinyin),
      ("单雄", "shanxiong", .pinyin), ("单雄", "danxiong", .pinyin), ("长孙", "changsun", .pinyin),
      ("长孙", "zhangsun", .pinyin), ("重庆", "chongqing", .pinyin), ("重庆", "zhongq", .pinyin),
      ("西安", "xi'an", .pinyin), ("西安", "xian", .pinyin), ("先", "xian", .pinyin),
      ("陳偉", "chenwei", .pinyin), ("李 伟", "liwei", .pinyin), ("阿里木·买买提", "almmm", .initials),
      ("Anna 李", "annali", .pinyin), ("李小龙", "xiaol", .pinyin), ("尉迟恭", "ycg", .initials),
      ("曾国", "zengguo", .pinyin), ("王乐", "wangyue", .pinyin), ("頔", "di", .pinyin),
    ])
  func hanzi(name: String, typed: String, expected: MatchRank) {
    #expect(SearchKey(names: [name]).rank(SearchWord(typed)) == expected)
  }

  @Test(
    "initials and syllables count only where they begin, and tones only where they are right",
    arguments: [
      ("李伟", "w"), ("李小龙", "xl"), ("先", "xi'an"), ("吕伟", "lv4"), ("李伟", "li2"), ("李伟", "lǐwèi"),
      ("欧阳娜", "oun"), ("李伟", "iwei"), ("陆伟", "lüwei"), ("Anna", "a1"), ("深圳", "zh3h"),
      ("Lena Ott", "nt"), ("Paul Weber", "lw"),
    ])
  func falseFriends(name: String, typed: String) {
    #expect(SearchKey(names: [name]).rank(SearchWord(typed)) == nil)
  }

  @Test(
    "Latin names are found by their words, run together, and by initials",
    arguments: [
      ("Lena Wagner", "lw", MatchRank.initials), ("Lena Wagner", "lenaw", .pinyin),
      ("Müller", "muller", .exactName), ("Müller", "mü", .namePrefix),
      ("Łukasz", "luk", .namePrefix),
      ("Jean-Luc Picard", "luc", .nameWord), ("Jean-Luc Picard", "jlp", .initials),
      ("Anna", "nn", .elsewhere), ("Иван Петров", "петр", .nameWord), ("Lü Wei", "lüw", .pinyin),
    ])
  func latin(name: String, typed: String, expected: MatchRank) {
    #expect(SearchKey(names: [name]).rank(SearchWord(typed)) == expected)
  }

  @Test("a record of ordinary size is kept in less than 300 bytes")
  func size() {
    #expect(Self.wei.size < 300)
  }

  @Test("texts that nobody would type never trap", arguments: 0..<40)
  func randomTexts(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<60 {
      let text = random.text(upTo: 40)
      let typed = random.text(upTo: 12)
      let key = SearchKey(names: [text, typed], handles: [text], labels: [text], texts: [text])
      let word = SearchWord(typed)
      #expect(key.rank(word) != nil)
      _ = SearchKey(names: [text], handles: [text], labels: [text]).rank(word)
      _ = word.fits(text)
      _ = try? Query(text, fields: ["tag"])
      _ = SortKey(name: text, nameZh: typed, id: text)
      _ = DidYouMean.nearest(typed, in: [text])
      _ = Pinyin.latinName(text)
    }
  }

  @Test("a text of a megabyte is searched to its end")
  func megabyte() {
    let text = String(repeating: "安 an", count: 170_000) + " zzz"
    let name = String(text.prefix(40_000))
    let key = SearchKey(names: [name], handles: [text], labels: [name], texts: [text])
    #expect(text.utf8.count > 1_000_000)
    #expect(key.rank(SearchWord("zzz")) == .handle)
    #expect(key.rank(SearchWord("anananx")) == nil)
    #expect(key.rank(SearchWord(name)) == .exactName)
  }
}
