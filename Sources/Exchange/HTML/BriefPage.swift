public import Model

/// The brief as one HTML page that needs nothing else: no script, no file, no network. Made for A4 paper and
/// for a telephone of 360 points without a network.
public struct BriefPage {
  let brief: Brief
  let language: BriefLanguage

  public init(_ brief: Brief, language: BriefLanguage = .both) {
    self.brief = brief
    self.language = language
  }

  /// The page; the wallet form is one sheet of A4 to fold, with names, numbers and addresses only.
  public func text(wallet: Bool = false) -> String {
    let sections = wallet ? WalletSheet(self).sections : self.sections
    return """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-Hans" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="Haode">
      <title>\(HTMLText.escaped(brief.trip.title))</title>
      <style>
      \(BriefStyle.page)\(wallet ? BriefStyle.wallet : "")</style>
      </head>
      <body\(wallet ? " class=\"wallet\"" : "")>
      \(sections.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private var sections: [String] {
    [
      cover, emergency, ReachPicture(brief, language).section, people, places, holidays, sayings,
      advice,
    ].filter { !$0.isEmpty }
  }

  /// Text of the book, in the page's language or marked as of another.
  func marked(_ text: String) -> String { HTMLText.marked(text, page: language) }

  /// A fixed word in the language of the brief.
  func word(_ label: BriefWords.Label) -> String { said(brief.words[label]) }

  func said(_ text: Bilingual) -> String {
    switch language {
    case .english: return HTMLText.escaped(text.english)
    case .chinese: return HTMLText.escaped(text.chinese)
    case .both where text.chinese.isEmpty || text.chinese == text.english:
      return marked(text.english)
    case .both:
      return "\(marked(text.english)) <span class=\"zh\" lang=\"zh-Hans\">"
        + "\(HTMLText.escaped(text.chinese))</span>"
    }
  }

  func heading(_ label: BriefWords.Label) -> String { "<h2>\(word(label))</h2>" }

  func section(_ kind: String, _ label: BriefWords.Label, _ lines: [String]) -> String {
    lines.isEmpty
      ? ""
      : "<section class=\"\(kind)\">\n\(heading(label))\n\(lines.joined(separator: "\n"))\n</section>"
  }

  /// A telephone number that can be touched.
  func telephone(_ number: String) -> String {
    let dialled = number.filter { ("0"..."9").contains($0) || $0 == "+" }
    let shown = HTMLText.escaped(PhoneNumber(number)?.grouped ?? number)
    return dialled.isEmpty ? shown : "<a href=\"tel:\(dialled)\">\(shown)</a>"
  }
}
