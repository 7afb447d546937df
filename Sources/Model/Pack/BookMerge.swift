/// Brings what was changed in a pack back into the book.
public struct BookMerge: Equatable, Sendable {
  /// Something to know that needs no answer.
  public enum Remark: Equatable, Sendable {
    /// Deleted in the pack; the book keeps it.
    case removedThere(RecordID)
    /// Deleted in the book meanwhile, and not changed in the pack.
    case removedHere(RecordID)
    /// Deleted in the book meanwhile, but changed in the pack: it is added again.
    case cameBack(RecordID)
    /// A new record whose id was given to another one here meanwhile.
    case renamed(RecordID, to: String)
  }

  /// New records, staff and contacts before what names them.
  public private(set) var additions: [AnyRecord] = []
  public private(set) var edits: [(record: RecordID, steps: [EditRecord.Step])] = []
  public private(set) var conflicts: [RecordMerge.Conflict] = []
  public private(set) var remarks: [Remark] = []
  private let ours: Contents

  /// - Parameters:
  ///   - base: the pack as it was made.
  ///   - theirs: the pack as it came back.
  public init(base: Contents, ours: Contents, theirs: Contents) {
    self.ours = ours
    var renames: [RecordID: String] = [:]
    let records = Self.all(theirs)
    for record in records where base[record.recordID] == nil {
      let id = record.recordID
      guard let mine = ours[id], !Self.isSame(mine, record) else { continue }
      let free = Slug.free(id.id) { wish in
        ours.isTaken(RecordID(id.kind, wish)) || theirs.contains(RecordID(id.kind, wish))
          || renames.contains { $0.key.kind == id.kind && $0.value == wish }
      }
      renames[id] = free
      remarks.append(.renamed(id, to: free))
    }
    for record in records {
      let id = record.recordID
      // What was there before keeps its base, which names the others as it did then.
      let wish = record.renaming(renames).renamed(renames[id] ?? id.id)
      take(wish, base: renames[id] == nil ? base[id] : nil)
    }
    for record in Self.all(base) where theirs[record.recordID] == nil {
      // Where it is gone on both sides there is nothing to tell.
      if ours[record.recordID] != nil { remarks.append(.removedThere(record.recordID)) }
    }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.additions == right.additions && left.conflicts == right.conflicts
      && left.remarks == right.remarks
      && left.edits.elementsEqual(right.edits) { $0.record == $1.record && $0.steps == $1.steps }
  }

  private mutating func take(_ wish: AnyRecord, base: AnyRecord?) {
    let id = wish.recordID
    guard let mine = ours[id] else {
      if let base {
        if base == wish {
          remarks.append(.removedHere(id))
          return
        }
        remarks.append(.cameBack(id))
      }
      additions.append(wish)
      return
    }
    let merge = RecordMerge(base: base, ours: mine, theirs: wish)
    if !merge.steps.isEmpty { edits.append((id, merge.steps)) }
    conflicts += merge.conflicts
  }

  private static func isSame(_ mine: AnyRecord, _ theirs: AnyRecord) -> Bool {
    if case .contact(let mine) = mine, case .contact(let theirs) = theirs, mine.uid != nil,
      mine.uid == theirs.uid
    {
      return true
    }
    return mine.label == theirs.label
  }

  private static func all(_ contents: Contents) -> [AnyRecord] {
    contents.staff.sorted { $0.id < $1.id }.map(AnyRecord.staff)
      + contents.contacts.sorted { $0.id < $1.id }.map(AnyRecord.contact)
      + contents.decisions.sorted { $0.id < $1.id }.map(AnyRecord.decision)
      + contents.trips.sorted { $0.id < $1.id }.map(AnyRecord.trip)
  }
}

extension BookMerge {
  /// Who is right where both sides changed the same.
  public enum Answer: String, CaseIterable, Hashable, Sendable {
    case mine, theirs
    /// Ours stays, and theirs goes into the note of the record.
    case both
  }

  /// The changes that take everything over.
  ///
  /// - Parameter answers: one a conflict, in their order; a missing one means `mine`.
  public func changes(_ answers: [Answer]) -> [Change] {
    var all = edits
    func add(_ step: EditRecord.Step, to record: RecordID) {
      if let place = all.firstIndex(where: { $0.record == record }) {
        all[place].steps.append(step)
      } else {
        all.append((record, [step]))
      }
    }
    var notes: [(record: RecordID, lines: [String])] = []
    for (conflict, answer) in zip(conflicts, answers) {
      switch answer {
      case .mine: break
      case .theirs: add(conflict.step, to: conflict.record)
      case .both:
        let line = "\(conflict.label): \(conflict.theirs?.plainText ?? "—")"
        if let place = notes.firstIndex(where: { $0.record == conflict.record }) {
          notes[place].lines.append(line)
        } else {
          notes.append((conflict.record, [line]))
        }
      }
    }
    for (record, lines) in notes { all = Self.noting(lines, on: record, ours[record], in: all) }
    return additions.map(Change.add) + all.map { .edit(EditRecord($0.record, $0.steps)) }
  }

  private static func noting(
    _ lines: [String], on record: RecordID, _ mine: AnyRecord?,
    in edits: [(record: RecordID, steps: [EditRecord.Step])]
  ) -> [(record: RecordID, steps: [EditRecord.Step])] {
    var edits = edits
    let was = mine?.text.entries.first { $0.key == "note" }?.value
    let place = edits.firstIndex { $0.record == record }
    var text = was?.plainText ?? ""
    if let place {
      // The note itself may be among what is taken over.
      for step in edits[place].steps {
        if case .set("note", let value, _) = step { text = value?.plainText ?? "" }
      }
      edits[place].steps.removeAll { if case .set("note", _, _) = $0 { true } else { false } }
    }
    let kept = text.split(separator: "\n").map(String.init)
    let all = kept + lines.filter { !kept.contains($0) }
    if all == kept, text == was?.plainText { return edits }
    let step = EditRecord.Step.set(
      key: "note", to: .text(all.joined(separator: "\n")), was: was)
    if let place {
      edits[place].steps.append(step)
    } else {
      edits.append((record, [step]))
    }
    return edits
  }
}
