public import Checks
public import Model
public import Texts

/// What all screens look at: the book so far, the words, the world, and what follows from them.
public struct Desk: Sendable {
  public internal(set) var contents = Contents() { didSet { edition += 1 } }
  /// Grows whenever something here changes, the world left aside.
  private var edition = 0
  /// What is supposed to fail; nil where nothing is.
  public internal(set) var supposition: Supposition? { didSet { edition += 1 } }
  public internal(set) var platforms: Platforms {
    didSet {
      remakeReach()
      edition += 1
    }
  }
  /// Holidays and working days of mainland China; weekdays until it was read.
  public internal(set) var calendar = WorkCalendar.weekdays {
    didSet {
      remakeReach()
      edition += 1
    }
  }
  /// What the rules found, the gravest first; nil until they were asked for the first time.
  public internal(set) var findings: [Finding]? {
    didSet {
      sortFindings()
      edition += 1
    }
  }
  /// The six questions with what fails each; nil until the rules were asked for the first time.
  public internal(set) var checklist: Checklist? { didSet { edition += 1 } }
  /// The terms of the catalogue; nil until they were read.
  public internal(set) var glossary: Glossary? { didSet { edition += 1 } }
  /// By id of the decision: what the check of its confirmations came to, as it is now.
  private(set) var verifications: [String: VerificationResult] = [:] { didSet { edition += 1 } }
  /// Whether a file with a key to sign with is configured.
  var hasKeyFile = false { didSet { edition += 1 } }
  public internal(set) var contentRules = ContentRules() {
    didSet {
      draftCheck = DraftCheck(contentRules)
      edition += 1
    }
  }
  /// The same, ready to look through a draft at each key.
  private(set) var draftCheck = DraftCheck(ContentRules())
  /// The same by the record that they are about, the gravest first.
  private(set) var findingsAbout: [RecordID: [Finding]] = [:]
  /// The checks of the catalogue that every trip needs.
  public internal(set) var travelList: [TravelCheck] = [] { didSet { edition += 1 } }
  /// By id of the trip, for those that were in view since the book was changed last.
  var plans: [String: TripPlan] = [:]
  /// The day for which the plans hold.
  var plansDay: Day?
  public private(set) var texts: Texts
  /// The keys in force, which sentences name.
  public internal(set) var keys = KeyTable() {
    didSet {
      texts = texts.naming(keys.name)
      edition += 1
    }
  }
  /// What is wrong with the user's own configuration.
  public internal(set) var configurationComplaints: [Complaint] = [] { didSet { edition += 1 } }
  public internal(set) var world: World
  /// The clocks that people abroad live by.
  let zones: Zones
  public internal(set) var loading = Loading.starting { didSet { edition += 1 } }
  /// Why the records could not be read the last time; nil where they could.
  private(set) var readingProblem: Phrase?
  /// Why nothing can be written; nil where it can.
  public internal(set) var readOnly: Phrase? { didSet { edition += 1 } }
  /// How people can be reached, as the platforms in force tell.
  private var madeReach: Reach
  /// By id of the decision.
  private(set) var states: [String: DecisionState] = [:]
  /// Decisions that somebody still has to do something about.
  private(set) var allOpenCount = 0
  /// What was read so far while the book as it was is still shown; nil at the first reading.
  private var staged: [Revision]?
  /// By id of the contact: the ids of its decisions, open or not.
  private(set) var decisionsOfContact: [String: Set<String>] = [:]

  init(texts: Texts, platforms: Platforms, world: World, zones: Zones) {
    self.texts = texts.naming(keys.name)
    self.zones = zones
    self.platforms = platforms
    self.world = world
    madeReach = Reach(
      platforms: platforms, intervals: Intervals(), now: world.now, calendar: calendar)
  }

  private mutating func remakeReach() {
    madeReach = Reach(
      platforms: platforms, intervals: contents.settings.intervals, now: world.now,
      calendar: calendar)
  }

  /// The book's own file says something else.
  mutating func take(_ settings: Settings) {
    contents.settings = settings
    remakeReach()
  }

  /// What all that is drawn follows from: what was worked out at one moment holds at an equal one.
  struct Moment: Equatable, Sendable {
    fileprivate let edition: Int
    /// Ages and deadlines are said in minutes at the finest.
    fileprivate let minute: Int64
    fileprivate let homeOffset: Int
  }

  var moment: Moment {
    Moment(edition: edition, minute: world.now.seconds / 60, homeOffset: world.homeOffset)
  }

  /// Who can be reached by what, now.
  var reach: Reach { madeReach.at(world.now) }

  private mutating func sortFindings() {
    findingsAbout = [:]
    for finding in findings ?? [] {
      if case .record(let record) = finding.subject {
        findingsAbout[record, default: []].append(finding)
      }
    }
  }

  mutating func take(_ results: [VerificationResult]) {
    for result in results { verifications[result.decision] = result }
  }

  mutating func take(_ revision: Revision) {
    for id in revision.removed {
      forget(id)
      contents.remove(id)
    }
    for record in revision.records {
      forget(record.recordID)
      contents.put(record)
      if case .decision(let decision) = record { remember(decision) }
    }
    for (path, complaints) in revision.complaints {
      contents.complaints[path] = complaints.isEmpty ? nil : complaints
      // A file with errors has no record.
      if complaints.contains(where: { $0.severity == .error }), let id = RecordID(path: path),
        !revision.records.contains(where: { $0.recordID == id })
      {
        forget(id)
        contents.remove(id)
      }
    }
  }

  /// What is on the screen stays until everything was read anew, so that no selection is lost.
  mutating func readAgain() {
    staged = contents.contacts.isEmpty && contents.decisions.isEmpty ? nil : []
    loading = .starting
  }

  /// A piece of the book while it is read.
  ///
  /// - Returns: whether it can be seen already.
  mutating func read(_ revision: Revision, done: Int, total: Int) -> Bool {
    loading = .reading(done: done, total: total)
    guard staged == nil else {
      staged?.append(revision)
      return false
    }
    take(revision)
    return true
  }

  mutating func finishReading() {
    if let staged {
      let (settings, glossary) = (contents.settings, contents.glossary)
      contents = Contents()
      (contents.settings, contents.glossary) = (settings, glossary)
      states = [:]
      allOpenCount = 0
      decisionsOfContact = [:]
      verifications = [:]
      for revision in staged { take(revision) }
    }
    staged = nil
    readingProblem = nil
    loading = .ready
  }

  /// What could not be read stays as it was known; where nothing was known, the reason takes its place.
  mutating func giveUpReading(_ complaint: Complaint) {
    staged = nil
    readingProblem = complaint.phrase
    let isEmpty = contents.contacts.isEmpty && contents.decisions.isEmpty
    loading = isEmpty ? .unreadable(complaint) : .ready
  }

  private mutating func forget(_ record: RecordID) {
    if record.kind == .decision { verifications[record.id] = nil }
    guard record.kind == .decision, let old = contents.decisions[record.id] else { return }
    if states.removeValue(forKey: old.id)?.isOpen == true { allOpenCount -= 1 }
    for contact in old.contacts { decisionsOfContact[contact]?.remove(old.id) }
  }

  private mutating func remember(_ decision: Decision) {
    let state = decision.state(world.digest)
    states[decision.id] = state
    if state.isOpen { allOpenCount += 1 }
    for contact in decision.contacts {
      decisionsOfContact[contact, default: []].insert(decision.id)
    }
  }
}
