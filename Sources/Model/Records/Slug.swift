/// Ids of records: readable, lower case, safe as a file name on every system.
public enum Slug {
  /// `li-wei` out of "Lǐ Wěi"; letters and digits of ASCII stay, the rest separates words.
  ///
  /// - Returns: empty where nothing of the text can stand in an id.
  public static func make(_ text: String, limit: Int = 60) -> String {
    var slug: [UInt8] = []
    for byte in Fold.text(text).utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: slug.append(byte)
      case 0x27: continue  // O'Brien is one word
      default: if let last = slug.last, last != 0x2D { slug.append(0x2D) }
      }
    }
    slug = Array(slug.prefix(limit))
    while slug.last == 0x2D { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The wished id, or the first of `-2`, `-3` … that is not taken.
  public static func free(_ wish: String, isTaken: (String) -> Bool) -> String {
    guard isTaken(wish) else { return wish }
    var number = 2
    while isTaken("\(wish)-\(number)") { number += 1 }
    return "\(wish)-\(number)"
  }
}
