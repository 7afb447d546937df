public import Model

/// One rule of the checklist: what it looks for in each record of a book.
///
/// A rule is asked once for each record, so that a book is gone through in one pass. It looks at what
/// it is given and at `Checked`, never at a clock or a file, and its work for one record does not
/// depend on how many others there are.
public protocol Rule: Sendable {
  var id: RuleID { get }
  /// Of what it finds, unless it says otherwise for one finding; a book may set another.
  var severity: Severity { get }
  var question: Question { get }
  /// What it demands, in one line.
  var title: Phrase { get }
  /// Why that matters.
  var reason: Phrase { get }
  /// What to do about a finding.
  var remedy: Phrase { get }
  /// Whether it asks for the texts of open decisions, which take time to read. What such a rule finds
  /// in a decision hangs on that decision, the lists and the book's glossary alone, so that it can be
  /// remembered (`WordingMemory`).
  var readsWordings: Bool { get }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings)
  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings)
  func check(_ staff: Staff, in book: Checked, _ found: inout Findings)
  /// Trips that are not over.
  func check(_ trip: Trip, in book: Checked, _ found: inout Findings)
  /// Once, for what concerns no record.
  func check(_ book: Checked, _ found: inout Findings)
}

extension Rule {
  public var readsWordings: Bool { false }

  public func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {}
  public func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {}
  public func check(_ staff: Staff, in book: Checked, _ found: inout Findings) {}
  public func check(_ trip: Trip, in book: Checked, _ found: inout Findings) {}
  public func check(_ book: Checked, _ found: inout Findings) {}
}
