internal import Model

/// Who can be reached by what, as a picture: a row a person, a column a platform, those of one failure
/// domain side by side under its name. A cell has the place in the agreed order and a sign; colour only
/// repeats the sign.
struct ReachPicture {
  let brief: Brief
  let page: BriefPage

  init(_ brief: Brief, _ language: BriefLanguage) {
    self.brief = brief
    page = BriefPage(brief, language: language)
  }

  private static let nameWidth = 132
  private static let cell = (width: 64, height: 26)
  private static let head = 52

  /// Empty without people or channels.
  var section: String {
    let platforms = brief.platforms
    guard !platforms.isEmpty, !brief.people.isEmpty else { return "" }
    let legend = ChannelMark.allCases.map {
      "<span class=\"mark \($0.rawValue)\">\($0.sign) \(page.word($0.label))</span>"
    }
    return page.section(
      "picture", .picture,
      [
        "<div class=\"scroll\">\(svg(platforms))</div>",
        "<p class=\"legend\">\(legend.joined(separator: " "))</p>",
      ])
  }

  private func svg(_ platforms: [(id: String, name: Bilingual, domain: String?)]) -> String {
    let width = Self.nameWidth + platforms.count * Self.cell.width
    let height = Self.head + brief.people.count * Self.cell.height + 4
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"\(HTMLText.escaped(description))\" "
        + "width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\">",
      "<title>\(HTMLText.escaped(brief.words[.picture].english))</title>",
    ]
    parts += heads(platforms)
    for (row, person) in brief.people.enumerated() { parts += cells(person, row, platforms) }
    return (parts + ["</svg>"]).joined(separator: "\n")
  }

  private func heads(_ platforms: [(id: String, name: Bilingual, domain: String?)]) -> [String] {
    var parts: [String] = []
    var column = 0
    while column < platforms.count {
      let domain = platforms[column].domain
      var end = column + 1
      while end < platforms.count, platforms[end].domain == domain { end += 1 }
      let (left, right) = (x(column) + 3, x(end) - 3)
      if let domain {
        parts.append(
          "<text class=\"domain\" x=\"\((left + right) / 2)\" y=\"12\" textLength=\"\(min(domain.utf8.count * 6, right - left))\" "
            + "lengthAdjust=\"spacingAndGlyphs\">\(HTMLText.escaped(domain))</text>")
      }
      parts.append("<path class=\"bracket\" d=\"M\(left) 22v-4H\(right)v4\"/>")
      column = end
    }
    for (column, platform) in platforms.enumerated() {
      let name = page.language == .chinese ? platform.name.chinese : platform.name.english
      // Long names would run into each other.
      let isLong = name.unicodeScalars.count > 8
      let fit =
        isLong ? " textLength=\"\(Self.cell.width - 6)\" lengthAdjust=\"spacingAndGlyphs\"" : ""
      parts.append(
        "<text class=\"platform\" x=\"\(x(column) + Self.cell.width / 2)\" y=\"40\"\(fit)>"
          + "\(HTMLText.escaped(String(name.prefix(14))))</text>")
    }
    return parts
  }

  private func cells(
    _ person: Brief.Person, _ row: Int,
    _ platforms: [(id: String, name: Bilingual, domain: String?)]
  ) -> [String] {
    let top = Self.head + row * Self.cell.height
    let contact = person.contact
    let name = contact.nameZh.flatMap { $0.isEmpty ? nil : $0 } ?? contact.name
    let short = contact.nameZh == nil || contact.name.isEmpty ? "" : " " + contact.name
    var parts = [
      "<text class=\"who\" x=\"0\" y=\"\(top + 17)\">\(HTMLText.escaped(String((name + short).prefix(18))))</text>"
    ]
    for (column, platform) in platforms.enumerated() {
      let place = "x=\"\(x(column) + 2)\" y=\"\(top + 2)\" width=\"\(Self.cell.width - 4)\""
      guard let number = person.ways.firstIndex(where: { $0.channel.platform == platform.id })
      else {
        parts.append("<rect class=\"empty\" \(place) height=\"\(Self.cell.height - 4)\" rx=\"3\"/>")
        continue
      }
      let way = person.ways[number]
      let order = way.purposes.isEmpty ? "·" : String(number + 1)
      parts.append(
        "<rect class=\"\(way.mark.rawValue)\" \(place) height=\"\(Self.cell.height - 4)\" rx=\"3\"/>"
          + "<text class=\"sign\" x=\"\(x(column) + Self.cell.width / 2)\" y=\"\(top + 18)\">"
          + "\(order) \(way.mark.sign)</text>")
    }
    return parts
  }

  private func x(_ column: Int) -> Int { Self.nameWidth + column * Self.cell.width }

  /// The picture in words, for those who hear it.
  private var description: String {
    brief.people.map { person in
      let ways = person.ways.map { way in
        "\(way.name.english) \(brief.words[way.mark.label].english)"
      }
      return "\(person.contact.displayName): \(ways.joined(separator: ", "))"
    }.joined(separator: ". ")
  }
}
