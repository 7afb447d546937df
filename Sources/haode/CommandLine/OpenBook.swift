internal import Book
internal import Catalogue
internal import Glibc
internal import Model

/// A book that a command works on, with what was read of it so far.
struct OpenBook {
  let book: Book
  var contents: Contents
  let platforms: Platforms
  /// Working days in China: what the program knows, with the book's own `holidays/*.json` on top.
  let calendar: WorkCalendar
  let zone: HomeZone
  let now: Instant
  var staff: String?

  /// What the rules of the model may know.
  var world: World {
    World(now: now, homeOffset: zone.offset(now), staff: staff, digest: .sha256)
  }

  /// By when decisions are to be confirmed, today.
  var deadlines: Deadlines {
    Deadlines(calendar, contents.settings.intervals, today: world.today)
  }

  var times: TimeText { TimeText(now: now, zone: zone) }
}

extension BookChoice {
  func location(_ world: CommandWorld) -> BookLocation {
    BookLocation(
      given: book, environment: world.environment, configured: world.configuration.book)
  }

  /// Opens the book and reads its settings and the records of these kinds.
  func open(
    _ kinds: Set<RecordKind>, in world: inout CommandWorld
  ) throws(CommandFailure) -> OpenBook {
    let book = try openBook(world)
    let contents = try told { () throws(BookError) in try book.read(kinds) }
    let (platforms, complaints) = book.platforms()
    for complaint in complaints { world.errors.line(world.texts.line(complaint)) }
    let (calendar, ill) = book.holidays()
    for complaint in ill { world.errors.line(world.texts.line(complaint)) }
    var open = OpenBook(
      book: book, contents: contents, platforms: platforms,
      calendar: calendar, zone: HomeZone(contents.settings.homeTimeZone), now: world.now)
    if let staff = staff ?? world.environment["HAODE_AS"], !staff.isEmpty {
      open.staff = try open.find(staff, [.staff]).id
    } else if let staff = world.configuration.staff {
      open.staff = configured(staff, in: book.path)
    }
    return open
  }

  /// Who works by the configuration, where this book has that person: it is one for many books.
  func configured(_ staff: String, in book: String) -> String? {
    access("\(book)/staff/\(staff).toml", F_OK) == 0 ? staff : nil
  }

  func openBook(_ world: CommandWorld) throws(CommandFailure) -> Book {
    let options = options(world)
    let path = location(world).path
    return try told { () throws(BookError) in try Book.open(path, options: options) }
  }
}

extension Book {
  /// The built-in catalogue with the book's own `platforms.toml` on top.
  func platforms(on base: Platforms = PlatformCatalogue.builtIn()) -> (Platforms, [Complaint]) {
    guard let source = try? source(of: "platforms.toml") else { return (base, []) }
    return PlatformCatalogue.overlay(Array(source.utf8), path: "platforms.toml", on: base)
  }
}

/// Runs something of the book and turns its error into one of the command.
func told<Outcome>(
  _ body: () throws(BookError) -> Outcome
) throws(CommandFailure) -> Outcome {
  do { return try body() } catch { throw CommandFailure(error) }
}
