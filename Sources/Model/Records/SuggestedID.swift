extension Slug {
  /// Out of a name as its owner writes it: the Latin one, or the pinyin of the hanzi.
  ///
  /// - Returns: empty where neither gives a letter or digit.
  public static func make(name: String, nameZh: String?) -> String {
    let latin = make(name)
    if !latin.isEmpty { return latin }
    let hanzi = nameZh ?? name
    return make(Pinyin.latinName(hanzi) ?? Pinyin.text(hanzi).map(\.plain).joined(separator: " "))
  }
}

extension AnyRecord {
  /// The id that a new record asks for: `li-wei`; decisions begin with their day, trips with their
  /// month. Not yet checked against the book.
  public func suggestedID(today: Day) -> String {
    switch self {
    case .contact(let contact):
      let slug = Slug.make(name: contact.name, nameZh: contact.nameZh)
      return slug.isEmpty ? RecordKind.contact.rawValue : slug
    case .staff(let person):
      let slug = Slug.make(name: person.name, nameZh: person.nameZh)
      return slug.isEmpty ? RecordKind.staff.rawValue : slug
    case .decision(let decision):
      return Self.dated(
        (decision.decidedOn ?? today).description, Slug.make(name: decision.title, nameZh: nil))
    case .trip(let trip):
      return Self.dated(
        String((trip.from ?? today).description.prefix(7)),
        Slug.make(name: trip.title, nameZh: nil))
    }
  }

  private static func dated(_ date: String, _ slug: String) -> String {
    slug.isEmpty ? date : "\(date)-\(slug)"
  }
}
