import Model
import Testing

@Suite("Queries")
struct QueryTests {
  private static let fields = ["city", "tag", "platform", "state", "name_zh", "note", "handle"]
  private static let key = SearchKey(
    names: ["Li Wei", "李伟"], handles: ["liwei_hq"], labels: ["Shenzhen", "supplier"],
    texts: ["see https://example.cn at 12:30"])

  private static func values(_ field: String) -> [String] {
    switch field {
    case "city": ["Shenzhen"]
    case "tag": ["supplier", "big customer"]
    case "platform": ["wechat", "sms"]
    case "state": ["unconfirmed"]
    case "name_zh": ["李伟"]
    case "handle": ["+86 130-0000-0013"]
    default: []
    }
  }

  private func rank(_ text: String) throws -> MatchRank? {
    try Query(text, fields: Self.fields).rank(Self.key, values: Self.values)
  }

  @Test(
    "a query finds what fits all of its terms",
    arguments: [
      "li wei", "wei li", "lǐ wěi", "li3 wei3", "\"li wei\"", "“li wei”", "\"li we", "li shenzhen",
      "city:shenzhen", "city:shen", "CITY:Shen", "city：shen", "city:", "tag:supplier li",
      "tag:\"big cust\"", "platform:wechat platform:sms", "name-zh:李偉", "name_zh:liwei",
      "name_zh:lw",
      "-zhang", "!zhang", "！zhang", "-city:ningbo", "-", "!", "", "   ", "https://example.cn",
      "12:30",
      "handle:13000000013", "handle:0013", "-note:", "state:uncon", "\"", "sup -tag:vip",
    ])
  func found(text: String) throws {
    #expect(try rank(text) != nil)
  }

  @Test(
    "a query does not find what fails one of its terms",
    arguments: [
      "li zhang", "\"wei li\"", "city:ningbo", "-li", "li -wei", "-city:shenzhen", "-tag:supplier",
      "platform:qq", "state:confirmed", "note:", "-city:", "!李", "-\"li wei\"", "city:hen",
    ])
  func notFound(text: String) throws {
    #expect(try rank(text) == nil)
  }

  @Test(
    "several words rank as their worst, or as the whole name",
    arguments: [
      ("li wei", MatchRank.exactName), ("li we", .namePrefix), ("wei li", .nameWord),
      ("li sup", .elsewhere), ("city:shen li", .namePrefix), ("city:shen", .elsewhere),
    ])
  func ranks(text: String, expected: MatchRank) throws {
    #expect(try rank(text) == expected)
  }

  @Test("an unknown field is an error that names the nearest known ones")
  func unknownField() {
    #expect(throws: QueryError.unknownField("ctiy", nearest: ["city"])) {
      try Query("li ctiy:shenzhen", fields: Self.fields)
    }
    #expect(throws: QueryError.unknownField("zzzzzz", nearest: [])) {
      try Query("-zzzzzz:1", fields: Self.fields)
    }
  }

  @Test("a query without terms is empty")
  func empty() throws {
    #expect(try Query(" - ! \" ", fields: []).isEmpty)
    #expect(try !Query("a", fields: []).isEmpty)
  }
}
