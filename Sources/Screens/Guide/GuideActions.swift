import Model
import TUI

/// What the keys do to entries of the guide.
extension GuideEntries {
  static func reason(_ command: Command, _ id: String?, _ desk: Desk) -> Phrase? {
    let entry = id.flatMap { GuideEntry(id: $0) }
    switch (command, entry) {
    case (.edit, .section), (.edit, nil), (.copy, .section), (.copy, nil):
      return Phrase("why.no-entry")
    case (.edit, .year(let year)): return Phrase("guide.import", ["year": String(year)])
    case (.editFile, .year), (.editFile, .section(.holidays)): return Phrase("why.no-holiday-file")
    default: return nil
    }
  }

  static func act(_ command: Command, _ id: String, _ desk: Desk) -> [Step] {
    guard let entry = GuideEntry(id: id) else { return [] }
    switch command {
    case .edit: return edit(entry)
    case .editFile: return file(entry).map { [.effect(.edit(path: $0, line: nil))] } ?? []
    case .copy:
      let lines = detail(id, width: 80, desk).map { $0.spans.map(\.text).joined() }
      return [.effect(.copy(lines.joined(separator: "\n")))]
    default: return []
    }
  }

  private static func edit(_ entry: GuideEntry) -> [Step] {
    switch entry {
    case .platform(let id): [.form(.correct(platform: id))]
    case .term(let term): [.form(.validate(term))]
    case .rule, .category: file(entry).map { [.effect(.edit(path: $0, line: nil))] } ?? []
    case .year, .section: []
    }
  }

  /// Where the book says otherwise.
  private static func file(_ entry: GuideEntry) -> String? {
    switch entry {
    case .platform, .section(.platforms): "platforms.toml"
    case .term, .section(.glossary): BookGlossary.path
    case .rule, .section(.rules): "book.toml"
    case .category, .section(.content): "rules.toml"
    case .year, .section(.holidays): nil
    }
  }
}
