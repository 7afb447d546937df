/// How far a path leads in a document.
struct Trail {
  struct Stop {
    /// The number of the node.
    var number: UInt32
    /// Its key; nil for the root and for elements.
    var key: String?
  }

  /// From the root to the last node that is there.
  var stops: [Stop]
  /// The steps that lead on from there; none if the path leads to something.
  var rest: ArraySlice<Path.Step>

  var last: UInt32 { stops.last?.number ?? 0 }

  /// The keys behind the last stop that fits, without the indexes.
  func keys(behind fits: (UInt32) -> Bool) -> [String] {
    let start = stops.lastIndex { fits($0.number) } ?? 0
    return stops[(start + 1)...].compactMap(\.key)
  }

  /// The keys of the steps that lead on, nil if an index is among them.
  var restKeys: [String]? {
    var keys: [String] = []
    for step in rest {
      guard case .key(let key) = step else { return nil }
      keys.append(key)
    }
    return keys
  }
}

extension Document {
  /// Follows a path as far as it leads.
  ///
  /// - Throws: `notATable` or `notAnArray` where a step does not fit what stands there,
  ///   `noElement` for an index behind the end of an array.
  func trail(of path: Path) throws(EditError) -> Trail {
    guard !path.steps.isEmpty else { throw .emptyPath }
    var trail = Trail(stops: [Trail.Stop(number: 0, key: nil)], rest: path.steps[...])
    while let step = trail.rest.first {
      let next = try stop(behind: trail, step, of: path)
      guard let next else { return trail }
      trail.stops.append(next)
      trail.rest = trail.rest.dropFirst()
    }
    return trail
  }

  /// Where one more step leads, nil if nothing stands there yet but could.
  private func stop(
    behind trail: Trail, _ step: Path.Step, of path: Path
  ) throws(EditError) -> Trail.Stop? {
    let node = storage.node(trail.last)
    let here = Path(Array(path.steps[..<trail.rest.startIndex])).description
    switch step {
    case .key(let key):
      guard node.isTable else { throw .notATable(at: here) }
      let child = storage.child(of: trail.last, key)
      return child == 0 ? nil : Trail.Stop(number: child, key: key)
    case .index(let index):
      guard node.kind == .array || node.kind == .tables else { throw .notAnArray(at: here) }
      let elements = storage.children(of: trail.last)
      if elements.indices.contains(index) { return Trail.Stop(number: elements[index], key: nil) }
      guard index == elements.count, trail.rest.count == 1 else {
        throw .noElement(at: here, count: elements.count)
      }
      return nil
    }
  }
}
