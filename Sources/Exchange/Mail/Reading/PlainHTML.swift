/// HTML as plain text: nothing in it is fetched, run or followed. Quotations get a `>` before their
/// lines, so that they are told from the answer as in plain text.
struct PlainHTML {
  private var text = ""
  private var quotes = 0
  private var isAtLineStart = true
  /// The element whose content is no text for people: `script`, `style`.
  private var hidden: String?

  /// - Complexity: linear in the length.
  static func plain(_ html: String) -> String {
    var reader = PlainHTML()
    var rest = Array(html.unicodeScalars)[...]
    while let scalar = rest.first {
      if scalar == "<", let end = tagEnd(rest) {
        reader.tag(rest[(rest.startIndex + 1)..<end])
        rest = rest[(end + 1)...]
      } else if scalar == "&" {
        let (entity, length) = HTMLEntity.read(rest)
        reader.add(entity)
        rest = rest.dropFirst(length)
      } else {
        reader.add(scalar)
        rest = rest.dropFirst()
      }
    }
    return reader.text
  }

  /// Where the tag or comment ends; nil where a `<` is only a sign of the text.
  private static func tagEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    let next = rest.dropFirst().first
    guard let next, next == "/" || next == "!" || next == "?" || next.properties.isAlphabetic
    else { return nil }
    if rest.dropFirst(2).prefix(2).elementsEqual("--".unicodeScalars) {
      var dashes = 0
      for index in rest.indices.dropFirst(4) {
        if rest[index] == ">", dashes >= 2 { return index }
        dashes = rest[index] == "-" ? dashes + 1 : 0
      }
      return rest.endIndex - 1
    }
    // An attribute may hold a `>`; a tag that never ends swallows the rest, as in a browser.
    var quote: Unicode.Scalar?
    for index in rest.indices.dropFirst() {
      let scalar = rest[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == ">" {
        return index
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      }
    }
    return rest.endIndex - 1
  }

  private mutating func tag(_ inside: ArraySlice<Unicode.Scalar>) {
    let isEnd = inside.first == "/"
    let scalars = inside.drop { $0 == "/" }.prefix { $0.properties.isAlphabetic || $0 == "1" }
    let name = String(String.UnicodeScalarView(scalars.prefix(20))).lowercased()
    if let hidden {
      if isEnd, name == hidden { self.hidden = nil }
      return
    }
    switch name {
    case "script", "style", "title", "template", "noscript": if !isEnd { hidden = name }
    case "br": newLine()
    case "blockquote":
      endLine()
      quotes = isEnd ? max(0, quotes - 1) : min(50, quotes + 1)
    case "p", "div", "tr", "li", "ul", "ol", "table", "h1", "hr", "pre", "body": endLine()
    case "td", "th": if !isEnd { add(" ") }
    default: break
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if hidden != nil { return }
    let isBlank = scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
    if isBlank {
      if !isAtLineStart, text.unicodeScalars.last != " " { text.unicodeScalars.append(" ") }
      return
    }
    if isAtLineStart { text += String(repeating: "> ", count: quotes) }
    isAtLineStart = false
    text.unicodeScalars.append(scalar)
  }

  private mutating func endLine() { if !isAtLineStart { newLine() } }

  private mutating func newLine() {
    text += "\n"
    isAtLineStart = true
  }
}
