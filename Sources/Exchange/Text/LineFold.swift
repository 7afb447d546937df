/// Folding of vCard and iCalendar lines (RFC 6350, section 3.2).
enum LineFold {
  /// The line in pieces of at most 75 octets, each but the first after CR LF and a space, no character
  /// of UTF-8 cut in two.
  static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += size
    }
    return folded
  }
}
