/// The reading to show and sort by where the first one of a character would be wrong.
///
/// Our own lists. They touch display and order only: search finds every reading.
enum CustomaryReading {
  /// The reading of one character inside a given name: 少华 is Shàohuá, 为民 Wéimín.
  static func inName(_ scalar: Unicode.Scalar) -> Syllable? {
    if let reading = given[scalar] { return reading }
    let simple = Han.simplified(scalar)
    // 乾 is folded into 干, but not read like it.
    if simple != scalar, let reading = given[simple],
      ReadingCodes(of: scalar).contains(reading)
    {
      return reading
    }
    return ReadingCodes.first(of: scalar)
  }

  /// The readings of a text, its known words read as words.
  static func inText(_ scalars: [Unicode.Scalar]) -> [Syllable] {
    let simple = scalars.map { Han.simplified($0) }
    var result: [Syllable] = []
    var index = 0
    while index < scalars.count {
      let next = index + 1 < simple.count ? simple[index + 1] : nil
      if let next, let word = words[Surname.Pair(first: simple[index], second: next)] {
        result += word
        index += 2
        continue
      }
      let reading = single[simple[index]] ?? ReadingCodes.first(of: scalars[index])
      if let reading { result.append(reading) }
      index += 1
    }
    return result
  }

  /// All that the lists hold, for tests: characters and their readings.
  static var all: [(hanzi: Unicode.Scalar, reading: Syllable)] {
    (Array(given) + Array(single)).map { ($0.key, $0.value) }
      + words.flatMap { zip([$0.key.first, $0.key.second], $0.value).map { ($0, $1) } }
  }

  private static let given = table(
    "长 chang2,得 de2,地 di4,为 wei2,少 shao4,都 du1,兴 xing1,应 ying1,曾 zeng1,厦 xia4,的 di2,"
      + "着 zhuo2,了 liao3,还 huan2,将 jiang1,调 tiao2,传 chuan2,行 xing2,乐 le4,朝 chao2,"
      + "重 zhong4,宁 ning2,间 jian1,降 jiang4,乾 qian2,和 he2,大 da4,只 zhi1,子 zi3,薄 bo2,"
      + "朴 pu3,柏 bai3,晟 sheng4,盛 sheng4,尽 jin4,觉 jue2,藏 cang2,看 kan4,见 jian4,石 shi2,"
      + "隽 jun4,更 geng1,冠 guan4,泊 bo2,似 si4,干 gan4")

  private static let single = table("为 wei2,兴 xing1,长 chang2,都 du1,地 di4,子 zi3,大 da4")

  private static func table(_ list: String) -> [Unicode.Scalar: Syllable] {
    var table: [Unicode.Scalar: Syllable] = [:]
    for entry in list.split(separator: ",") {
      let parts = entry.split(separator: " ")
      guard parts.count == 2, let scalar = parts[0].unicodeScalars.first else { continue }
      table[scalar] = Syllable(String(parts[1]))
    }
    return table
  }

  private static let words: [Surname.Pair: [Syllable]] = {
    var table: [Surname.Pair: [Syllable]] = [:]
    for line in wordList.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let parts = line.split(separator: " ")
      let hanzi = parts.first.map { Array($0.unicodeScalars) } ?? []
      guard hanzi.count == 2, parts.count == 3 else { continue }
      table[Surname.Pair(first: hanzi[0], second: hanzi[1])] =
        parts.dropFirst().compactMap { Syllable(String($0)) }
    }
    return table
  }()

  private static let wordList = """
    重庆 chong2 qing4, 成都 cheng2 du1, 厦门 xia4 men2, 六安 lu4 an1, 东莞 dong1 guan3
    乐清 yue4 qing1, 番禺 pan1 yu2, 台州 tai1 zhou1, 丽水 li2 shui3, 蚌埠 beng4 bu4
    银行 yin2 hang2, 行业 hang2 ye4, 商行 shang1 hang2, 洋行 yang2 hang2, 音乐 yin1 yue4
    会计 kuai4 ji4, 朝阳 chao2 yang2, 长沙 chang2 sha1, 长春 chang2 chun1, 校长 xiao4 zhang3
    董事 dong3 shi4, 事长 shi4 zhang3, 部长 bu4 zhang3, 厂长 chang3 zhang3, 成长 cheng2 zhang3
    处长 chu4 zhang3, 重工 zhong4 gong1, 重型 zhong4 xing2, 传感 chuan2 gan3, 调节 tiao2 jie2
    电调 dian4 tiao2, 空调 kong1 tiao2, 调味 tiao2 wei4, 单县 shan4 xian4, 洪洞 hong2 tong2
    分行 fen1 hang2, 支行 zhi1 hang2, 供应 gong1 ying4, 应用 ying4 yong4, 干燥 gan1 zao4
    乐器 yue4 qi4, 校准 jiao4 zhun3, 朝鲜 chao2 xian3, 高兴 gao1 xing4, 铅山 yan2 shan1
    """
}
