internal import Book
internal import Catalogue
internal import Checks
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

  var book: Book?
  var watch: BookWatch?
  /// While there is no book that can be read: tells when there may be one.
  var place: PlaceWatch?
  var contents = Contents()
  var platforms = Platforms()
  /// Working days in China, with the book's own years; nil until they were read.
  var readCalendar: WorkCalendar?
  /// What the rules hold texts and trips against; nil until they are asked, and after `rules.toml`
  /// changed.
  var checkLists: CheckLists?
  /// What the rules found in wordings: after a change only the changed ones are read.
  var wordings = WordingMemory()
  /// As it was at the last job, or at the start.
  var world: World
  /// Whether the rules have not been asked since the book changed.
  var isUnchecked = false
  /// For the first reading of the records; the watch tells what changed since then.
  var preparation: Book.Preparation?
  /// Whether the records were read since the book was opened.
  var isRead = false
  /// Ids of decisions whose confirmations are still to be checked; the last one comes first.
  var unverified: [String] = []
  /// The book's own terms as the screens know them.
  var toldTerms: BookGlossary?

  /// The platforms compiled into the program. Whoever needs them first reads them, the other one waits:
  /// the thread of the screens has nothing else to do while the first records are read.
  static let builtIn = PlatformCatalogue.builtIn()

  init(
    path: String, options: Options, world: World, jobs: Inbox<Job>, news: Mailbox<News>,
    newBook: @escaping @Sendable (_ sample: Bool) -> [(path: String, text: String)]
  ) {
    self.path = path
    self.options = options
    self.world = world
    self.jobs = jobs
    self.news = news
    self.newBook = newBook
  }

  /// Works until the inbox is closed and empty, and all commits are made. The first job is to read.
  ///
  /// The book is opened beside the start of the terminal; no record is read before the job.
  mutating func work() {
    open()
    preparation = try? book?.prepareReading()
    // The first picture is nearly there.
    jobs.watch(milliseconds: 3)
    while true {
      jobs.hush()
      while let job = jobs.next() {
        world = job.world
        perform(job)
      }
      if jobs.isClosed { break }
      check()
      verifySome()
      sleep()
    }
    book?.flush()
  }

  /// Until there is a job, or somebody else changed the book: costs nothing meanwhile. Only a look where
  /// confirmations are still to be checked.
  private mutating func sleep() {
    var files = [
      pollfd(fd: jobs.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watch?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: place?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&files, 3, unverified.isEmpty ? -1 : 0) > 0 else { return }
    if files[1].revents != 0 { follow() }
    if files[2].revents != 0 { lookForBook() }
  }

  private mutating func perform(_ job: Job) {
    switch job.effect {
    case .perform(let change): make(change, job.world)
    case .confirm(let confirm, let evidence, let signs):
      make(confirm, evidence, signs: signs, job.world)
    case .verify: verifyBook(job.world)
    case .undo: turn(.undo, job.world)
    case .redo: turn(.redo, job.world)
    case .writeBrief(let brief): write(brief, job.world)
    case .completePath(let typed): news.post(PathCompletion.answer(typed, options.environment))
    case .suppose(let down, let trip): suppose(down, trip, job.world)
    case .code(let contact, let channel): code(contact, channel)
    case .writeLetter(let order): write(order, job.world)
    case .sendLetter(let draft, let languages): send(draft, languages, job.world)
    case .saveLetter(let draft, let languages): save(draft, languages, job.world)
    case .readChat(let source): read(source)
    case .capture(let decision, let source): capture(decision, source, job.world)
    case .reload: read()
    case .createBook(let sample): create(sample)
    case .askInbox: askInbox()
    case .match(let path): match(path, job.world)
    case .recordAnswer(let asked): record(asked, job.world)
    case .correct(let correction): correct(correction, job.world)
    // A search that has ended before it was stopped.
    case .stopMatching: break
    case .edit, .editText, .editFinding, .editConfiguration, .listThemes, .theme, .copy, .keep,
      .redraw,
      .mouse, .stop, .quit:
      break
    }
  }

  mutating func make(_ change: Change, _ world: World) {
    guard let book else { return refuse(.noBook(path: path)) }
    do throws(BookError) {
      // Not within the call: `self` would be read before the change is in `contents`.
      let performed = try book.perform(change, on: &contents, world: world)
      tell(.change, performed)
    } catch {
      refuse(error)
    }
  }

  private mutating func make(
    _ confirm: Confirm, _ evidence: String?, signs: Bool, _ world: World
  ) {
    guard let book else { return refuse(.noBook(path: path)) }
    var confirm = confirm
    if let evidence {
      do throws(BookError) {
        confirm.evidence = try book.evidence(
          from: PathCompletion.expanded(evidence, options.environment))
      } catch {
        return refuse(error)
      }
    }
    make(.confirm(confirm), signs: signs, book, world)
  }

  /// A confirmation, with our signature over the wording where that is wanted.
  mutating func make(_ change: Change, signs: Bool, _ book: Book, _ world: World) {
    guard signs, case .confirm(var confirm) = change,
      let decision = contents.decisions[confirm.decision]
    else { return make(change, world) }
    do throws(CommandFailure) {
      let (signed, copy) = try WordingSignature.made(
        decision, key: nil, openBook(book, world), options.environment, asks: false)
      defer { copy.remove() }
      confirm.signed = signed
      make(.confirm(confirm), world)
    } catch {
      news.post(.refused(error.phrase))
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
      isRead = true
      read()
    } catch {
      news.post(.failed(error.phrase))
    }
  }

  /// What others changed is taken over before a change is refused, so that the user sees why.
  mutating func refuse(_ error: BookError) {
    if case .changedMeanwhile(let path, _, _) = error, let book {
      let changed = book.refresh(&contents, paths: [path])
      if !changed.isEmpty { news.post(.changed(revision(changed))) }
    }
    news.post(.refused(error.phrase))
  }

  mutating func tell(_ deed: Deed, _ performed: Performed) {
    isUnchecked = true
    verify(again: performed.touched.compactMap(RecordID.init(path:)))
    if let book, performed.touched.contains(CorrectPlatform.path) { postPlatforms(book) }
    postOwnTerms()
    news.post(
      .performed(
        deed, performed.phrase, subject: performed.subject, revision(performed.touched)))
  }

  /// What these files say now.
  func revision(_ paths: [String]) -> Revision {
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
