internal import Model
internal import TOML

/// What became of reading one file of a record.
struct Reading: Sendable {
  let path: String
  /// nil where the file is missing or has errors.
  var record: AnyRecord?
  var complaints: [Complaint] = []
  var isMissing = false

  /// Understands the bytes of a record's file.
  init(_ id: RecordID, _ bytes: [UInt8]) {
    do {
      self.init(id, try Document(bytes))
    } catch {
      self.init(missing: id.path)
      isMissing = false
      complaints = [Complaint(error, path: path)]
    }
  }

  init(_ id: RecordID, _ document: Document) {
    path = id.path
    var decoder = RecordDecoder(path: path)
    let root = document.root
    record =
      switch id.kind {
      case .contact: decoder.record(Contact.self, id: id.id, from: root).map(AnyRecord.contact)
      case .decision: decoder.record(Decision.self, id: id.id, from: root).map(AnyRecord.decision)
      case .trip: decoder.record(Trip.self, id: id.id, from: root).map(AnyRecord.trip)
      case .staff: decoder.record(Staff.self, id: id.id, from: root).map(AnyRecord.staff)
      }
    if let zone = root["time_zone"]?.string, let problem = ZoneNames.problem(zone) {
      decoder.warn("time_zone", in: root, problem)
    }
    if case .contact(let contact) = record, let hours = contact.hours, Hours(hours) == nil {
      decoder.warn("hours", in: root, Phrase("book.no-hours", ["key": "hours", "value": hours]))
    }
    if case .trip(let trip) = record {
      for (key, phrase) in trip.oddities { decoder.warn(key, in: root, phrase) }
    }
    complaints = decoder.complaints
  }

  init(missing path: String) {
    self.path = path
    isMissing = true
  }

  init(path: String, failed error: FileError) {
    self.path = path
    complaints = [Complaint(path: path, error.phrase)]
  }

  var error: Complaint? { complaints.first { $0.severity == .error } }
}

extension Complaint {
  init(_ error: ParseError, path: String) {
    self.init(
      path: path, line: error.position.line, column: error.position.column,
      Phrase("toml.\(error.code.rawValue)", error.arguments))
  }
}

extension Contents {
  /// Takes over what was read of one file.
  mutating func take(_ reading: Reading) {
    if let record = reading.record {
      put(record)
    } else if let id = RecordID(path: reading.path) {
      remove(id)
    }
    // Without complaints anywhere, which is usual, no path need be looked up.
    if !(reading.complaints.isEmpty && complaints.isEmpty) {
      complaints[reading.path] = reading.complaints.isEmpty ? nil : reading.complaints
    }
  }
}
