/// What a mail is known by for ever: `20261123150000.price-1120.3w5e11264sgsf`. Two mails never have the
/// same one, also not two about one decision at one moment.
public struct MessageName: Hashable, Sendable {
  public let text: String

  /// - Parameter about: the reference of the letter, or the id of its record; only letters of ASCII,
  ///   digits and hyphens of it are taken, 40 at most.
  public init(_ about: String, _ world: World) {
    let stamp = world.now.description.filter(\.isNumber)
    let word = about.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    let mark = String(world.random(), radix: 36)
    text = [stamp, String(word.prefix(40)), mark].filter { !$0.isEmpty }.joined(separator: ".")
  }

  /// `<…@host>`, as the header `Message-ID` has it.
  public func id(host: String) -> String { "<\(text)@\(host)>" }
}
