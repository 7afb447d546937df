/// One of our own people.
public struct Staff: Record {
  public static let kind = RecordKind.staff
  public var id: String
  public var name = ""
  public var nameZh: String?
  public var email: String?
  public var role: String?
  public var roleZh: String?
  public var phone: String?
  /// OpenSSH public key that signs confirmations: `ssh-ed25519 AAAA…`.
  public var signingKey: String?
  /// When the content rules were explained to the person.
  public var briefedOn: Day?
  public var note: String?
  public var accounts: [Account] = []

  public init(id: String) { self.id = id }

  public static let fields: [Field<Staff>] = [
    .text("name", \.name),
    .text("name_zh", \.nameZh),
    .text("email", \.email),
    .text("role", \.role),
    .text("role_zh", \.roleZh),
    .text("phone", \.phone),
    .text("signing_key", \.signingKey),
    .day("briefed_on", \.briefedOn),
    .text("note", \.note, kind: .prose),
  ]

  public static let tables: [TableField<Staff>] = [TableField(\.accounts)]
}
