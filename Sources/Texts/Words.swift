internal import Synchronization
internal import TOML

/// The words of one language, by section and key. A section is read when it is first asked for: the
/// first screen needs a few of the many.
///
/// A class, because what one thread has read is there for all.
final class Words: Sendable {
  private let files: [[UInt8]]
  /// Where each section stands; several files may have parts of one.
  private let places: [String: [(file: Int, bytes: Range<Int>)]]
  private let known = Mutex<[String: [String: String]]>([:])

  init(_ files: [[UInt8]]) {
    self.files = files
    var places: [String: [(file: Int, bytes: Range<Int>)]] = [:]
    for (file, bytes) in files.enumerated() {
      let headings = Self.headings(of: bytes)
      for (place, heading) in headings.enumerated() {
        let end = place + 1 < headings.count ? headings[place + 1].start : bytes.count
        places[heading.name, default: []].append((file, heading.start..<end))
      }
    }
    self.places = places
  }

  var sections: [String] { Array(places.keys) }

  /// The words of a section by key; empty where there is none.
  subscript(section: String) -> [String: String] {
    known.withLock { known in
      if let words = known[section] { return words }
      let words = read(section)
      known[section] = words
      return words
    }
  }

  private func read(_ section: String) -> [String: String] {
    var words: [String: String] = [:]
    for place in places[section] ?? [] {
      // A part that does not parse leaves its keys bare; the test of the catalogue sees it first.
      guard let document = try? Document(Array(files[place.file][place.bytes])),
        let table = document.root[section]?.table
      else { continue }
      for entry in table.entries {
        if let text = entry.item.string { words[entry.key] = text }
      }
    }
    return words
  }

  /// The lines `[name]` and where they begin.
  private static func headings(of bytes: [UInt8]) -> [(name: String, start: Int)] {
    var found: [(name: String, start: Int)] = []
    bytes.withUnsafeBufferPointer { bytes in
      var isLineStart = true
      for place in bytes.indices {
        if isLineStart, bytes[place] == UInt8(ascii: "[") {
          let name = bytes[(place + 1)...].prefix { $0 != UInt8(ascii: "]") }
          found.append((String(decoding: name, as: UTF8.self), place))
        }
        isLineStart = bytes[place] == UInt8(ascii: "\n")
      }
    }
    return found
  }
}
