import Model
import Testing

@Suite("what a mail is known by") struct MessageNameTests {
  private func world(_ random: @escaping @Sendable () -> UInt64) -> World {
    World(now: Instant(seconds: 1_795_446_000), digest: Digest { $0 }, random: random)
  }

  @Test("two mails about one decision at one moment have different ones")
  func unique() {
    let world = World(now: Instant(seconds: 1_795_446_000), digest: Digest { $0 })
    let names = (0..<1000).map { _ in MessageName("PRICE-1120", world) }
    #expect(Set(names).count == 1000)
  }

  @Test("it is made of the moment, of what the letter is about, and of what nobody can foresee")
  func form() {
    let id = MessageName("PRICE-1120", world { 35 }).id(host: "example.com")
    #expect(id == "<20261123150000.price-1120.z@example.com>")
  }

  @Test(
    "nothing of a reference can end the header or become another address",
    arguments: ["合同 7>\r\nBcc: x@y.zz", "a@b", "<x>", "", String(repeating: "é", count: 500)])
  func hostile(_ reference: String) {
    let text = MessageName(reference, world { 1 }).text
    #expect(text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    #expect(!text.contains("<") && !text.contains(">") && !text.contains("@"))
    #expect(text.utf8.count < 80 && !text.contains(".."))
  }
}
