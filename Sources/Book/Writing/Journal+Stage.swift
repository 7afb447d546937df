internal import Model

extension Journal {
  /// Writes the new texts beside the book's files and makes sure that they can take their places.
  func stage(
    _ record: ChangeRecord, _ evidence: [EvidenceFile], _ staged: inout [Staged]
  ) throws(FileError) {
    // One sync a file would make an import of thousands take minutes.
    let isMany = record.files.count > Self.many
    var folders: [String: UInt64] = [:]
    for file in record.files {
      let target = try target(of: file.path)
      let folder = parent(of: target)
      let device = if let known = folders[folder] { known } else { try writableFolder(folder) }
      folders[folder] = device
      guard let after = file.after else {
        staged.append(Staged(path: file.path, stage: nil, target: target))
        continue
      }
      let stage = try stageName(record, staged.count, folder, device)
      staged.append(Staged(path: file.path, stage: stage, target: target))
      let isLater = isMany && parent(of: stage) == temporary
      try createFresh(
        stage, mode: try files.status(target)?.mode ?? 0o600, Array(after.utf8),
        syncs: !isLater)
    }
    if isMany { try files.syncAll(temporary) }
    try stageEvidence(record, evidence, &staged)
  }

  private func stageEvidence(
    _ record: ChangeRecord, _ evidence: [EvidenceFile], _ staged: inout [Staged]
  ) throws(FileError) {
    var isNew = false
    for file in evidence where record.evidence.contains(file.name) {
      let target = "\(book.root)/\(file.name)"
      _ = try writableFolder(parent(of: target))
      // The record holds no copy of it, so its name in the folder has to outlive a crash, and
      // recovery has to find it by that name.
      let stage = evidenceStage(file.name)
      try? files.unlink(stage)
      staged.append(Staged(path: file.name, stage: stage, target: target))
      try files.copy(file.source, to: stage, mode: 0o600)
      // The user's file may have changed since its name was made.
      if !file.name.contains(try files.hash(stage, limit: .max)) {
        throw FileError(.other, path: file.source, code: "SHA-256")
      }
      try files.sync(stage)
      isNew = true
    }
    if isNew { try files.sync(temporary) }
  }

  func evidenceStage(_ name: String) -> String {
    "\(temporary)/\(name.split(separator: "/").last.map(String.init) ?? name)"
  }

  /// Where the text of a file belongs: through a link to where it leads.
  func target(of path: String) throws(FileError) -> String {
    let plain = "\(book.root)/\(path)"
    guard try files.status(plain)?.kind == .link else { return plain }
    return try book.target(ofLink: path)
  }

  /// Makes a missing folder of the book; its device.
  func writableFolder(_ folder: String) throws(FileError) -> UInt64 {
    if let status = try files.status(folder) {
      try files.checkWritable(folder)
      return status.device
    }
    try files.makeFolder(folder, mode: 0o700)
    try files.sync(parent(of: folder))
    return try files.status(folder)?.device ?? 0
  }

  /// In `.haode/tmp`; beside the target where that is another disk, since a rename cannot cross.
  func stageName(
    _ record: ChangeRecord, _ place: Int, _ folder: String, _ device: UInt64
  ) throws(FileError) -> String {
    let name = "\(record.number)-\(place)"
    return try files.status(temporary)?.device == device
      ? "\(temporary)/\(name)" : "\(folder)/.haode-\(name).tmp"
  }

  /// Makes a temporary file, in the place of one that a crash may have left.
  ///
  /// - Parameter syncs: false where the caller syncs all of them later.
  func createFresh(
    _ path: String, mode: UInt32, _ bytes: [UInt8], syncs: Bool = true
  ) throws(FileError) {
    do throws(FileError) {
      try files.create(path, mode: mode, bytes)
    } catch {
      guard error.reason == .exists else { throw error }
      try files.unlink(path)
      try files.create(path, mode: mode, bytes)
    }
    if syncs { try files.sync(path) }
  }

  private static let many = 16
}
