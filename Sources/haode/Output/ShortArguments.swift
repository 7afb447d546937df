internal import Model

extension Phrase {
  private static let limit = 200
  private static let shown = 60

  /// The same, with what somebody typed or a file says cut where it would fill the screen. Paths and
  /// lists stay whole.
  var withShortArguments: Phrase {
    guard arguments.values.contains(where: { $0.utf8.count > Self.limit }) else { return self }
    return Phrase(
      key,
      arguments.reduce(into: [:]) { short, argument in
        let isLong = argument.value.utf8.count > Self.limit && argument.value.count > Self.limit
        let isWord = !argument.value.contains { $0 == " " || $0 == "/" }
        short[argument.key] =
          isLong && isWord ? argument.value.prefix(Self.shown) + "…" : argument.value
      })
  }
}
