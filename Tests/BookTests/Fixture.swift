internal import Book
internal import Model

/// A small book in texts, as a person would have written it.
enum Fixture {
  static let texts: [(path: String, text: String)] = [
    ("book.toml", "format = 1\ncompany = \"Sample Imports\"\n"),
    ("staff/anna.toml", "name = \"Anna Berg\"\n"),
    (
      "contacts/li-wei.toml",
      """
      # met at the Canton Fair
      name = "Li Wei"
      name_zh = "李伟"      # family name first
      fax = '0755-1'

      [[account]]
      platform = "wechat"
      handle = "liwei_hq"

      [[account]]
      platform = "sms"
      handle = "+8613000000000"

      [[agreement]]
      purpose = "business"
      platform = "wechat"
      agreed_on = 2026-03-02

      """
    ),
    ("contacts/chen-yu.toml", "name = \"Chen Yu\"\n"),
    ("contacts/wang-fang.toml", "name = \"Wang Fang\"\n"),
    (
      "decisions/2026-11-20-price.toml",
      """
      title = "Unit price"
      contacts = ["li-wei"]
      decided_on = 2026-11-20
      wording = "12.40 CNY per piece"

      """
    ),
  ]

  static let world = World(
    now: Instant(seconds: 1_795_435_200), staff: "anna", digest: .sha256)

  static func disk(_ extra: [(path: String, text: String)] = []) -> SimulatedDisk {
    let disk = SimulatedDisk()
    for file in texts + extra { disk.put("/book/\(file.path)", file.text) }
    disk.put("/user/mail.eml", "Subject: yes\n\nAgreed.\n")
    return disk
  }

  static let agree = Change.agree(
    Agree(contact: "li-wei", purpose: .business, channel: Channel(platform: "sms", handle: nil)))

  static func edit(_ id: String, _ key: String, to: String?, was: String?) -> Change {
    .edit(
      EditRecord(
        RecordID(.contact, id),
        [.set(key: key, to: to.map(FieldValue.text), was: was.map(FieldValue.text))]))
  }

  static func add(_ name: String) -> Change {
    var contact = Contact(id: Slug.make(name))
    contact.name = name
    return .add(.contact(contact))
  }

  static let several = Change.batch(
    Batch(
      Phrase("did.several"),
      [
        agree, edit("chen-yu", "role", to: "Sales", was: nil), add("Zhao Min"),
        .remove(RemoveRecord(RecordID(.contact, "wang-fang"))),
      ]))

  static func confirm(_ evidence: EvidenceFile?) -> Change {
    var confirm = Confirm(decision: "2026-11-20-price", by: "li-wei", channel: "email")
    confirm.evidence = evidence
    return .confirm(confirm)
  }
}
