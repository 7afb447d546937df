internal import Book
internal import Catalogue
internal import Checks
internal import Model
internal import Screens
internal import TOML
internal import Terminal

/// What the guide shows, and its corrections.
extension Clerk {
  /// What the catalogue has for the rules and for the guide: read once for both, and the content
  /// rules again when the book's own change.
  mutating func postLists(_ book: Book) {
    let lists = book.checkLists()
    checkLists = lists
    news.post(.travelList(lists.travel))
    news.post(.contentRules(lists.drafts.rules))
    news.post(.glossary(lists.glossary))
    postOwnTerms()
  }

  /// The terms of the book, where they are others than those told last.
  mutating func postOwnTerms() {
    guard contents.glossary != toldTerms else { return }
    toldTerms = contents.glossary
    news.post(.ownTerms(contents.glossary))
  }

  mutating func correct(_ correction: CorrectPlatform, _ world: World) {
    guard let book else { return refuse(.noBook(path: path)) }
    var correction = correction
    if let source = try? book.source(of: CorrectPlatform.path) {
      correction.standing = Self.standing(correction, in: source)
    }
    make(.correct(correction), world)
  }

  private static func standing(
    _ correction: CorrectPlatform, in source: String
  ) -> CorrectPlatform.Standing {
    guard let document = try? Document(source) else { return .absent }
    let tables = document.root.tables("platform")
    // Of several tables the last one holds.
    guard let index = tables.lastIndex(where: { $0.string("id") == correction.id }) else {
      return .absent
    }
    let read = PlatformCatalogue.overlay(
      Array(source.utf8), path: CorrectPlatform.path, on: Platforms()
    ).0
    let was = Platform.fields.compactMap { field -> Model.Entry? in
      guard tables[index].entry(field.key) != nil, let platform = read[correction.id] else {
        return nil
      }
      return field.get(platform).map { Model.Entry(field.key, $0) }
    }
    return .table(index, was: was)
  }
}
