import Exchange
import Model
import Testing

@Suite struct ContactMergeTests {
  private var book: Contact {
    var contact = Contact(id: "li-wei")
    contact.name = "Li Wei"
    contact.uid = "urn:uuid:0000-A"
    contact.tags = ["supplier"]
    contact.accounts = [
      Account(platform: "sms", handle: "+8613000000000"),
      Account(platform: "wechat", handle: "liwei_hq", preferred: true),
    ]
    return contact
  }

  private func merged(_ lines: String..., book: [Contact], kept: [String] = []) -> ContactMerge {
    let text = (["BEGIN:VCARD", "VERSION:3.0"] + lines + ["END:VCARD"]).joined(separator: "\n")
    var run = VCardImport(into: ContactMerge(book, kept: { _ in kept }))
    run.read(Array(text.utf8))
    return run.merge
  }

  @Test(
    "the same identifier, number or handle is the same person",
    arguments: [
      "UID:0000-a", "TEL:130 0000 0000", "TEL;TYPE=work:+8613000000000", "X-WECHAT:LIWEI_HQ",
    ])
  func same(line: String) {
    let merge = merged("FN:李伟", line, book: [book])
    #expect(merge.additions.isEmpty)
    #expect(merge.outcomes.map(\.kind) == [.merged("li-wei", added: ["name_zh"] + regionOf(line))])
  }

  private func regionOf(_ line: String) -> [String] { line.hasPrefix("TEL") ? ["region"] : [] }

  @Test("what is missing is added and what somebody typed stays, with the difference told")
  func completes() {
    let merge = merged(
      "FN:Li Weiwei", "UID:0000-a", "TITLE:Director", "CATEGORIES:supplier,cables",
      "X-QQ:10000001", "IMPP;TYPE=WECHAT;PREF=1:liwei_new", "NICKNAME:Wei", book: [book])
    let after = merge.updates.first?.after
    #expect(after?.name == "Li Wei")
    #expect(after?.role == "Director")
    #expect(after?.tags == ["supplier", "cables"])
    #expect(
      after?.accounts.map(\.handle) == ["+8613000000000", "liwei_hq", "10000001", "liwei_new"])
    #expect(after?.accounts.last?.preferred == nil)
    #expect(merge.updates.first?.kept == ["NICKNAME:Wei"])
    let differences = merge.outcomes.first?.differences.map {
      "\($0.key): \($0.ours), \($0.theirs)"
    }
    #expect(differences == ["name: Li Wei, Li Weiwei"])
  }

  @Test("a card that brings nothing new leaves the contact unchanged")
  func unchanged() {
    let merge = merged(
      "FN:Li Wei", "UID:0000-a", "NICKNAME:Wei", book: [book], kept: ["NICKNAME:Wei"])
    #expect(merge.outcomes.map(\.kind) == [.unchanged("li-wei")])
    #expect(merge.updates.isEmpty)
  }

  @Test("two cards of one file that are the same person become one contact")
  func sameFile() {
    let merge = merged(
      "FN:Li Wei", "TEL:13000000000", "END:VCARD", "BEGIN:VCARD", "FN:李伟", "TEL:+86 13000000000",
      "EMAIL:li@example.cn", book: [])
    #expect(merge.additions.map(\.contact.id) == ["li-wei"])
    #expect(merge.additions.first?.contact.nameZh == "李伟")
    #expect(merge.additions.first?.contact.accounts.count == 2)
    #expect(merge.updates.isEmpty)
  }

  @Test("colleagues behind one switchboard stay two, and it is told")
  func switchboard() {
    var office = book
    office.accounts = [Account(platform: "phone", handle: "+8657488880000")]
    let merge = merged("FN:Chen Yu", "TEL:+86 574 8888 0000", book: [office])
    #expect(merge.outcomes.map(\.kind) == [.new("chen-yu")])
    #expect(
      merge.outcomes.first?.notices.map(\.phrase) == [
        Phrase("vcard.also-matches", ["id": "li-wei"])
      ])
  }

  @Test("the switchboard's number counts where the names agree, in any order of their words")
  func switchboardSameName() {
    var office = book
    office.accounts = [Account(platform: "phone", handle: "+8657488880000")]
    #expect(merged("FN:Wei Li", "TEL:+86 574 8888 0000", book: [office]).additions.isEmpty)
    #expect(merged("FN:李伟", "TEL:+86 574 8888 0000", book: [office]).additions.isEmpty)
  }

  @Test("identifiers that differ and names without anything in common are two people")
  func sharedMobile() {
    let merge = merged("FN:Zhao Min", "UID:0000-b", "TEL:13000000000", book: [book])
    #expect(merge.outcomes.map(\.kind) == [.new("zhao-min")])
  }

  @Test("a card with nothing but a name is whoever has that name")
  func nameOnly() {
    #expect(merged("FN:Li Wei", book: [book]).outcomes.map(\.kind) == [.unchanged("li-wei")])
  }

  @Test("a new contact has a readable id that nobody has yet")
  func ids() {
    let namesake = merged("FN:Li Wei", "TEL:13000000001", book: [book])
    #expect(namesake.additions.map(\.contact.id) == ["li-wei-2"])
    #expect(merged("FN:单田芳", book: []).additions.map(\.contact.id) == ["shan-tianfang"])
    #expect(merged("FN:Иван", book: []).additions.map(\.contact.id) != [""])
  }

  @Test("a card that names nobody is skipped and told")
  func skipped() {
    let merge = merged("NOTE:x", book: [])
    #expect(merge.outcomes.map(\.kind) == [.skipped(Phrase("vcard.nobody"))])
  }
}
