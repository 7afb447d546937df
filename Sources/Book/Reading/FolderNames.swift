internal import Model

extension BookFiles {
  /// The ids of the records of one kind, in order, and complaints about names that cannot be ids.
  /// A folder that is not there has none.
  func ids(of kind: RecordKind) throws(FileError) -> (ids: [String], complaints: [Complaint]) {
    let names: [String]
    do throws(FileError) {
      names = try files.list("\(root)/\(kind.folder)")
    } catch {
      if error.reason == .vanished { return ([], []) }
      throw error
    }
    var ids: [String] = []
    ids.reserveCapacity(names.count)
    var complaints: [Complaint] = []
    for name in names {
      let bytes = name.utf8
      guard bytes.first != UInt8(ascii: "."), bytes.count > 5, name.hasSuffix(".toml") else {
        continue
      }
      if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0xFFFD }) {
        complaints.append(Complaint(path: "\(kind.folder)/\(name)", Phrase("book.odd-name")))
      } else {
        ids.append(String(name.dropLast(5)))
      }
    }
    ids.sort()
    return (ids, complaints)
  }
}
