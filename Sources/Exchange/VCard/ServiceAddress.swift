/// What stands behind `IMPP:` or `X-SOCIALPROFILE:`, taken apart: an address, or just a name.
struct ServiceAddress: Equatable {
  /// In lower case, empty for a value that is no address.
  let scheme: String
  /// In lower case; empty without `//`.
  let host: String
  /// After the scheme and host, without query and fragment, percent codes undone.
  let path: String
  let query: String

  init(_ value: String) {
    guard let colon = value.firstIndex(of: ":"), Self.isScheme(value[..<colon]) else {
      (scheme, host, path, query) = ("", "", value, "")
      return
    }
    scheme = value[..<colon].lowercased()
    var rest = value[value.index(after: colon)...]
    rest = rest.prefix { $0 != "#" }
    let question = rest.firstIndex(of: "?")
    query = question.map { String(rest[rest.index(after: $0)...]) } ?? ""
    if let question { rest = rest[..<question] }
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      host = rest.prefix { $0 != "/" }.lowercased()
      rest = rest.drop { $0 != "/" }
    } else {
      host = ""
    }
    path = Self.withoutPercents(rest)
  }

  var isWeb: Bool { scheme == "http" || scheme == "https" }

  /// Who the address means: `?username=…`, else its last path segment, else the plain text.
  var user: String {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, ["username", "screenname", "uin"].contains(parts[0].lowercased()) {
        return Self.withoutPercents(parts[1])
      }
    }
    // WeChat's own: `weixin://dl/chat?liwei_hq` names somebody, its other pages nobody.
    if scheme == "weixin", host == "dl" {
      return query.contains("=") ? "" : Self.withoutPercents(query)
    }
    guard isWeb || !host.isEmpty else { return path.trimmed }
    // WhatsApp's addresses have international numbers without their plus.
    if host == "wa.me" { return "+" + path.filter { $0 != "/" } }
    return path.split(separator: "/").last.map(String.init) ?? (isWeb ? "" : host)
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter, text.count > 1 else {
      return false
    }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  private static func withoutPercents(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let coded = text.utf8.map { $0 == UInt8(ascii: "%") ? UInt8.equals : $0 == .equals ? 0 : $0 }
    let bytes = QuotedPrintable.decode(coded).map { $0 == 0 ? UInt8.equals : $0 }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }
}
