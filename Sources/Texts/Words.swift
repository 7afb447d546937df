internal import Synchronization
internal import TOML

/// The words of one language, by section and key. A section is read when it is first asked for: the
/// first screen needs a few of the many.
///
/// A class, because what one thread has read is there for all.
final class Words: Sendable {
  private let files: [[UInt8]]
  /// Where the sections stand; several files may have parts of one.
  private let places: [Place]
  private let known = Mutex<Known>(Known())

  private struct Place {
    let section: String
    let file: Int
    let start: Int
    let end: Int
  }

  private struct Known {
    /// By section and key: `did.remove`.
    var words: [String: String] = [:]
    var sections: Set<String> = []
  }

  init(_ files: [[UInt8]]) {
    self.files = files
    var places: [Place] = []
    for (file, bytes) in files.enumerated() {
      let headings = Self.headings(of: bytes)
      for (place, heading) in headings.enumerated() {
        let end = place + 1 < headings.count ? headings[place + 1].start : bytes.count
        places.append(Place(section: heading.name, file: file, start: heading.start, end: end))
      }
    }
    self.places = places
  }

  /// All keys there are, with their sections.
  var keys: Set<String> {
    known.withLock { known in
      for place in places { read(place.section, into: &known) }
      return Set(known.words.keys)
    }
  }

  /// The words behind a key with its section, `did.remove`; nil where there are none.
  subscript(key: String) -> String? {
    known.withLock { known in
      if let words = known.words[key] { return words }
      guard let dot = key.firstIndex(of: ".") else { return nil }
      read(String(key[..<dot]), into: &known)
      return known.words[key]
    }
  }

  private func read(_ section: String, into known: inout Known) {
    guard known.sections.insert(section).inserted else { return }
    for place in places where place.section == section {
      // A part that does not parse leaves its keys bare; the test of the catalogue sees it first.
      guard let document = try? Document(Array(files[place.file][place.start..<place.end])),
        let table = document.root[section]?.table
      else { continue }
      for entry in table.entries {
        if let text = entry.item.string { known.words["\(section).\(entry.key)"] = text }
      }
    }
  }

  /// The lines `[name]` and where they begin.
  private static func headings(of bytes: [UInt8]) -> [(name: String, start: Int)] {
    var found: [(name: String, start: Int)] = []
    bytes.withUnsafeBufferPointer { bytes in
      for start in bytes.indices where bytes[start] == UInt8(ascii: "[") {
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { continue }
        let name = bytes[(start + 1)...].prefix { $0 != UInt8(ascii: "]") }
        found.append((String(decoding: name, as: UTF8.self), start))
      }
    }
    return found
  }
}
