internal import Book
internal import Catalogue
internal import Exchange
internal import Model

extension Book {
  /// The built-in calendar with the book's own years on top.
  func calendar() -> WorkCalendar { holidays().calendar }

  /// The calendar, and what is wrong with the book's own years: those are passed over.
  func holidays() -> (calendar: WorkCalendar, complaints: [Complaint]) {
    var calendar = CalendarCatalogue.builtIn()
    var complaints: [Complaint] = []
    for path in holidayFiles() {
      do throws(HolidayFileError) {
        guard let text = try? source(of: path) else {
          complaints.append(Complaint(path: path, Phrase("import.unreadable", ["path": path])))
          continue
        }
        let year = try HolidayFile.read(Array(text.utf8))
        calendar.put(calendar.named(year))
        if path != ImportHolidays.path(ofYear: year.year) {
          complaints.append(
            Complaint(
              path: path, severity: .warning,
              Phrase("holidays.not-its-name", ["year": String(year.year)])))
        }
      } catch {
        complaints.append(
          Complaint(path: path, line: error.line, column: error.column, error.phrase))
      }
    }
    return (calendar, complaints)
  }
}
