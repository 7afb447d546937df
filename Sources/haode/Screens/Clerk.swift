internal import Book
internal import Catalogue
internal import Glibc
internal import Model
internal import Screens
internal import Terminal

/// Does what the screens ask of the book, on a thread of its own, and tells them what came of it.
///
/// It alone opens, reads and writes the book; the screens get values. Jobs are done one after the
/// other in the order in which they were asked for, so that each answer finds who asked.
struct Clerk {
  struct Job: Sendable {
    let effect: Effect
    let world: World
  }

  let path: String
  let options: Options
  let jobs: Inbox<Job>
  let news: Mailbox<News>
  /// The files of a book that is to be made.
  let newBook: @Sendable (_ sample: Bool) -> [(path: String, text: String)]

  private var book: Book?
  private var watch: BookWatch?
  private var contents = Contents()

  init(
    path: String, options: Options, jobs: Inbox<Job>, news: Mailbox<News>,
    newBook: @escaping @Sendable (_ sample: Bool) -> [(path: String, text: String)]
  ) {
    self.path = path
    self.options = options
    self.jobs = jobs
    self.news = news
    self.newBook = newBook
  }

  /// Works until the inbox is closed and empty, and all commits are made.
  mutating func work() {
    open()
    while true {
      jobs.hush()
      while let job = jobs.next() { perform(job) }
      if jobs.isClosed { break }
      sleep()
    }
    book?.flush()
  }

  /// Until there is a job, or somebody else changed the book. Costs nothing meanwhile.
  private mutating func sleep() {
    var files = [
      pollfd(fd: jobs.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watch?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&files, 2, -1) > 0, files[1].revents != 0 else { return }
    follow()
  }

  private mutating func follow() {
    guard let watch, let book else { return }
    switch watch.changes() {
    case .gone:
      self.watch = nil
      news.post(.vanished(path: path))
    case .everything: read()
    case .paths(let paths):
      if paths.contains("platforms.toml") { news.post(.platforms(book.platforms().0)) }
      let changed = book.refresh(&contents, paths: paths)
      if changed.contains("book.toml") { news.post(.settings(contents.settings)) }
      if !changed.isEmpty { news.post(.changed(revision(changed))) }
    }
  }

  private mutating func open() {
    do throws(BookError) {
      let book = try Book.open(path, options: options)
      self.book = book
      if options.readOnly { news.post(.readOnly(BookError.readOnly.phrase)) }
      // Before reading, so that nothing that happens meanwhile is missed. Without it the program
      // works and `R` reads again.
      watch = try? book.watch()
      read()
    } catch {
      switch error {
      case .noBook(let path): news.post(.noBook(path: path))
      case .unreadableBook(let complaint): news.post(.unreadable(complaint))
      default: news.post(.unreadable(Complaint(path: "book.toml", error.phrase)))
      }
    }
  }

  /// Reads everything and hands it on piece by piece.
  private mutating func read() {
    guard let book else { return open() }
    let before = contents
    do throws(BookError) {
      news.post(.settings(try book.settings()))
      news.post(.platforms(book.platforms().0))
      let (news, jobs) = (news, jobs)
      contents = try book.read { chunk in
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
      news.post(.loaded)
    } catch {
      news.post(.failed(error.phrase))
    }
  }

  private mutating func perform(_ job: Job) {
    switch job.effect {
    case .perform(let change): make(change, job.world)
    case .confirm(let confirm, let evidence): make(confirm, evidence, job.world)
    case .undo: turn(.undo, job.world)
    case .redo: turn(.redo, job.world)
    case .completePath(let typed): news.post(PathCompletion.answer(typed, options.environment))
    case .reload: read()
    case .createBook(let sample): create(sample)
    case .edit, .copy, .redraw, .mouse, .stop, .quit: break
    }
  }

  private mutating func make(_ change: Change, _ world: World) {
    guard let book else { return refuse(.noBook(path: path)) }
    do throws(BookError) {
      // Not within the call: `self` would be read before the change is in `contents`.
      let performed = try book.perform(change, on: &contents, world: world)
      tell(.change, performed)
    } catch {
      refuse(error)
    }
  }

  private mutating func make(_ confirm: Confirm, _ evidence: String, _ world: World) {
    guard let book else { return refuse(.noBook(path: path)) }
    do throws(BookError) {
      var confirm = confirm
      confirm.evidence = try book.evidence(
        from: PathCompletion.expanded(evidence, options.environment))
      let performed = try book.perform(.confirm(confirm), on: &contents, world: world)
      tell(.change, performed)
    } catch {
      refuse(error)
    }
  }

  private mutating func turn(_ deed: Deed, _ world: World) {
    guard let book else { return refuse(.noBook(path: path)) }
    do throws(BookError) {
      let performed =
        deed == .undo
        ? try book.undo(on: &contents, world: world) : try book.redo(on: &contents, world: world)
      tell(deed, performed)
    } catch {
      refuse(error)
    }
  }

  private mutating func create(_ sample: Bool) {
    do throws(BookError) {
      book = try Book.create(
        at: path, files: newBook(sample), useGit: options.useGit, options: options)
      watch = try? book?.watch()
      read()
    } catch {
      news.post(.failed(error.phrase))
    }
  }

  /// What others changed is taken over before a change is refused, so that the user sees why.
  private mutating func refuse(_ error: BookError) {
    if case .changedMeanwhile(let path, _, _) = error, let book {
      let changed = book.refresh(&contents, paths: [path])
      if !changed.isEmpty { news.post(.changed(revision(changed))) }
    }
    news.post(.refused(error.phrase))
  }

  private func tell(_ deed: Deed, _ performed: Performed) {
    news.post(
      .performed(
        deed, performed.phrase, subject: performed.subject, revision(performed.touched)))
  }

  /// What these files say now.
  private func revision(_ paths: [String]) -> Revision {
    var revision = Revision()
    for path in paths {
      revision.complaints[path] = contents.complaints[path] ?? []
      guard let id = RecordID(path: path) else { continue }
      if let record = contents[id] {
        revision.records.append(record)
      } else {
        revision.removed.append(id)
      }
    }
    return revision
  }
}
