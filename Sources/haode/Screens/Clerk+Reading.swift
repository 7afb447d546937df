internal import Book
internal import Catalogue
internal import Checks
internal import Model
internal import Screens
internal import Terminal

/// The book as it is read, followed and looked through.
extension Clerk {
  mutating func follow() {
    guard let watch, let book else { return }
    switch watch.changes() {
    case .gone:
      self.watch = nil
      unverified = []
      news.post(.vanished(path: path))
      awaitBook()
    case .everything: read()
    case .paths(let paths):
      if paths.contains("platforms.toml") { postPlatforms(book) }
      if paths.contains(where: { $0.hasPrefix("holidays") }) { postCalendar(book) }
      if paths.contains("rules.toml") {
        let lists = book.checkLists()
        checkLists = lists
        news.post(.contentRules(lists.drafts.rules))
        isUnchecked = true
      }
      let changed = book.refresh(&contents, paths: paths)
      postOwnTerms()
      if changed.contains("book.toml") { news.post(.settings(contents.settings)) }
      if !changed.isEmpty {
        news.post(.changed(revision(changed)))
        isUnchecked = true
        verify(again: changed.compactMap(RecordID.init(path:)))
      }
    }
  }

  mutating func postPlatforms(_ book: Book, wakes: Bool = true) {
    platforms = book.platforms(on: Self.builtIn).0
    isUnchecked = true
    news.post(.platforms(platforms), wakes: wakes)
  }

  /// Working days in China. Nothing that counts days works with plain weekdays, so that it is read where
  /// it was not yet.
  var calendar: WorkCalendar {
    readCalendar ?? book?.calendar() ?? CalendarCatalogue.builtIn()
  }

  private mutating func postCalendar(_ book: Book) {
    let calendar = book.calendar()
    readCalendar = calendar
    isUnchecked = true
    news.post(.calendar(calendar))
  }

  /// Records that are checked before somebody who leaves is noticed.
  private static let piece = 512

  /// Asks the rules when nothing else waits, so that no change is answered later for it.
  mutating func check() {
    guard isUnchecked, let lists = checkLists, jobs.isEmpty else { return }
    isUnchecked = false
    var world = world
    world.homeOffset = HomeZone(contents.settings.homeTimeZone).offset(world.now)
    let checked = Checked(
      contents, platforms: platforms, calendar: calendar, world: world, lists: lists)
    let jobs = jobs
    let findings = Checks.run(checked, remembering: &wordings) { count, work in
      Threads.map(count, smallest: 256) { range in
        var found: [Findings] = []
        var start = range.lowerBound
        // Who leaves does not wait for rules whose findings nobody will see.
        while start < range.upperBound, !jobs.isClosed {
          let end = min(start + Self.piece, range.upperBound)
          found.append(work(start..<end))
          start = end
        }
        return found
      }.flatMap { $0 }
    }
    if jobs.isClosed { return }
    news.post(.findings(findings))
    news.post(.checklist(Checklist(SixQuestions(checked, findings: findings), contents)))
  }

  /// Opens the book and hands on what its records are looked at with.
  mutating func open() {
    do throws(BookError) {
      let book = try Book.open(path, options: options)
      self.book = book
      if options.environment["HAODE_SIGNING_KEY"]?.isEmpty == false {
        news.post(.canSign, wakes: false)
      }
      if options.readOnly { news.post(.readOnly(BookError.readOnly.phrase), wakes: false) }
      watchBook()
      begin(book)
    } catch {
      switch error {
      case .noBook(let path): news.post(.noBook(path: path))
      case .unreadableBook(let complaint): news.post(.unreadable(complaint))
      default: news.post(.unreadable(Complaint(path: "book.toml", error.phrase)))
      }
      awaitBook()
    }
  }

  /// Before reading, so that nothing that happens meanwhile is missed. Without it the program works and
  /// `R` reads again.
  private mutating func watchBook() {
    if watch == nil { watch = try? book?.watch() }
  }

  private mutating func awaitBook() {
    place = PlaceWatch(path)
    // It may have come before it was watched for.
    if canBeOpened { readBookThatIsBack() }
  }

  private var canBeOpened: Bool { (try? Book.open(path, options: options)) != nil }

  /// Something happened where the book was, or should be.
  mutating func lookForBook() {
    place?.settle()
    awaitBook()
  }

  private mutating func readBookThatIsBack() {
    news.post(.isBack)
    read()
  }

  /// Nothing of it can be seen before the first records: a picture of its own would hold them up.
  private mutating func begin(_ book: Book) {
    do throws(BookError) {
      news.post(.settings(try book.settings()), wakes: false)
    } catch {
      news.post(.failed(error.phrase))
    }
  }

  /// Reads everything and hands it on piece by piece.
  mutating func read() {
    if let book, isRead { begin(book) }
    if book == nil { open() }
    guard let book else { return }
    place = nil
    watchBook()
    isRead = true
    let before = contents
    var isFirst = true
    do throws(BookError) {
      let preparation = watch == nil ? nil : preparation
      self.preparation = nil
      contents = try book.read(preparation) { chunk in
        // As the records are looked at with them, and reading needs none.
        if isFirst { postPlatforms(book, wakes: false) }
        isFirst = false
        news.post(
          .chunk(
            Revision(
              chunk.records,
              complaints: Dictionary(grouping: chunk.complaints, by: \.path)),
            done: chunk.done, total: chunk.total))
        return !jobs.isClosed
      }
      let gone = RecordKind.allCases.flatMap { kind in
        before.ids(of: kind).map { RecordID(kind, $0) }.filter { !contents.contains($0) }
      }
      let mended = before.complaints.keys.filter { contents.complaints[$0] == nil }
      if !gone.isEmpty || !mended.isEmpty {
        let complaints = Dictionary(uniqueKeysWithValues: mended.map { ($0, [Complaint]()) })
        news.post(.changed(Revision(removed: gone, complaints: complaints)))
      }
      // Not before the records: the first screen needs them less than those.
      postLists(book)
      postCalendar(book)
      news.post(.loaded)
      isUnchecked = true
      verifyAll()
    } catch {
      if isFirst { postPlatforms(book, wakes: false) }
      news.post(.notRead(Complaint(path: path, error.phrase)))
      // A folder that cannot be looked into tells of itself, by its watch.
      if case .noBook = error { place = PlaceWatch(path) }
    }
  }
}
