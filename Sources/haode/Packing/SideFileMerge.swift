internal import Model
internal import TOML

/// Brings into a TOML file beside the records (`glossary.toml`, `platforms.toml`, `rules.toml`) what was
/// changed in its copy, value by value. What only one side changed is taken; an entry of a list that was
/// taken away there stays.
struct SideFileMerge {
  /// Both sides changed the same value.
  struct Conflict {
    /// `term 定金: meaning`
    let label: String
    let mine: String
    let theirs: String
    fileprivate let edit: Edit
  }

  fileprivate enum Edit {
    case set(Value, at: Path)
    case remove(Path)
    case append([Value.Member], to: String)
  }

  let path: String
  private(set) var conflicts: [Conflict] = []
  private let mine: String
  private var edits: [Edit] = []

  /// - Returns: nil where one of the texts is no TOML.
  init?(path: String, base: String, mine: String, theirs: String) {
    guard path.hasSuffix(".toml"), let base = try? Document(base), let ours = try? Document(mine),
      let theirs = try? Document(theirs)
    else { return nil }
    self.path = path
    self.mine = mine
    merge(
      Self.members(base.root.value), Self.members(ours.root.value), Self.members(theirs.root.value),
      at: [], label: "")
  }

  /// The change of the file; nil where nothing comes of it.
  ///
  /// - Parameter takesTheirs: one a conflict, in their order.
  func rewrite(_ takesTheirs: [Bool]) -> RewriteFile? {
    guard var document = try? Document(mine) else { return nil }
    let chosen = zip(conflicts, takesTheirs).filter { $0.1 }.map(\.0.edit)
    for edit in edits + chosen {
      // What cannot be set in the form that the file has stays as it is here.
      switch edit {
      case .set(let value, let path): try? document.set(value, at: path)
      case .remove(let path): try? document.remove(at: path)
      case .append(let members, let name):
        try? document.append(members.map { ($0.key, $0.value) }, toTables: name)
      }
    }
    return document.text == mine ? nil : RewriteFile(path: path, to: document.text, was: mine)
  }

  private mutating func merge(
    _ base: [Value.Member], _ ours: [Value.Member], _ theirs: [Value.Member], at steps: [Path.Step],
    label: String
  ) {
    var keys = theirs.map(\.key)
    keys += base.map(\.key).filter { !keys.contains($0) }
    for key in keys {
      let value = { (members: [Value.Member]) in members.first { $0.key == key }?.value }
      let (was, now, wish) = (value(base), value(ours), value(theirs))
      if wish == was || wish == now { continue }
      let place = steps + [.key(key)]
      if steps.isEmpty, let wanted = wish.flatMap(Self.tables) {
        mergeTables(key, was.flatMap(Self.tables) ?? [], now.flatMap(Self.tables) ?? [], wanted)
      } else if case .table(let wanted)? = wish, case .table(let here)? = now {
        merge(was.map(Self.members) ?? [], here, wanted, at: place, label: label + key + ".")
      } else {
        settle(was, now, wish, at: place, label: label + key)
      }
    }
  }

  private mutating func settle(
    _ was: Value?, _ now: Value?, _ wish: Value?, at steps: [Path.Step], label: String
  ) {
    let edit = wish.map { Edit.set($0, at: Path(steps)) } ?? .remove(Path(steps))
    if now == was {
      edits.append(edit)
    } else {
      conflicts.append(
        Conflict(
          label: label, mine: Self.shown(now), theirs: Self.shown(wish), edit: edit))
    }
  }

  private mutating func mergeTables(
    _ name: String, _ base: [[Value.Member]], _ ours: [[Value.Member]],
    _ theirs: [[Value.Member]]
  ) {
    for wish in theirs {
      let id = Self.identity(wish)
      let was = base.first { Self.identity($0) == id }
      guard let place = ours.firstIndex(where: { Self.identity($0) == id }) else {
        // Taken away here meanwhile and not changed there: it stays away.
        if was != wish { edits.append(.append(wish, to: name)) }
        continue
      }
      merge(
        was ?? [], ours[place], wish, at: [.key(name), .index(place)],
        label: "\(name) \(Self.shown(id)): ")
    }
  }

  private static func members(_ value: Value) -> [Value.Member] {
    if case .table(let members) = value { members } else { [] }
  }

  /// The entries of `[[name]]`; nil for anything else, also for an empty list.
  private static func tables(_ value: Value) -> [[Value.Member]]? {
    guard case .array(let values) = value, !values.isEmpty else { return nil }
    let tables = values.compactMap { value -> [Value.Member]? in
      if case .table(let members) = value { members } else { nil }
    }
    return tables.count == values.count ? tables : nil
  }

  /// What tells entries of a list apart.
  private static func identity(_ members: [Value.Member]) -> Value {
    let keys = ["id", "term", "word", "name"]
    let named = keys.lazy.compactMap { key in members.first { $0.key == key }?.value }.first
    return named ?? .table(members)
  }

  private static func shown(_ value: Value?) -> String {
    switch value {
    case nil: "—"
    case .string(let text)?: text
    case let value?: value.text
    }
  }
}
