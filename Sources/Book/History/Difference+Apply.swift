internal import TOML

extension Difference {
  /// Makes the steps on another text.
  ///
  /// - Throws: `Conflict` where a value is not what the steps start from.
  func applied(to document: Document) throws(Conflict) -> Document {
    var result = document
    for step in steps {
      do {
        try Self.apply(step, to: &result)
      } catch {
        throw Conflict()
      }
    }
    return result
  }

  private static func apply(_ step: Step, to document: inout Document) throws {
    switch step {
    case .set(let keys, let from, let to):
      try set(keys.map { .key($0) }, from: from, to: to, in: &document)
    case .alter(let name, let index, let from, let to):
      let place = try place(of: from, to, in: document.root.tables(name), near: index)
      guard case .table(let olds) = from, case .table(let news) = to else { throw Conflict() }
      for (key, was, now) in changed(olds, news) {
        try set([.key(name), .index(place), .key(key)], from: was, to: now, in: &document)
      }
    case .remove(let name, let from):
      let values = document.root[name]?.elements?.map(\.value) ?? []
      guard let place = values.lastIndex(of: from) else { throw Conflict() }
      try document.removeTable(name, at: place)
    case .insert(let name, let index, let source):
      let count = document.root.tables(name).count
      try document.insert(source: source, inTables: name, at: min(index, count))
    }
  }

  private static func set(
    _ steps: [Path.Step], from: Value?, to: Value?, in document: inout Document
  ) throws {
    guard value(at: steps, in: document) == from else { throw Conflict() }
    if let to {
      try document.set(to, at: Path(steps))
    } else {
      try document.remove(at: Path(steps))
    }
  }

  private static func value(at steps: [Path.Step], in document: Document) -> Value? {
    var table: Table? = document.root
    var item: Item?
    for step in steps {
      switch step {
      case .key(let key): item = table?[key]
      case .index(let index):
        let elements = item?.elements ?? []
        item = elements.indices.contains(index) ? elements[index] : nil
      }
      table = item?.table
    }
    return item?.value
  }

  /// The table that is meant: at its old place if it still has the values that change, else the only
  /// one that is just as it was.
  private static func place(
    of from: Value, _ to: Value, in tables: [Table], near index: Int
  ) throws(Conflict) -> Int {
    guard case .table(let olds) = from, case .table(let news) = to else { throw Conflict() }
    let keys = changed(olds, news)
    let same = olds.filter { old in news.value(old.key) == old.value }
    if tables.indices.contains(index), keys.allSatisfy({ tables[index][$0.key]?.value == $0.from }),
      same.allSatisfy({ tables[index][$0.key]?.value == $0.value })
    {
      return index
    }
    let places = tables.indices.filter { place in
      tables[place].entries.map { Value.Member($0.key, $0.item.value) } == olds
    }
    guard let place = places.first, places.count == 1 else { throw Conflict() }
    return place
  }

  private static func changed(
    _ olds: [Value.Member], _ news: [Value.Member]
  ) -> [(key: String, from: Value?, to: Value?)] {
    var keys = olds.map(\.key)
    keys += news.map(\.key).filter { !keys.contains($0) }
    return keys.compactMap { key in
      let (from, to) = (olds.value(key), news.value(key))
      return from == to ? nil : (key, from, to)
    }
  }
}
