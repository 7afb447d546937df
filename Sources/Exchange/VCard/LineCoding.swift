/// How a line's value is coded, which decides where the line may be broken.
enum LineCoding {
  case plain, quotedPrintable, base64

  /// Reads the parameters, with their names (`ENCODING=BASE64`) or without (`BASE64`).
  init(of line: ArraySlice<UInt8>) {
    self = .plain
    guard let colon = line.firstIndex(of: .colon),
      let semicolon = line[..<colon].firstIndex(of: .semicolon)
    else { return }
    for parameter in line[semicolon..<colon].split(separator: .semicolon) {
      let value = parameter.split(separator: .equals).last ?? []
      switch String(decoding: value, as: UTF8.self).uppercased() {
      case "QUOTED-PRINTABLE": self = .quotedPrintable
      case "BASE64": self = .base64
      case "B" where parameter.count > 1: self = .base64
      default: continue
      }
    }
  }
}
