/// Brings into a record what was changed in a copy of it, key by key.
///
/// `base` is the copy as it was given away, `theirs` as it came back, `ours` the record now. What the
/// copy never had is no deletion: only differences between `base` and `theirs` count. Lists of words
/// and arrays of tables are united; a key that both sides changed is a conflict.
public struct RecordMerge: Equatable, Sendable {
  /// Both sides changed the same thing.
  public struct Conflict: Equatable, Sendable {
    public let record: RecordID
    /// `role`, `account wechat liwei_hq: verification`; a table's entry alone where it was removed there.
    public let label: String
    public let mine: FieldValue?
    public let theirs: FieldValue?
    /// Takes theirs.
    public let step: EditRecord.Step
  }

  /// Takes over all that is no conflict. Places are those of `ours`.
  public private(set) var steps: [EditRecord.Step] = []
  public private(set) var conflicts: [Conflict] = []
  private let record: RecordID

  /// - Parameter base: nil where the record was made on the way and there is one like it here.
  public init(base: AnyRecord?, ours: AnyRecord, theirs: AnyRecord) {
    record = ours.recordID
    let (base, ours, theirs) = (base?.text, ours.text, theirs.text)
    mergeKeys(base?.entries ?? [], ours.entries, theirs.entries, in: nil)
    var names: [String] = []
    for table in theirs.tables + (base?.tables ?? []) where !names.contains(table.name) {
      names.append(table.name)
    }
    for name in names {
      let entries = { (text: RecordText?) in
        (text?.tables ?? []).filter { $0.name == name }.map(\.entries)
      }
      mergeTables(name, entries(base), entries(ours), entries(theirs))
    }
  }

  /// One entry of a table of `ours`.
  private struct Place {
    let table: String
    let index: Int
    let label: String
  }

  private mutating func mergeKeys(
    _ base: [Entry], _ ours: [Entry], _ theirs: [Entry], in place: Place?
  ) {
    var keys = theirs.map(\.key)
    keys += base.map(\.key).filter { !keys.contains($0) }
    for key in keys {
      let value = { (entries: [Entry]) in entries.first { $0.key == key }?.value }
      let (was, mine, wish) = (value(base), value(ours), value(theirs))
      if wish == was || wish == mine { continue }
      if mine == was {
        steps.append(step(key, to: wish, was: mine, in: place))
      } else if let united = Self.united(key, was, mine, wish) {
        if united != mine, united != .texts([]) || mine != nil {
          steps.append(step(key, to: united, was: mine, in: place))
        }
      } else {
        conflicts.append(
          Conflict(
            record: record, label: place.map { "\($0.label): \(key)" } ?? key, mine: mine,
            theirs: wish, step: step(key, to: wish, was: mine, in: place)))
      }
    }
  }

  private func step(
    _ key: String, to value: FieldValue?, was: FieldValue?, in place: Place?
  ) -> EditRecord.Step {
    place.map { .setIn(table: $0.table, index: $0.index, key: key, to: value, was: was) }
      ?? .set(key: key, to: value, was: was)
  }

  /// Both changes together where they do not exclude each other.
  private static func united(
    _ key: String, _ was: FieldValue?, _ mine: FieldValue?, _ theirs: FieldValue?
  ) -> FieldValue? {
    switch (was, mine, theirs) {
    case (.texts, .texts, nil), (.texts, nil, .texts), (_, .texts, .texts):
      // A list without words has no key.
      let (was, mine, theirs) = (words(was), words(mine), words(theirs))
      let kept = mine.filter { !was.contains($0) || theirs.contains($0) }
      return .texts(kept + theirs.filter { !was.contains($0) && !kept.contains($0) })
    case (nil, .text(let mine), .text(let theirs)) where key == "note":
      // The pack had none, mostly because notes stay at home: theirs is no other version of ours.
      return .text(lines(mine).contains(lines(theirs)) ? mine : mine + "\n" + theirs)
    default: return nil
    }
  }

  private static func words(_ value: FieldValue?) -> [String] {
    if case .texts(let texts) = value { texts } else { [] }
  }

  private static func lines(_ text: String) -> String {
    "\n" + text.split(separator: "\n").joined(separator: "\n") + "\n"
  }

  private mutating func mergeTables(
    _ table: String, _ base: [[Entry]], _ ours: [[Entry]], _ theirs: [[Entry]]
  ) {
    let old = Dictionary(
      zip(TablePairing.names(base, in: table), base), uniquingKeysWith: { first, _ in first })
    let here = Dictionary(
      zip(TablePairing.names(ours, in: table), ours.indices),
      uniquingKeysWith: { first, _ in first })
    let names = TablePairing.names(theirs, in: table)
    for (name, entry) in zip(names, theirs) where old[name] != entry {
      guard let index = here[name] else {
        steps.append(.append(table: table, entry))
        continue
      }
      let label = TablePairing.label(entry, in: table)
      mergeKeys(
        old[name] ?? [], ours[index], entry, in: Place(table: table, index: index, label: label))
    }
    let kept = Set(names)
    for (name, entry) in old where !kept.contains(name) {
      guard let index = here[name] else { continue }
      let step = EditRecord.Step.drop(table: table, index: index, was: ours[index])
      if ours[index] == entry {
        steps.append(step)
      } else {
        let label = TablePairing.label(entry, in: table)
        conflicts.append(
          Conflict(
            record: record, label: label, mine: .text(Self.line(ours[index])), theirs: nil,
            step: step))
      }
    }
  }

  private static func line(_ entry: [Entry]) -> String {
    entry.map { "\($0.key) = \($0.value.plainText)" }.joined(separator: ", ")
  }
}
