internal import Model

/// All that a card says about the person's name, until every line is read.
struct CardNames {
  private var formatted = Spelling()
  private var structured = Spelling()
  private var phonetic: [Part: String] = [:]
  private var sortString = ""
  private var nickname = ""

  private enum Part { case last, middle, first }

  /// One name in two writings.
  private struct Spelling {
    var chinese = ""
    var other = ""
    /// Of an `N` line: the Chinese name the other way round, as Western programs put it.
    var reversed = ""
    var otherFamily = ""
    var otherGiven = ""
  }

  /// - Returns: false for a line that says more than a contact can hold.
  mutating func read(_ line: CardLine) -> Bool {
    switch line.name {
    case "FN": return readFormatted(line.word)
    case "N": return readStructured(line)
    case "X-PHONETIC-LAST-NAME": phonetic[.last] = line.word
    case "X-PHONETIC-MIDDLE-NAME": phonetic[.middle] = line.word
    case "X-PHONETIC-FIRST-NAME": phonetic[.first] = line.word
    case "SORT-STRING": sortString = line.word
    case "NICKNAME":
      if nickname.isEmpty { nickname = line.word }
      return false
    default: return false
    }
    return true
  }

  private mutating func readFormatted(_ text: String) -> Bool {
    let (chinese, other) = Script.parted(text)
    let isNews = formatted.chinese.isEmpty || formatted.other.isEmpty
    if formatted.chinese.isEmpty { formatted.chinese = chinese }
    if formatted.other.isEmpty { formatted.other = other }
    return isNews || chinese == formatted.chinese || other == formatted.other
  }

  private mutating func readStructured(_ line: CardLine) -> Bool {
    let parts = CardValue.components(line.value)
    let family = Script.parted(parts.first ?? "")
    let given = Script.parted(parts.count > 1 ? parts[1] : "")
    let middle = Script.parted(parts.count > 2 ? parts[2] : "")
    if structured.chinese.isEmpty {
      structured.chinese = family.chinese + middle.chinese + given.chinese
      structured.reversed = given.chinese + middle.chinese + family.chinese
    }
    if structured.otherFamily.isEmpty, structured.otherGiven.isEmpty {
      structured.otherFamily = family.other
      structured.otherGiven = Self.joined(given.other, middle.other)
    }
    if sortString.isEmpty, let sort = line.parameters.first(where: { $0.name == "SORT-AS" }) {
      sortString = sort.values.joined(separator: " ")
    }
    // A title such as Dr. has no key of its own.
    return parts.dropFirst(3).allSatisfy(\.isEmpty)
  }

  /// Puts the names into the contact, the Chinese family name first and without spaces.
  ///
  /// Where the card has no name at all, the organisation, the nickname, the address or the number
  /// stands in: a card with an account is not to be lost.
  func settle(_ result: inout VCardContact, email: String?, phone: String?) {
    let chinese = chineseName
    if !chinese.isEmpty { result.contact.nameZh = chinese }
    let other = otherName(isChinese: !chinese.isEmpty)
    if !other.isEmpty {
      result.contact.name = other
    } else if chinese.isEmpty {
      standIn(&result, email: email, phone: phone)
    }
  }

  private var chineseName: String {
    if formatted.chinese.isEmpty { return structured.chinese }
    guard formatted.chinese == structured.reversed else { return formatted.chinese }
    // Most programs mean what they say of the family; some had the name typed into the wrong fields.
    let isMistaken =
      Self.beginsWithFamily(formatted.chinese) && !Self.beginsWithFamily(structured.chinese)
    return isMistaken ? formatted.chinese : structured.chinese
  }

  private static func beginsWithFamily(_ name: String) -> Bool {
    name.first.map(commonFamilies.contains) ?? false
  }

  /// The hundred families that most people in China belong to, in both scripts; census of 2020.
  private static let commonFamilies = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎
    余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文
    張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鐘鍾譚鄒陸龍萬錢湯喬賀賴龔顧
    """.filter { !$0.isNewline })

  /// A Chinese person's name in Latin letters has the family first, as the characters have.
  private func otherName(isChinese: Bool) -> String {
    if !formatted.other.isEmpty { return formatted.other }
    let (family, given) = (structured.otherFamily, structured.otherGiven)
    let name = isChinese ? Self.joined(family, given) : Self.joined(given, family)
    if !name.isEmpty { return name }
    let sounded = [phonetic[.last], phonetic[.middle], phonetic[.first]].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " ")
    if Script.hasLatin(sounded) { return Self.capitalised(sounded) }
    let sorted = sortString.split { $0 == "," || $0.isWhitespace }
    if sorted.count > 1, Script.hasLatin(sortString) {
      return Self.capitalised(sorted.joined(separator: " "))
    }
    return ""
  }

  private func standIn(_ result: inout VCardContact, email: String?, phone: String?) {
    let organisation = result.contact.organisation ?? result.contact.organisationZh
    let candidates = [organisation, nickname, email, phone].compactMap(\.self)
    guard let name = candidates.first(where: { !$0.isEmpty }) else { return }
    result.contact.name = name
    let notice = Phrase("vcard.no-name", ["name": name])
    result.notices.append(CardNotice(line: result.line, notice))
  }

  private static func joined(_ first: String, _ second: String) -> String {
    [first, second].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Pinyin is often typed in lower case throughout; names are not written so.
  private static func capitalised(_ name: String) -> String {
    guard name == name.lowercased() else { return name }
    return name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
