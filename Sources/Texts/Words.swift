internal import Synchronization
internal import TOML

/// The words of one language, by section and key. A section is read when it is first asked for: the
/// first screen needs a few of the many.
///
/// A class, because what one thread has read is there for all.
final class Words: Sendable {
  /// The files, each fetched when what was asked for stands in none of those before; nil behind the last.
  private let file: @Sendable (Int) -> [UInt8]?
  private let known = Mutex<Known>(Known())

  private struct Place {
    let section: String
    let file: Int
    let start: Int
    let end: Int
    var isRead = false
  }

  private struct Known {
    /// By section and key: `did.remove`.
    var words: [String: String] = [:]
    var files: [[UInt8]] = []
    /// Where the sections stand; several files may have parts of one.
    var places: [Place] = []
  }

  init(_ file: @escaping @Sendable (Int) -> [UInt8]?) { self.file = file }

  /// All keys there are, with their sections.
  var keys: Set<String> {
    known.withLock { known in
      while fetch(&known) {}
      for place in known.places.indices { read(place, &known) }
      return Set(known.words.keys)
    }
  }

  /// The words behind a key with its section, `did.remove`; nil where there are none.
  subscript(key: String) -> String? {
    known.withLock { known in
      if let words = known.words[key] { return words }
      guard let dot = key.firstIndex(of: ".") else { return nil }
      let section = key[..<dot]
      repeat {
        for place in known.places.indices where known.places[place].section == section {
          read(place, &known)
        }
        if let words = known.words[key] { return words }
      } while fetch(&known)
      return nil
    }
  }

  /// Takes in where the sections of the next file stand; false where there is none.
  private func fetch(_ known: inout Known) -> Bool {
    let number = known.files.count
    guard let bytes = file(number) else { return false }
    known.files.append(bytes)
    let headings = Self.headings(of: bytes)
    for (place, heading) in headings.enumerated() {
      let end = place + 1 < headings.count ? headings[place + 1].start : bytes.count
      known.places.append(
        Place(section: heading.name, file: number, start: heading.start, end: end))
    }
    return true
  }

  private func read(_ number: Int, _ known: inout Known) {
    let place = known.places[number]
    if place.isRead { return }
    known.places[number].isRead = true
    // A part that does not parse leaves its keys bare; the test of the catalogue sees it first.
    guard
      let document = try? Document(Array(known.files[place.file][place.start..<place.end])),
      let table = document.root[place.section]?.table
    else { return }
    for entry in table.entries {
      if let text = entry.item.string { known.words["\(place.section).\(entry.key)"] = text }
    }
  }

  private struct Heading {
    let name: String
    let start: Int
  }

  /// The lines `[name]` and where they begin.
  private static func headings(of bytes: [UInt8]) -> [Heading] {
    var found: [Heading] = []
    bytes.withUnsafeBufferPointer { bytes in
      for start in bytes.indices where bytes[start] == UInt8(ascii: "[") {
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { continue }
        let name = bytes[(start + 1)...].prefix { $0 != UInt8(ascii: "]") }
        found.append(Heading(name: String(decoding: name, as: UTF8.self), start: start))
      }
    }
    return found
  }
}
