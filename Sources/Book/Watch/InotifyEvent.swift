internal import Glibc
internal import Model

/// One event as the kernel writes it: four 32-bit numbers and a name padded with NUL bytes.
struct InotifyEvent: Equatable {
  let watch: Int32
  let mask: UInt32
  /// In the watched folder; empty where the folder itself is meant.
  let name: String

  func has(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }

  static func all(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var place = bytes.startIndex
    while place + 16 <= bytes.endIndex {
      let length = Int(number(bytes, place + 12))
      let end = min(place + 16 + length, bytes.endIndex)
      let name = bytes[place + 16..<end].prefix { $0 != 0 }
      events.append(
        InotifyEvent(
          watch: Int32(bitPattern: number(bytes, place)), mask: number(bytes, place + 4),
          name: String(decoding: name, as: UTF8.self)))
      place = end
    }
    return events
  }

  private static func number(_ bytes: ArraySlice<UInt8>, _ place: Int) -> UInt32 {
    bytes[place..<place + 4].withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
  }
}

extension BookWatch {
  static let recordFolders = RecordKind.allCases.map(\.folder) + ["holidays"]
  static let mask = UInt32(
    bitPattern: IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ATTRIB
      | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR)
}

extension Book {
  /// Starts to watch the folder and those of the records.
  public func watch() throws(BookError) -> BookWatch { try BookWatch(bookFiles, ownWrites) }
}
