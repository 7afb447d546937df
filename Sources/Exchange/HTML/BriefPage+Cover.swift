internal import Model

extension BriefPage {
  var cover: String {
    var facts = [(BriefWords.Label.dates, HTMLText.escaped(brief.dates))]
    if !brief.trip.cities.isEmpty {
      facts.append((.cities, marked(brief.trip.cities.joined(separator: ", "))))
    }
    let travellers = brief.travellers.map(staff)
    if !travellers.isEmpty { facts.append((.travellers, travellers.joined(separator: "<br>"))) }
    let deputies = brief.deputies.map(staff)
    if !deputies.isEmpty { facts.append((.home, deputies.joined(separator: "<br>"))) }
    facts.append((.clocks, HTMLText.escaped(brief.clocks)))
    let rows = facts.map { "<li><span>\(word($0.0))</span><b>\($0.1)</b></li>" }
    return """
      <header>
      <p class="kind">\(word(.brief))</p>
      <h1>\(marked(brief.trip.title))</h1>
      <ul class="facts">
      \(rows.joined(separator: "\n"))
      </ul>
      </header>
      """
  }

  private func staff(_ person: Staff) -> String {
    let names = [person.nameZh, person.name].compactMap { $0 }.filter { !$0.isEmpty }
    let phone = person.phone.map { " " + telephone($0) } ?? ""
    return marked(names.joined(separator: " ")) + phone
  }

  var emergency: String {
    var items = brief.words.emergency.map {
      "<li><a href=\"tel:\(HTMLText.escaped($0.number))\">\(HTMLText.escaped($0.number))</a> "
        + "<span>\(said($0.what))</span></li>"
    }
    if let phone = brief.trip.emergencyPhone {
      items.append("<li class=\"long\">\(telephone(phone)) <span>\(word(.embassy))</span></li>")
    }
    return section("emergency", .emergency, ["<ul>", items.joined(separator: "\n"), "</ul>"])
  }

  var places: String {
    section("places", .places, brief.addresses.map(taxiCard))
  }

  /// Large enough to be read from the front seat, always in Chinese.
  func taxiCard(_ address: Address) -> String {
    let name = address.nameZh ?? address.name ?? ""
    let taxi = brief.words[.taxi].chinese
    var lines = ["<p class=\"please\">\(HTMLText.escaped(taxi))：</p>"]
    lines.append("<p class=\"name\">\(HTMLText.escaped(name))</p>")
    if let text = address.addressZh {
      lines.append("<p class=\"road\">\(HTMLText.escaped(text))</p>")
    }
    if let phone = address.phone {
      let label = HTMLText.escaped(brief.words[.phone].chinese)
      lines.append("<p class=\"phone\">\(label)：\(telephone(phone))</p>")
      lines.append("<p class=\"thanks\">\(HTMLText.escaped(brief.words[.thanks].chinese))</p>")
    }
    let plain =
      address.name.map { "<p class=\"plain\" lang=\"en\">\(HTMLText.escaped($0))</p>" } ?? ""
    return
      "<article class=\"taxi\" lang=\"zh-Hans\">\n\(lines.joined(separator: "\n"))\n\(plain)</article>"
  }

  var holidays: String {
    let items = brief.holidays.map { day in
      var notes: [String] = []
      if day.isWorkDay { notes.append(word(.makeUp)) }
      if !day.isOfficial { notes.append(word(.computed)) }
      let note = notes.isEmpty ? "" : " <em>\(notes.joined(separator: ", "))</em>"
      return "<li><b>\(HTMLText.escaped(day.dates))</b> \(said(day.name))\(note)</li>"
    }
    return items.isEmpty
      ? "" : section("holidays", .holidays, ["<ul>"] + items + ["</ul>"])
  }

  var sayings: String {
    let items = brief.words.sayings.map { saying in
      "<li><b lang=\"zh-Hans\">\(HTMLText.escaped(saying.text.chinese))</b>"
        + "<i lang=\"zh-Latn-pinyin\">\(HTMLText.escaped(saying.pinyin))</i>"
        + "<span lang=\"en\">\(HTMLText.escaped(saying.text.english))</span></li>"
    }
    return items.isEmpty ? "" : section("sayings", .phrases, ["<ul>"] + items + ["</ul>"])
  }

  var advice: String {
    let items = brief.words.advice.map { "<li>\(said($0))</li>" }
    return items.isEmpty ? "" : section("advice", .fails, ["<ol>"] + items + ["</ol>"])
  }
}
