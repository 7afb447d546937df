extension Trip {
  /// What cannot be meant: the key and what is wrong with its value, as reading warns of it and as
  /// `add` and `edit` refuse it.
  public var oddities: [(key: String, phrase: Phrase)] {
    var odd: [(key: String, phrase: Phrase)] = []
    for (key, day) in [("from", from), ("to", to)] {
      // A journey of the last or the next century is a slip of the hand.
      if let day, !(2000..<2100).contains(day.parts.year) {
        odd.append((key, Phrase("book.far-date", ["key": key, "day": day.description])))
      }
    }
    if odd.isEmpty, let from, let to, to < from {
      let days = ["from": from.description, "to": to.description]
      odd.append(("to", Phrase("book.trip-ends-first", days)))
    }
    let known = Network.allCases.map(\.rawValue)
    for name in networks where !known.contains(name) {
      let near = DidYouMean.nearest(name, in: known, limit: 1).first
      let arguments = ["key": "networks", "value": name]
      odd.append(
        (
          "networks",
          near.map {
            Phrase("book.unknown-word-near", arguments.merging(["near": $0]) { old, _ in old })
          }
            ?? Phrase(
              "book.unknown-word",
              arguments.merging(["words": known.joined(separator: ", ")]) { old, _ in old })
        ))
    }
    return odd
  }
}
