internal import TOML

/// What leads from one text of a file to another, as steps that may still fit a third text, which
/// somebody else has changed meanwhile.
struct Difference: Equatable {
  enum Step: Equatable {
    case set(keys: [String], from: Value?, to: Value?)
    /// One table of an array of tables.
    case alter(table: String, index: Int, from: Value, to: Value)
    case remove(table: String, from: Value)
    /// The source is the text of the table with its comments.
    case insert(table: String, index: Int, source: String)
  }

  /// Somebody changed the same thing.
  struct Conflict: Error, Equatable {}

  private(set) var steps: [Step] = []

  init(from old: Document, to new: Document) throws(Conflict) {
    var keys: [String] = []
    for key in old.root.entries.map(\.key) + new.root.entries.map(\.key)
    where !keys.contains(key) {
      keys.append(key)
    }
    for key in keys { try compare(key, old, new) }
  }

  private mutating func compare(
    _ key: String, _ old: Document, _ new: Document
  ) throws(Conflict) {
    let (was, now) = (old.root[key], new.root[key])
    if let olds = was.map(Self.tables) ?? [], let news = now.map(Self.tables) ?? [] {
      compareTables(key, olds, news, new)
      return
    }
    let (from, to) = (was?.value, now?.value)
    if from == to { return }
    // A table that was not there comes key by key, so that it gets a header of its own.
    if case .table(let news)? = to, case .table(let olds) = from ?? .table([]), !news.isEmpty {
      for name in Set(olds.map(\.key) + news.map(\.key)).sorted() {
        let (left, right) = (olds.value(name), news.value(name))
        if left != right { steps.append(.set(keys: [key, name], from: left, to: right)) }
      }
      return
    }
    steps.append(.set(keys: [key], from: from, to: to))
  }

  /// The values of an array of tables with headers; nil for what is none.
  private static func tables(_ item: Item) -> [Value]? {
    guard item.kind == .array, let tables = item.tables, !tables.isEmpty else { return nil }
    return item.elements?.map(\.value)
  }

  /// Equal ones at both ends stay; the rest is altered in place where there are as many on both
  /// sides, else taken out and put in.
  private mutating func compareTables(
    _ name: String, _ olds: [Value], _ news: [Value], _ new: Document
  ) {
    var start = 0
    while start < min(olds.count, news.count), olds[start] == news[start] { start += 1 }
    var end = 0
    while end < min(olds.count, news.count) - start,
      olds[olds.count - 1 - end] == news[news.count - 1 - end]
    {
      end += 1
    }
    let (gone, come) = (olds[start..<olds.count - end], news[start..<news.count - end])
    if gone.count == come.count {
      for (index, pair) in zip(gone.indices, zip(gone, come)) {
        steps.append(.alter(table: name, index: index, from: pair.0, to: pair.1))
      }
      return
    }
    for value in gone.reversed() { steps.append(.remove(table: name, from: value)) }
    for index in come.indices {
      let source = new.source(ofTable: name, at: index) ?? ""
      steps.append(.insert(table: name, index: index, source: source))
    }
  }
}

extension [Value.Member] {
  func value(_ key: String) -> Value? { first { $0.key == key }?.value }
}
