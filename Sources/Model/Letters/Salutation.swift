/// How a letter addresses somebody. Nothing is guessed: who is neither known as 先生 nor as 女士 and
/// has no title is addressed by the full name.
public enum Salutation {
  /// 王总, 李经理, 欧阳女士: what the record says, else the family name with the title that the
  /// role ends in, else the full name.
  public static func chinese(_ contact: Contact) -> String {
    if let salutation = contact.salutationZh, !salutation.isEmpty { return salutation }
    guard let name = contact.nameZh, let surname = surname(name) else {
      return contact.nameZh.flatMap { $0.isEmpty ? nil : $0 } ?? contact.name
    }
    guard let title = titles.first(where: { contact.role?.hasSuffix($0) == true }) else {
      return name
    }
    return surname + title
  }

  /// `Mr Li` where the Chinese salutation says 先生, `Ms Ouyang` for 女士; else the full name.
  public static func english(_ contact: Contact) -> String {
    let name = contact.name.isEmpty ? contact.nameZh ?? "" : contact.name
    guard let title = englishTitle(contact.salutationZh ?? ""), let hanzi = contact.nameZh,
      let surname = surname(hanzi), let latin = word(of: surname, in: contact.name)
    else { return name }
    return "\(title) \(latin)"
  }

  /// The family name that a name in characters begins with, the compound ones of two included.
  static func surname(_ name: String) -> String? {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count >= 2, scalars.allSatisfy(Han.contains) else { return nil }
    let isCompound =
      scalars.count > 2
      && Surname.compound(Han.simplified(scalars[0]), Han.simplified(scalars[1])) != nil
    return String(String.UnicodeScalarView(scalars.prefix(isCompound ? 2 : 1)))
  }

  /// The longer ones first: 总经理 ends in 经理.
  private static let titles = [
    "董事长", "总经理", "总监", "总裁", "经理", "主任", "厂长", "部长", "科长", "主管", "会计", "工程师", "律师", "老师",
    "师傅",
  ]

  private static func englishTitle(_ salutation: String) -> String? {
    if salutation.hasSuffix("先生") { return "Mr" }
    return ["女士", "小姐"].contains(where: salutation.hasSuffix) ? "Ms" : nil
  }

  /// The family name as the person spells it: the first or last word of the Latin name, whichever
  /// the reading of the characters agrees with.
  private static func word(of surname: String, in name: String) -> String? {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1 else { return nil }
    let reading = Fold.text(Pinyin.latinName(surname) ?? "").filter(\.isLetter)
    return [words.first, words.last].compactMap { $0 }
      .first { Fold.text($0).filter(\.isLetter) == reading }
  }
}
