/// All records of one kind, by id. Adding, replacing and removing cost the same in a book of ten and
/// of ten thousand. The order means nothing: views sort.
public struct Records<Element: Record>: Sendable, Equatable, RandomAccessCollection {
  private var elements: [Element] = []
  private var places: [String: Int] = [:]

  public init() {}

  public init(_ elements: some Sequence<Element>) {
    for element in elements { put(element) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { elements.count }
  public subscript(position: Int) -> Element { elements[position] }
  public subscript(id: String) -> Element? { places[id].map { elements[$0] } }
  public func contains(id: String) -> Bool { places[id] != nil }
  /// As they are kept: nothing is copied.
  public var all: [Element] { elements }
  public var ids: some Collection<String> { places.keys }

  public mutating func reserve(_ count: Int) {
    elements.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// Adds the record, or takes the place of the one with the same id.
  public mutating func put(_ element: Element) {
    if let place = places[element.id] {
      elements[place] = element
    } else {
      places[element.id] = elements.count
      elements.append(element)
    }
  }

  public mutating func remove(id: String) {
    guard let place = places.removeValue(forKey: id) else { return }
    let last = elements.removeLast()
    if last.id != id {
      elements[place] = last
      places[last.id] = place
    }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.elements.allSatisfy { right[$0.id] == $0 }
  }
}
