internal import Book
internal import Catalogue
internal import Model

extension Book {
  /// The built-in calendar with the book's own years on top.
  func calendar() -> WorkCalendar { CalendarCatalogue.builtIn() }
}
