internal import Model
internal import TOML

extension Book {
  func logNames() throws(BookError) -> [ChangeName] {
    do throws(FileError) { return try history.names() } catch { throw .file(error) }
  }

  func nextNumber(_ names: [ChangeName]) -> Int { (names.last?.number ?? 0) + 1 }

  /// The one door to the disk: writes a change, and hands it to git.
  func write(
    _ record: ChangeRecord, _ evidence: [EvidenceFile], _ names: [ChangeName]
  ) throws(BookError) {
    for file in record.files {
      ownWrites.note(file.path, file.after.map { Array($0.utf8) })
    }
    do throws(FileError) {
      try journal.write(record, evidence: evidence)
    } catch {
      for file in record.files {
        ownWrites.note(file.path, file.before.map { Array($0.utf8) })
      }
      throw .file(error)
    }
    history.prune(names)
    git.enqueue(record)
  }

  /// Makes `contents` say what was written.
  func take(_ path: String, _ bytes: [UInt8]?, into contents: inout Contents) {
    if path == BookGlossary.path { return contents.takeGlossary(bytes) }
    if let id = RecordID(path: path) {
      contents.take(bytes.map { Reading(id, $0) } ?? Reading(missing: path))
    } else if path == SettingsDecoder.path {
      _ = refresh(&contents, paths: [path])
    }
  }
}
