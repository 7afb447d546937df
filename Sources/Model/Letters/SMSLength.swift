/// How many short messages a text takes (3GPP TS 23.038): 160 characters of the GSM alphabet in one
/// and 153 in each of several, or 70 and 67 UTF-16 units where one character is outside of it.
public struct SMSLength: Hashable, Sendable {
  public let units: Int
  public let isGSM: Bool

  public init(_ text: String) {
    var count = 0
    for scalar in text.unicodeScalars {
      if Self.basic.contains(scalar) {
        count += 1
      } else if Self.extended.contains(scalar) {
        count += 2
      } else {
        units = text.utf16.count
        isGSM = false
        return
      }
    }
    units = count
    isGSM = true
  }

  /// What one message holds.
  public var limit: Int { isGSM ? 160 : 70 }

  public var messages: Int {
    if units <= limit { return 1 }
    let part = isGSM ? 153 : 67
    return (units + part - 1) / part
  }

  private static let basic = Set(
    """
    @£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà
    """.unicodeScalars)
  private static let extended = Set("\u{0C}^{}\\[~]|€".unicodeScalars)
}
