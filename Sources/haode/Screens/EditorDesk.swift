internal import Book
internal import Model

/// Opens files of the book in the user's editor while the screens are put aside.
struct EditorDesk {
  enum Outcome {
    case unchanged
    case changed(RewriteFile)
    case failed(Phrase)
  }

  let path: String
  let world: CommandWorld
  let options: Options

  func edit(_ file: String, line: Int?) -> Outcome {
    var world = world
    do throws(CommandFailure) {
      let path = path
      let options = options
      let book = try told { () throws(BookError) in try Book.open(path, options: options) }
      let change = try Editing(book: book, path: file, line: line).run(in: &world)
      return change.map(Outcome.changed) ?? .unchanged
    } catch {
      switch error {
      case .told(let phrase, _): return .failed(phrase)
      case .complaints(let complaints, _):
        return .failed(complaints.first?.phrase ?? Phrase("edit.unchanged"))
      case .quiet: return .unchanged
      }
    }
  }
}
