import Model

/// What a screen asks the workbench to do. Only `effect` leaves the program.
enum Step: Equatable, Sendable {
  case effect(Effect)
  /// Open a form, with its draft where there is one.
  case form(Wish)
  /// Ask for network and answer of a test, and for the channel where none is given.
  case test(contacts: [String], Channel?)
  /// Choose, read and send a letter about a decision or to contacts, to each one of its own.
  case letter([RecordID])
  /// Take a decision out of a chat.
  case capture(contacts: [String])
  /// Look for answers to our letters.
  case match
  /// Ask before records go that others name.
  case askToRemove([RecordID], namedBy: [RecordID])
  /// Choose what is supposed to fail, for everybody or on a trip.
  case chooseFailures(trip: String? = nil)
  /// Suppose that this fails; nil ends it.
  case suppose(Set<Failure>?)
  /// Show a record on its own screen.
  case go(RecordID)
  case tell(Notice)
}

/// What a form is for. Drafts are kept by it.
enum Wish: Hashable, Sendable {
  case addContact
  case editContact(String)
  case addDecision(contacts: [String])
  /// A decision out of a chat.
  case capture(CapturedDecision)
  case editDecision(String)
  case confirm(String)
  case agree([String], Channel?, for: Purpose? = nil)
  case acknowledge([String])
  case dispute(String)
  case supersede([String])
  case withdraw([String])
  /// A Chinese speaker vouches for a term.
  case validate(String)
  /// What the catalogue says of a platform, as the book knows better.
  case correct(platform: String)
  case addTrip
  case editTrip(String)
  case needsWork(trip: String, contact: String)
  case brief(String)
}

/// One line about what happened. It stays until the next key.
struct Notice: Equatable, Sendable {
  enum Kind: Hashable, Sendable { case done, hint, error }

  var kind: Kind
  var phrase: Phrase
  /// Whether `u` takes it back.
  var canUndo = false

  static func hint(_ phrase: Phrase) -> Notice { Notice(kind: .hint, phrase: phrase) }
  static func error(_ phrase: Phrase) -> Notice { Notice(kind: .error, phrase: phrase) }
}
