/// The short name of a request, which stands in the subject and comes back with the answer:
/// `HQ77-1120` for `2026-11-20-unit-price-hq77`.
///
/// It is made of the id, which never changes: the last word with a digit in it, else the longest,
/// and month and day. Where another decision has the same one, the year stands in it too, and at
/// last the whole id. A reference that was sent once is kept.
public enum LetterReference {
  public static func of(_ decision: Decision, among decisions: Records<Decision>) -> String {
    if let sent = decision.requests.compactMap(\.reference).last, !sent.isEmpty { return sent }
    for wish in [short(decision.id), long(decision.id)] {
      let isTaken = decisions.contains { other in
        other.id != decision.id
          && (other.requests.contains { $0.reference == wish }
            || other.id < decision.id && [short(other.id), long(other.id)].contains(wish))
      }
      if !isTaken { return wish }
    }
    return decision.id.uppercased()
  }

  private static func short(_ id: String) -> String { made(id, digitsOfDay: 4) }
  private static func long(_ id: String) -> String { made(id, digitsOfDay: 8) }

  private static func made(_ id: String, digitsOfDay: Int) -> String {
    let day = Day(String(id.prefix(10)))
    let words = (day == nil ? id[...] : id.dropFirst(11)).split(separator: "-")
    let numbered = words.last { word in
      word.contains(where: \.isNumber) && word.contains(where: \.isLetter)
    }
    let longest = words.max { $0.count < $1.count }
    let name = (numbered ?? longest ?? "REF").prefix(10).uppercased()
    guard let day else { return name }
    let digits = day.description.filter { $0 != "-" }
    return "\(name)-\(digits.suffix(digitsOfDay))"
  }
}
