internal import Book
internal import Catalogue
internal import Exchange
internal import Model

extension OpenBook {
  /// Everything that letters are written from, the book's own templates among it.
  mutating func letterDesk() throws(CommandFailure) -> LetterDesk {
    try readAll([.contact, .decision, .staff])
    return LetterDesk(
      contents: contents, platforms: platforms, templates: try book.letterTemplates(),
      world: world, calendar: calendar, glossary: GlossaryCatalogue.builtIn())
  }
}

extension LetterDesk {
  func told(_ order: LetterOrder) throws(CommandFailure) -> LetterDraft {
    do throws(LetterProblem) {
      return try draft(order)
    } catch {
      switch error {
      case .change(let problem): throw CommandFailure(problem)
      case .template(let complaint): throw .complaints([complaint], .unreadable)
      case .noTemplate, .forbidden, .noChannel, .nobody, .noTerms:
        throw .told(error.phrase, .usage)
      }
    }
  }
}

extension Book {
  /// The letters of the program with those of the folder `letters/` on top.
  func letterTemplates() throws(CommandFailure) -> LetterTemplates {
    var templates = LetterTemplates.builtIn
    for name in LetterTemplates.names {
      let path = "letters/\(name).mustache"
      do throws(BookError) {
        templates[name] = LetterTemplates.Source(text: try source(of: path), path: path)
      } catch {
        if case .noSuchFile = error { continue }
        throw CommandFailure(error)
      }
    }
    return templates
  }
}
