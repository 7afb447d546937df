internal import Model

/// A telephone number as an address book has it: the number, and perhaps what is dialled after it.
struct DialledNumber: Equatable {
  /// `+8613000000000` where the country is certain, else what was typed without blanks; empty where
  /// there is no digit.
  let number: String
  /// Whether an extension or a pause follows, which the number does not tell.
  let hasExtension: Bool

  /// - Parameter typed: with or without `tel:` before it.
  init(_ typed: String) {
    var typed = typed[...]
    if typed.prefix(4).lowercased() == "tel:" { typed = typed.dropFirst(4) }
    let end = typed.firstIndex { !Self.isPartOfNumber($0) } ?? typed.endIndex
    let rest = typed[end...]
    // Letters that are no sign of an extension belong to the number: 1-800-EXAMPLE.
    hasExtension = !rest.isEmpty && rest.allSatisfy(Self.isPartOfExtension)
    let dialled = hasExtension ? typed[..<end] : typed
    let hasDigit = dialled.contains { $0.isNumber }
    number = hasDigit ? HandleRule.phone.normalised(String(dialled)) : ""
  }

  /// A code of the network, such as `*100#`, reaches nobody.
  static func isCode(_ typed: String) -> Bool { typed.contains { "*#＊＃".contains($0) } }

  private static func isPartOfNumber(_ sign: Character) -> Bool {
    sign.isWhitespace || sign.isNumber || "+＋-–‐./()（）".contains(sign)
  }

  private static func isPartOfExtension(_ sign: Character) -> Bool {
    isPartOfNumber(sign) || ";,=:extpwEXTPW转分机".contains(sign)
  }
}
