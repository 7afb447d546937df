import Exchange
import Glibc
import Model
import Testing

/// Cards in the manner of real programs against what they mean, as text beside each file.
/// `SNAPSHOTS=record swift test` writes these texts anew.
@Suite struct FixtureTests {
  @Test(
    "a file in a real program's manner is read as the text beside it says", arguments: Fixture.names
  )
  func meaning(name: String) {
    let told = Self.told(Fixture.bytes(name))
    let path = Fixture.path("\(name).txt")
    if getenv("SNAPSHOTS").map({ String(cString: $0) }) == "record" {
      let file = fopen(path, "w")
      fputs(told, file)
      if let file { fclose(file) }
    }
    #expect(told == String(decoding: Fixture.read(path), as: UTF8.self))
  }

  @Test("a card that is written and read again means the same", arguments: Fixture.names)
  func roundTrip(name: String) {
    for card in VCardReader(Fixture.bytes(name)) {
      guard let first = VCardContact(card) else { continue }
      let written = VCardWriter.card(first.contact, kept: first.kept)
      let again = VCardReader(Array(written.utf8)).first { _ in true }.flatMap(VCardContact.init)
      var contact = again?.contact
      contact?.accounts.sort { $0.platform < $1.platform }
      var expected = first.contact
      expected.accounts.sort { $0.platform < $1.platform }
      #expect(contact == expected)
      #expect(again?.kept == first.kept)
    }
  }

  @Test("a file imported twice adds nothing the second time", arguments: Fixture.names)
  func twice(name: String) {
    var first = VCardImport(into: ContactMerge([Contact]()))
    first.read(Fixture.bytes(name))
    let additions = first.merge.additions
    let kept = Dictionary(uniqueKeysWithValues: additions.map { ($0.contact.id, $0.kept) })
    var second = VCardImport(
      into: ContactMerge(additions.map(\.contact), kept: { kept[$0] ?? [] }))
    second.read(Fixture.bytes(name))
    #expect(second.merge.additions.isEmpty)
    #expect(second.merge.updates.isEmpty)
  }

  private static func told(_ bytes: [UInt8]) -> String {
    var reader = VCardReader(bytes)
    var text = ""
    while let card = reader.next() {
      text += "card at line \(card.line), version \(card.version.rawValue)\n"
      text += VCardContact(card).map(told) ?? "  names nobody\n"
    }
    for stray in reader.strays { text += "line \(stray.line): \(stray.phrase.key)\n" }
    return text
  }

  private static func told(_ card: VCardContact) -> String {
    var lines = card.contact.entries.map { "\($0.key) = \(told($0.value))" }
    for account in card.contact.accounts {
      lines.append("account " + account.entries.map { told($0.value) }.joined(separator: " · "))
    }
    lines += card.kept.map { "kept \($0)" }
    lines += card.suggestions.map { "suggestion \($0.platform) \($0.handle), line \($0.line)" }
    lines += card.notices.map { notice in
      let arguments = notice.phrase.arguments.sorted { $0.key < $1.key }
      return "line \(notice.line): \(notice.phrase.key)"
        + arguments.map { " \($0.key)=\($0.value)" }.joined()
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  private static func told(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text.split(separator: "\n").joined(separator: "⏎")
    case .texts(let texts): texts.joined(separator: ", ")
    case .flag(let flag): flag ? "preferred" : "no"
    default: "\(value)"
    }
  }
}
