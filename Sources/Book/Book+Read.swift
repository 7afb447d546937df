public import Model
internal import TOML

extension Book {
  var bookFiles: BookFiles { BookFiles(root: path, files: files) }

  /// What `book.toml` says. Small enough to be read before the first frame.
  public func settings() throws(BookError) -> Settings { try readSettings().settings }

  /// What can be known before any record is read, for a reading that is to begin at once when it is
  /// asked for.
  public struct Preparation: Sendable {
    fileprivate let contents: Contents
    fileprivate let contacts: ([String], [Complaint])
  }

  /// Reads the settings and the names of the contacts, and does once what the first contact would wait
  /// for: the program then reads a book milliseconds sooner after it was told to.
  public func prepareReading() throws(BookError) -> Preparation {
    let text = "name = \"\"\n[[account]]\n[[agreement]]\n[[test]]\n"
    if let document = try? Document(text) { _ = Reading(RecordID(.contact, ""), document) }
    var contents = Contents()
    try takeSettings(&contents)
    return Preparation(contents: contents, contacts: try names(of: .contact))
  }

  /// Reads everything and hands it out while it goes: contacts in the order of their ids, a few
  /// first so that a screen can be filled, then decisions, trips and staff.
  ///
  /// - Parameters:
  ///   - preparation: what is known already; it is for whoever asks to notice what changed since then.
  ///   - onChunk: answers false to stop; what was read so far is then returned.
  public func read(
    _ preparation: Preparation? = nil, onChunk: (Chunk) -> Bool
  ) throws(BookError) -> Contents {
    var contents = preparation?.contents ?? Contents()
    if preparation == nil { try takeSettings(&contents) }
    for kind in RecordKind.allCases {
      let ids: [String]
      let odd: [Complaint]
      if kind == .contact, let preparation {
        (ids, odd) = preparation.contacts
      } else {
        (ids, odd) = try names(of: kind)
      }
      note(odd, in: &contents)
      contents.reserve(ids.count, kind)
      var done = 0
      repeat {
        let size = done == 0 ? Self.firstChunk : Self.chunk
        var complaints = done == 0 ? odd : []
        var records: [AnyRecord] = []
        for part in readings(of: kind, Array(ids[done..<min(done + size, ids.count)])) {
          for reading in part {
            contents.take(reading)
            if let record = reading.record { records.append(record) }
            complaints += reading.complaints
          }
          done += part.count
        }
        let chunk = Chunk(
          kind: kind, records: records, complaints: complaints, done: done, total: ids.count)
        if !onChunk(chunk) { return contents }
      } while done < ids.count
    }
    return contents
  }

  /// Reads all records of these kinds, on several threads where that pays.
  public func read(_ kinds: Set<RecordKind> = Set(RecordKind.allCases)) throws(BookError)
    -> Contents
  {
    var contents = Contents()
    try takeSettings(&contents)
    for kind in RecordKind.allCases where kinds.contains(kind) {
      let (ids, odd) = try names(of: kind)
      note(odd, in: &contents)
      contents.reserve(ids.count, kind)
      for part in readings(of: kind, ids) {
        for reading in part { contents.take(reading) }
      }
    }
    return contents
  }

  /// Reads some files again and takes over what they say now.
  ///
  /// - Returns: the paths of those whose record, settings or complaints are not what they were.
  public func refresh(_ contents: inout Contents, paths: Set<String>) -> [String] {
    var changed: [String] = []
    for path in paths.sorted() {
      if path == SettingsDecoder.path {
        let before = (contents.settings, contents.complaints[path])
        if let read = try? readSettings() {
          contents.settings = read.settings
          contents.complaints[path] = read.complaints.isEmpty ? nil : read.complaints
        }
        if before != (contents.settings, contents.complaints[path]) { changed.append(path) }
      } else if path == BookGlossary.path {
        let before = (contents.glossary, contents.complaints[path])
        takeGlossary(&contents)
        if before != (contents.glossary, contents.complaints[path]) { changed.append(path) }
      } else if let id = RecordID(path: path) {
        let reading = bookFiles.record(id)
        if contents[id] == reading.record,
          contents.complaints[path] ?? [] == reading.complaints
        {
          continue
        }
        contents.take(reading)
        changed.append(path)
      }
    }
    return changed
  }

