public import Model

/// The brief as headings and lines, for text and Markdown.
public struct BriefOutline {
  enum Line: Equatable {
    /// Level 1 is the title.
    case heading(Int, String)
    case text(String)
    /// An item of a list; the number is that of an ordered one.
    case item(Int?, String)
    /// Below an item.
    case detail(String)
  }

  private let brief: Brief
  private let language: BriefLanguage

  public init(_ brief: Brief, language: BriefLanguage = .both) {
    self.brief = brief
    self.language = language
  }

  /// Plain text, wrapped nowhere: a pager or a terminal does that by itself.
  ///
  /// - Parameter width: cells of a text, for the line under a heading.
  public func text(width: (String) -> Int) -> String {
    var result = ""
    for line in lines {
      switch line {
      case .heading(let level, let text):
        let text = Self.plain(text)
        let rule = String(repeating: level == 1 ? "=" : "-", count: max(1, width(text)))
        result += (result.isEmpty ? "" : "\n") + text + "\n" + (level < 3 ? rule + "\n" : "")
      case .text(let text): result += Self.plain(text) + "\n"
      case .item(let number, let text):
        result += (number.map { "\($0). " } ?? "- ") + Self.plain(text) + "\n"
      case .detail(let text): result += "   " + Self.plain(text) + "\n"
      }
    }
    return result
  }

  /// CommonMark. What has a meaning there is escaped.
  public var markdown: String {
    var result = ""
    var wasItem = false
    for line in lines {
      var isItem = false
      switch line {
      case .heading(let level, let text):
        result +=
          (result.isEmpty ? "" : "\n") + String(repeating: "#", count: level) + " "
          + Self.escaped(text) + "\n\n"
      case .text(let text): result += (wasItem ? "\n" : "") + Self.escaped(text) + "  \n"
      case .item(let number, let text):
        result += (number.map { "\($0). " } ?? "- ") + Self.escaped(text) + "\n"
        isItem = true
      case .detail(let text):
        result += "   - " + Self.escaped(text) + "\n"
        isItem = true
      }
      wasItem = isItem
    }
    return result
  }

  private var lines: [Line] {
    cover + emergency + people + places + holidays + sayings + advice
  }

  private func word(_ label: BriefWords.Label) -> String { brief.words[label].text(language) }

  private var cover: [Line] {
    var lines: [Line] = [.heading(1, "\(word(.brief)): \(brief.trip.title)")]
    lines.append(.item(nil, "\(word(.dates)): \(brief.dates)"))
    if !brief.trip.cities.isEmpty {
      lines.append(.item(nil, "\(word(.cities)): \(brief.trip.cities.joined(separator: ", "))"))
    }
    for (label, staff) in [
      (BriefWords.Label.travellers, brief.travellers), (.home, brief.deputies),
    ]
    where !staff.isEmpty {
      let names = staff.map {
        [$0.nameZh, $0.name, $0.phone].compactMap { $0 }.joined(separator: " ")
      }
      lines.append(.item(nil, "\(word(label)): \(names.joined(separator: ", "))"))
    }
    lines.append(.item(nil, "\(word(.clocks)): \(brief.clocks)"))
    return lines
  }

  private var emergency: [Line] {
    var lines: [Line] = [.heading(2, word(.emergency))]
    lines += brief.words.emergency.map { .item(nil, "\($0.number)  \($0.what.text(language))") }
    if let phone = brief.trip.emergencyPhone {
      lines.append(.item(nil, "\(phone)  \(word(.embassy))"))
    }
    return lines
  }

  private var people: [Line] {
    guard !brief.people.isEmpty else { return [] }
    return [.heading(2, word(.people))] + brief.people.flatMap(person)
  }

  private func person(_ person: Brief.Person) -> [Line] {
    let contact = person.contact
    let name = [contact.nameZh, person.pinyin.map { "(\($0))" }, contact.name]
    var lines: [Line] = [
      .heading(3, name.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " "))
    ]
    let facts = [contact.role, contact.organisationZh, contact.organisation, contact.city]
    let known = facts.compactMap { $0 }.filter { !$0.isEmpty }
    if !known.isEmpty { lines.append(.text(known.joined(separator: " · "))) }
    lines += person.ways.enumerated().map { .item($0.offset + 1, way($0.element)) }
    if !person.open.isEmpty { lines.append(.text("\(word(.open)):")) }
    for decision in person.open {
      let due = decision.due.map { ", \(word(.due)) \($0)" } ?? ""
      let late = decision.isOverdue ? ", \(word(.overdue))" : ""
      lines.append(.item(nil, "\(decision.title) (\(word(decision.state.label))\(due)\(late))"))
      for text in [decision.wording.english, decision.wording.chinese] where !text.isEmpty {
        lines.append(.detail(text))
      }
    }
    return lines
  }

  private func way(_ way: Brief.Way) -> String {
    let purposes = way.purposes.isEmpty ? [word(.unagreed)] : way.purposes.map { word($0.label) }
    let handle = way.channel.handle.map { PhoneNumber($0)?.grouped ?? $0 } ?? "—"
    let day = way.lastTest?.sent.map { " \($0.day(offset: Brief.chinaOffset))" } ?? ""
    let network = way.lastTest?.from.map { " (\(word($0.label)))" } ?? ""
    return "\(way.name.text(language)) \(handle): \(purposes.joined(separator: ", ")); "
      + "\(way.mark.sign) \(word(way.mark.label))\(day)\(network)"
  }

  private var places: [Line] {
    guard !brief.addresses.isEmpty else { return [] }
    return [.heading(2, word(.places))]
      + brief.addresses.flatMap { address -> [Line] in
        let name = [address.nameZh, address.name].compactMap { $0 }.joined(separator: " ")
        let taxi = brief.words[.taxi].chinese
        let facts = [address.addressZh, address.phone].compactMap { $0 }
        return [.item(nil, "\(taxi)：\(name)")] + facts.map { .detail($0) }
      }
  }

  private var holidays: [Line] {
    guard !brief.holidays.isEmpty else { return [] }
    return [.heading(2, word(.holidays))]
      + brief.holidays.map { day in
        let notes =
          (day.isWorkDay ? ", " + word(.makeUp) : "")
          + (day.isOfficial ? "" : ", " + word(.computed))
        return .item(nil, "\(day.dates)  \(day.name.text(language))\(notes)")
      }
  }

  private var sayings: [Line] {
    [.heading(2, word(.phrases))]
      + brief.words.sayings.flatMap { saying -> [Line] in
        [.item(nil, saying.text.chinese), .detail(saying.pinyin), .detail(saying.text.english)]
      }
  }

  private var advice: [Line] {
    [.heading(2, word(.fails))]
      + brief.words.advice.enumerated().map { .item($0.offset + 1, $0.element.text(language)) }
  }

  /// One line, without anything that a terminal could take for a command.
  private static func plain(_ text: String) -> String {
    text.unicodeScalars.allSatisfy { !HTMLText.isForbidden($0) }
      ? text
      : String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            if ["\n", "\t", "\r"].contains(scalar) { return " " }
            return HTMLText.isForbidden(scalar) ? "\u{FFFD}" : scalar
          }))
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in plain(text) {
      if "\\`*_[]<>#|~&!".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
