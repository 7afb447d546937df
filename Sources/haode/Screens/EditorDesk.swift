internal import Book
internal import Checks
internal import Model
internal import TOML

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

  /// What the editor left of a text; nil where it stayed as it was.
  func edit(text: String) -> Result<String?, CommandFailure> {
    do throws(CommandFailure) {
      let copy = try PrivateCopy(text, name: "letter.txt", environment: world.environment)
      defer { copy.remove() }
      let editor = EditorLoop.editor(world.environment)
      guard Child.run(shell: editor, [copy.path], environment: world.environment) == .exited(0)
      else { throw .told(Phrase("edit.editor-failed", ["editor": editor]), .unreadable) }
      guard let new = copy.text() else {
        throw .told(Phrase("edit.unreadable", ["path": copy.path]), .unreadable)
      }
      return .success(new == text ? nil : new)
    } catch {
      return .failure(error)
    }
  }

  /// The file of a finding, at its place.
  func edit(_ finding: Finding) -> Outcome {
    let path = path
    let line = (try? Book.open(path, options: options)).flatMap { book in
      var places = FindingPlaces(book)
      return places.position(of: finding)?.line
    }
    return edit(finding.subject.path, line: line)
  }

  func edit(_ file: String, line: Int?) -> Outcome {
    var world = world
    do throws(CommandFailure) {
      let path = path
      let options = options
      let book = try told { () throws(BookError) in try Book.open(path, options: options) }
      let change = try Editing(book: book, path: file, line: line).run(in: &world)
      return change.map(Outcome.changed) ?? .unchanged
    } catch {
      if case .quiet = error { return .unchanged }
      return .failed(error.phrase)
    }
  }
}