  /// The text of a file of the book.
  ///
  /// - Throws: `noSuchFile`; `brokenFile` where it is no UTF-8.
  public func source(of path: String) throws(BookError) -> String {
    let path = try checkedPath(path)
    do throws(FileError) {
      let bytes = try bookFiles.bytes(path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw FileError(.other, path: path, code: "UTF-8")
      }
      return text
    } catch {
      throw error.reason == .vanished ? .noSuchFile(path: path) : .file(error)
    }
  }

  /// What is wrong with a text that is to become the file at `path`, before it is written.
  public func complaints(about text: String, at path: String) -> [Complaint] {
    do {
      let document = try Document(text)
      if let id = RecordID(path: path) { return Reading(id, document).complaints }
      if path == BookGlossary.path { return GlossaryDecoder.read(document).complaints }
      return path == SettingsDecoder.path ? SettingsDecoder.read(document).complaints : []
    } catch {
      return path.hasSuffix(".toml") ? [Complaint(error, path: path)] : []
    }
  }

  /// The book's own years of holidays, `holidays/2027.json`, in order.
  public func holidayFiles() -> [String] {
    let names = (try? files.list(absolute("holidays"))) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
      .map { "holidays/\($0)" }
  }

  /// Enough to fill a window of 24 lines.
  private static let firstChunk = 24
  /// Few enough that a key pressed meanwhile is answered at once.
  private static let chunk = 1024

  /// In order, in as many parts as threads read them.
  private func readings(of kind: RecordKind, _ ids: [String]) -> [[Reading]] {
    let files = bookFiles
    return Threads.map(ids.count, smallest: 256) { range in
      range.map { files.record(RecordID(kind, ids[$0])) }
    }
  }

  private func names(of kind: RecordKind) throws(BookError) -> ([String], [Complaint]) {
    do throws(FileError) {
      return try bookFiles.ids(of: kind)
    } catch {
      throw .file(error)
    }
  }

  private func note(_ complaints: [Complaint], in contents: inout Contents) {
    for complaint in complaints {
      contents.complaints[complaint.path, default: []].append(complaint)
    }
  }

  private func takeSettings(_ contents: inout Contents) throws(BookError) {
    let read = try readSettings()
    contents.settings = read.settings
    if !read.complaints.isEmpty { contents.complaints[SettingsDecoder.path] = read.complaints }
    takeGlossary(&contents)
  }

  func readSettings() throws(BookError) -> (settings: Settings, complaints: [Complaint]) {
    let name = SettingsDecoder.path
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try bookFiles.bytes(name)
    } catch {
      if error.reason == .vanished || error.reason == .notAFolder { throw .noBook(path: path) }
      throw .unreadableBook(Complaint(path: name, error.phrase))
    }
    let document: Document
    do throws(ParseError) {
      document = try Document(bytes)
    } catch {
      throw .unreadableBook(Complaint(error, path: name))
    }
    let (settings, complaints) = SettingsDecoder.read(document)
    guard let settings else {
      throw .unreadableBook(
        complaints.first ?? Complaint(path: name, Phrase("book.no-format")))
    }
    if settings.format > Settings.currentFormat {
      throw .newerFormat(path: path, format: settings.format)
    }
    return (settings, complaints)
  }
}

extension Contents {
  mutating func reserve(_ count: Int, _ kind: RecordKind) {
    switch kind {
    case .contact: contacts.reserve(count)
    case .decision: decisions.reserve(count)
    case .trip: trips.reserve(count)
    case .staff: staff.reserve(count)
    }
  }
}
