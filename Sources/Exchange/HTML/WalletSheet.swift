internal import Model

/// One sheet of A4 that folds to the size of a bank card: names, numbers, addresses, emergency.
struct WalletSheet {
  private let page: BriefPage

  init(_ page: BriefPage) { self.page = page }

  private var brief: Brief { page.brief }

  /// Ten cards fit on the sheet: what is left over is said, not cut in silence.
  private static let cards = 10
  private static let people = 5
  private static let addresses = 3
  private static let addressCards = 4

  var sections: [String] {
    let addresses = addresses
    // Addresses are few, and nobody finds the hotel without; people who have no room are counted.
    let room = Self.cards - 1 - min(addresses.count, Self.addressCards)
    let cards = [first] + people(room) + addresses.prefix(Self.addressCards)
    let shown = cards.map { "<section class=\"fold\">\($0)</section>" }
    return ["<main class=\"sheet\">"] + shown + ["</main>"]
  }

  private var first: String {
    var lines = [
      "<h2>\(page.marked(brief.trip.title))</h2>", "<p>\(HTMLText.escaped(brief.dates))</p>",
    ]
    lines.append("<p>\(HTMLText.escaped(brief.clocks))</p>")
    lines += brief.words.emergency.map {
      "<p><b>\(HTMLText.escaped($0.number))</b> \(page.said($0.what))</p>"
    }
    if let phone = brief.trip.emergencyPhone {
      lines.append("<p><b>\(page.telephone(phone))</b> \(page.word(.embassy))</p>")
    }
    let home = brief.deputies.isEmpty ? brief.travellers : brief.deputies
    lines += home.prefix(2).compactMap { person in
      person.phone.map { "<p>\(page.marked(person.name)) \(page.telephone($0))</p>" }
    }
    return lines.joined()
  }

  private func people(_ cards: Int) -> [String] {
    let shown = brief.people.prefix(cards * Self.people)
    var pages = chunks(Array(shown), Self.people).map { people in
      page.heading(.people) + people.map(line).joined()
    }
    let left = brief.people.count - shown.count
    if left > 0, let last = pages.popLast() { pages.append(last + "<p><b>… +\(left)</b></p>") }
    return pages
  }

  private func line(_ person: Brief.Person) -> String {
    let ways = person.ways.filter { $0.channel.handle != nil }.prefix(2).map { way in
      let handle = way.channel.handle ?? ""
      let text = PhoneNumber(handle)?.grouped ?? handle
      return "<span>\(HTMLText.escaped(way.name.english)) \(HTMLText.escaped(text))</span>"
    }
    return
      "<p><b>\(page.marked(person.contact.displayName))</b> \(ways.joined(separator: " · "))</p>"
  }

  private var addresses: [String] {
    chunks(brief.addresses, Self.addresses).map { addresses in
      "<h2 lang=\"zh-Hans\">\(HTMLText.escaped(brief.words[.taxi].chinese))</h2>"
        + addresses.map { address in
          "<p lang=\"zh-Hans\"><span class=\"big\">\(HTMLText.escaped(address.nameZh ?? address.name ?? ""))</span><br>"
            + "\(HTMLText.escaped(address.addressZh ?? "")) \(address.phone.map(page.telephone) ?? "")</p>"
        }.joined()
    }
  }

  private func chunks<Element>(_ all: [Element], _ size: Int) -> [[Element]] {
    stride(from: 0, to: all.count, by: size).map { Array(all[$0..<min($0 + size, all.count)]) }
  }
}
