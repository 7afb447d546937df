internal import Model

/// Where a card says that a person lives.
enum CardRegion {
  /// By the name of a country as addresses have it, in either language.
  static func region(country: String) -> Region? {
    switch country.lowercased().filter({ $0.isLetter }) {
    case "": nil
    case "china", "prchina", "prc", "peoplesrepublicofchina", "cn", "chn", "mainlandchina",
      "chinamainland", "中国", "中华人民共和国", "中国大陆":
      .mainland
    case "hongkong", "hongkongsar", "hongkongsarchina", "hk", "hkg", "香港", "中国香港": .hongKong
    case "macao", "macau", "macaosar", "macausar", "macaosarchina", "mo", "mac", "澳门", "中国澳门",
      "澳門":
      .macao
    case "taiwan", "taiwanroc", "tw", "twn", "台湾", "中国台湾", "臺灣", "台灣": .taiwan
    default: .other
    }
  }

  /// By Apple's `X-ABADR`, an ISO 3166 code in lower case; nil for others than these four.
  static func region(code: String) -> Region? {
    let code = code.trimmed.lowercased()
    return ["cn", "hk", "mo", "tw"].contains(code) ? region(country: code) : nil
  }

  /// By the country code of a number in E.164 form.
  static func region(number: String) -> Region? {
    switch PhoneNumber(number)?.place {
    case .mainland: .mainland
    case .hongKong: .hongKong
    case .macao: .macao
    case .taiwan: .taiwan
    case .elsewhere: .other
    case nil: nil
    }
  }

  /// Where no address named a country, the numbers decide, if they agree.
  static func settle(_ contact: inout Contact) {
    guard contact.region == nil else { return }
    let numbers = contact.accounts.filter { $0.platform == "sms" || $0.platform == "phone" }
    let regions = Set(numbers.compactMap { $0.handle.flatMap(region(number:)) })
    if regions.count == 1 { contact.region = regions.first }
  }
}
