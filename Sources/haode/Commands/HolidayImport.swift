internal import Book
internal import Exchange
internal import Model
internal import Texts

/// Takes a year of holidays over into the book.
struct HolidayImport {
  let file: String
  let bytes: [UInt8]

  /// The bytes of a file that is meant to be a year of holidays.
  init?(_ file: String) throws(CommandFailure) {
    guard file.lowercased().hasSuffix(".json") else { return nil }
    bytes = try UserFiles.bytes(file)
    self.file = file
    guard HolidayFile.looksLike(bytes) else { return nil }
  }

  func run(
    _ writing: WritingOptions, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open([], in: &world)
    let year = open.calendar.named(try read())
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .told(Phrase("import.unreadable", ["path": file]), .unreadable)
    }
    let path = ImportHolidays.path(ofYear: year.year)
    let change = ImportHolidays(
      year: year.year, text: text, was: try? open.book.source(of: path))
    let differences = open.calendar.differences(from: year)
    let status = try writing.perform(.holidays(change), on: &open, in: &world)
    for difference in differences {
      let arguments = ["day": difference.day.description, "name": difference.name]
      world.output.line(
        "  "
          + PlainText.line(
            world.texts(
              difference.isWorked
                ? Phrase("holidays.now-worked", arguments) : Phrase("holidays.now-off", arguments)))
      )
    }
    if differences.isEmpty {
      world.note(Phrase("holidays.same", ["year": String(year.year)]))
    }
    return status
  }

  private func read() throws(CommandFailure) -> HolidayYear {
    do throws(HolidayFileError) {
      return try HolidayFile.read(bytes)
    } catch {
      throw .complaints(
        [Complaint(path: file, line: error.line, column: error.column, error.phrase)], .unreadable)
    }
  }
}
