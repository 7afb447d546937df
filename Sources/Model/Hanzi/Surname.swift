/// Family names that are read otherwise than the same character in a text, and compound ones.
///
/// Our own list, after common reference knowledge of Chinese family names. Where bearers of a name
/// differ, the more frequent reading stands here and the comment names the other; search finds all.
enum Surname {
  /// The reading of a family name of one character, if it has one of its own.
  static func single(_ scalar: Unicode.Scalar) -> Syllable? { singles[scalar] }

  /// The readings of a family name of two characters, if it is a known one.
  static func compound(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> [Syllable]? {
    compounds[Pair(first: first, second: second)]
  }

  struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  /// All that the lists hold, for tests: the characters and their readings.
  static var all: [(hanzi: [Unicode.Scalar], readings: [Syllable])] {
    singles.map { ([$0.key], [$0.value]) }
      + compounds.map { ([$0.key.first, $0.key.second], $0.value) }
  }

  private static let singles: [Unicode.Scalar: Syllable] = {
    var table: [Unicode.Scalar: Syllable] = [:]
    for (hanzi, readings) in entries(singleList) {
      if let scalar = hanzi.first, let reading = readings.first { table[scalar] = reading }
    }
    return table
  }()

  private static let compounds: [Pair: [Syllable]] = {
    var table: [Pair: [Syllable]] = [:]
    for (hanzi, readings) in entries(compoundList) where hanzi.count == 2 && readings.count == 2 {
      table[Pair(first: hanzi[0], second: hanzi[1])] = readings
    }
    return table
  }()

  /// Reads `单 shan4, 欧阳 ou1 yang2`.
  private static func entries(_ list: String) -> [([Unicode.Scalar], [Syllable])] {
    list.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { entry in
      let words = entry.split(separator: " ")
      let hanzi = words.first.map { Array($0.unicodeScalars) } ?? []
      return (hanzi, words.dropFirst().compactMap { Syllable(String($0)) })
    }
  }

  // Disputed among bearers: 华 also Huá; 燕 Yān, as the state; 宁 Níng where it was 寧, Nìng where
  // it was 甯; 覃 Qín in Guangxi, Tán elsewhere; 乐 Yuè, a different family from Lè; 葛 Gě; 盖 Gě,
  // also Gài; 隗 Wěi, also Kuí; 郇 Xún, also Huán; 宓 Mì, also Fú; 洗 Xiǎn, mostly written 冼;
  // 召 Shào; 纪 Jǐ, lately also Jì; 那 Nā; 哈 Hǎ; 仉 Zhǎng; 种 Chóng; 员 Yùn; 过 Guō; 芮 Ruì;
  // 郝 Hǎo; 柏 Bǎi; 薄 Bó; 句 Gōu; 折 Shé; 祭 Zhài; 能 Nài; 繁 Pó; 秘 Bì; 乜 Niè; 尉 Wèi alone.
  private static let singleList = """
    单 shan4, 仇 qiu2, 解 xie4, 曾 zeng1, 任 ren2, 区 ou1, 朴 piao2, 盖 ge3, 查 zha1, 华 hua4
    燕 yan1, 宁 ning4, 缪 miao4, 翟 zhai2, 冼 xian3, 乐 yue4, 葛 ge3, 瞿 qu2, 员 yun4, 黑 he4
    逄 pang2, 洗 xian3, 覃 qin2, 隗 wei3, 郇 xun2, 宓 mi4, 召 shao4, 纪 ji3, 那 na1, 哈 ha3
    仉 zhang3, 种 chong2, 过 guo1, 柏 bai3, 薄 bo2, 句 gou1, 折 she2, 祭 zhai4, 能 nai4
    繁 po2, 秘 bi4, 乜 nie4, 尉 wei4, 应 ying1, 令 ling2, 晁 chao2, 邵 shao4, 相 xiang4
    撒 sa3, 牟 mu4, 车 che1, 石 shi2, 沈 shen3, 冯 feng2, 臧 zang1, 谌 chen2, 佴 nai4
    郗 xi1, 娄 lou2, 殷 yin1, 俞 yu2, 曲 qu1, 万 wan4, 都 du1, 强 qiang2, 于 yu2
    戴 dai4, 干 gan1, 柯 ke1, 阚 kan4, 卜 bu3, 卞 bian4, 从 cong2, 调 tiao2, 盛 sheng4
    洪 hong2, 红 hong2, 藏 zang4, 长 chang2, 重 chong2, 行 xing2, 朝 chao2, 占 zhan1
    夏 xia4, 贾 jia3, 谷 gu3, 贲 ben1, 费 fei4, 郄 qie4, 郜 gao4, 甄 zhen1, 訾 zi1, 阙 que1
    """

  private static let compoundList = """
    欧阳 ou1 yang2, 太史 tai4 shi3, 端木 duan1 mu4, 上官 shang4 guan1, 司马 si1 ma3
    东方 dong1 fang1, 独孤 du2 gu1, 南宫 nan2 gong1, 万俟 mo4 qi2, 闻人 wen2 ren2
    夏侯 xia4 hou2, 诸葛 zhu1 ge3, 尉迟 yu4 chi2, 公羊 gong1 yang2, 赫连 he4 lian2
    澹台 tan2 tai2, 皇甫 huang2 fu3, 宗政 zong1 zheng4, 濮阳 pu2 yang2, 公冶 gong1 ye3
    太叔 tai4 shu1, 申屠 shen1 tu2, 公孙 gong1 sun1, 慕容 mu4 rong2, 仲孙 zhong4 sun1
    钟离 zhong1 li2, 长孙 zhang3 sun1, 宇文 yu3 wen2, 司徒 si1 tu2, 鲜于 xian1 yu2
    司空 si1 kong1, 闾丘 lü2 qiu1, 子车 zi3 ju1, 亓官 qi2 guan1, 司寇 si1 kou4
    巫马 wu1 ma3, 公西 gong1 xi1, 颛孙 zhuan1 sun1, 壤驷 rang3 si4, 公良 gong1 liang2
    漆雕 qi1 diao1, 乐正 yue4 zheng4, 宰父 zai3 fu3, 谷梁 gu3 liang2, 拓跋 tuo4 ba2
    夹谷 jia2 gu3, 轩辕 xuan1 yuan2, 令狐 ling2 hu2, 段干 duan4 gan1, 百里 bai3 li3
    呼延 hu1 yan2, 东郭 dong1 guo1, 南门 nan2 men2, 羊舌 yang2 she2, 微生 wei1 sheng1
    梁丘 liang2 qiu1, 左丘 zuo3 qiu1, 东门 dong1 men2, 西门 xi1 men2, 第五 di4 wu3
    纳兰 na4 lan2, 完颜 wan2 yan2, 耶律 ye1 lü4, 哥舒 ge1 shu1, 贺兰 he4 lan2
    叶赫 ye4 he4, 爱新 ai4 xin1
    """
}
