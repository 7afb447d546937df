internal import Model

extension BriefPage {
  var people: String { section("people", .people, brief.people.map(card) + steps) }

  /// How to begin by hand where no link does, once for each platform.
  private var steps: [String] {
    var seen = Set<String>()
    let ways = brief.people.flatMap(\.ways).filter {
      $0.steps != nil && seen.insert($0.channel.platform).inserted
    }
    if ways.isEmpty { return [] }
    let items = ways.map { way in
      "<li><b>\(said(way.name))</b> \(marked(way.steps ?? ""))</li>"
    }
    return ["<ul class=\"steps\">", items.joined(separator: "\n"), "</ul>"]
  }

  private func card(_ person: Brief.Person) -> String {
    let contact = person.contact
    var head: [String] = []
    if let name = contact.nameZh, !name.isEmpty {
      head.append("<span class=\"hanzi\" lang=\"zh-Hans\">\(HTMLText.escaped(name))</span>")
    }
    if let pinyin = person.pinyin {
      head.append(
        "<span class=\"pinyin\" lang=\"zh-Latn-pinyin\">\(HTMLText.escaped(pinyin))</span>")
    }
    if !contact.name.isEmpty { head.append("<span class=\"latin\">\(marked(contact.name))</span>") }
    let organisation = [contact.organisationZh, contact.organisation].compactMap { $0 }
    let facts = [contact.role, contact.city].compactMap { $0 } + organisation
    let number = brief.people.firstIndex { $0.contact.id == contact.id } ?? 0
    return """
      <article class="person" id="p\(number)">
      <h3>\(head.joined(separator: " "))</h3>
      <p class="role">\(facts.map(marked).joined(separator: " · "))</p>
      <div class="body">
      <div class="ways">
      <h4>\(word(.reach))</h4>
      \(ways(person))
      \(open(person))</div>
      <div class="codes">
      \(codes(person))
      </div>
      </div>
      </article>
      """
  }

  /// HTML wants no list without an item.
  private func ways(_ person: Brief.Person) -> String {
    person.ways.isEmpty
      ? "<p>—</p>" : "<ol>\n\(person.ways.map(way).joined(separator: "\n"))\n</ol>"
  }

  private func way(_ way: Brief.Way) -> String {
    let purposes = way.purposes.isEmpty ? [BriefWords.Label.unagreed] : way.purposes.map(\.label)
    let handle = way.channel.handle.map { handle in
      let shown = PhoneNumber(handle)?.grouped ?? handle
      let text = "<span class=\"handle\">\(HTMLText.escaped(shown))</span>"
      return way.link.map { "<a href=\"\(HTMLText.escaped($0))\">\(text)</a>" } ?? text
    }
    let marks = facts(way).joined(separator: " · ")
    let tags = purposes.map { "<span class=\"purpose\">\(word($0))</span>" }.joined(separator: " ")
    return "<li><b>\(said(way.name))</b> \(handle ?? "—") \(tags)"
      + "<span class=\"mark \(way.mark.rawValue)\">\(way.mark.sign) \(marks)</span></li>"
  }

  private func facts(_ way: Brief.Way) -> [String] {
    var facts = [word(way.mark.label)]
    if let test = way.lastTest, let sent = test.sent {
      // China's calendar: the day on the traveller's clock there.
      let network = test.from.map { " (\(word($0.label)))" } ?? ""
      facts[0] += " \(sent.day(offset: Brief.chinaOffset))\(network)"
    }
    if let verification = way.verification, verification >= .identityChecked {
      facts.append(word(.verified))
    }
    if way.mainland == .limited { facts.append(word(.limited)) }
    return facts
  }

  private func open(_ person: Brief.Person) -> String {
    if person.open.isEmpty { return "" }
    let items = person.open.map { decision in
      let due = decision.due.map { day in
        " · \(word(.due)) \(day)"
          + (decision.isOverdue ? " <strong>\(word(.overdue))</strong>" : "")
      }
      return
        "<li><b>\(marked(decision.title))</b> <span class=\"state\">\(word(decision.state.label))"
        + "\(due ?? "")</span>\(wording(decision.wording))</li>"
    }
    return "<h4>\(word(.open))</h4>\n<ul class=\"open\">\n\(items.joined(separator: "\n"))\n</ul>\n"
  }

  /// What was agreed is shown in both languages whatever the brief speaks: it is what people sign.
  private func wording(_ wording: Bilingual) -> String {
    [wording.english, wording.chinese].filter { !$0.isEmpty }
      .map { "<q>\(marked($0))</q>" }.joined()
  }

  private func codes(_ person: Brief.Person) -> String {
    var figures: [String] = []
    func add(_ text: String, _ correction: QREncoder.Correction, _ caption: String, _ title: String)
    {
      guard let code = QREncoder.code(text, correction: correction) else { return }
      figures.append(
        "<figure>\(QRPicture.element(code, title: title))<figcaption>\(caption)</figcaption></figure>"
      )
    }
    let name = person.contact.displayName
    add(ContactCode.card(person.contact), .low, word(.card), name)
    if let way = person.ways.first(where: { $0.link != nil }), let link = way.link {
      add(link, .medium, said(way.name), "\(name): \(way.name.english)")
    }
    return figures.joined(separator: "\n")
  }
}
