internal import Synchronization

@testable import Book

extension SimulatedDisk {
  private func write(
    _ path: String, _ body: (inout State) -> Result<Void, FileError>
  ) throws(FileError) {
    let result = state.withLock { state -> Result<Void, FileError> in
      defer { state.writes += 1 }
      if let cut = state.cut, state.writes >= cut {
        return .failure(FileError(.device, path: path, code: "power"))
      }
      if let failure = state.failure, failure.at == state.writes {
        return .failure(FileError(failure.reason, path: path, code: "simulated"))
      }
      return body(&state)
    }
    return try result.get()
  }

  private func look<Answer: Sendable>(
    _ path: String, _ body: (State) -> Result<Answer, FileError>
  ) throws(FileError) -> Answer {
    let result = state.withLock { state -> Result<Answer, FileError> in
      state.reads += 1
      if let cut = state.cut, state.writes > cut {
        return .failure(FileError(.device, path: path, code: "power"))
      }
      return body(state)
    }
    return try result.get()
  }

  func status(_ path: String) throws(FileError) -> FileStatus? {
    try look(path) { state in
      if state.folders[path] != nil {
        return .success(FileStatus(kind: .folder, size: 0, mode: 0o700, device: 1))
      }
      guard let number = state.folders[parent(path)]?[name(path)], let file = state.nodes[number]
      else { return .success(nil) }
      return .success(
        FileStatus(kind: .file, size: file.bytes.count, mode: file.mode, device: 1))
    }
  }

  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    try look(path) { state in
      guard let number = state.folders[parent(path)]?[name(path)], let file = state.nodes[number]
      else { return .failure(FileError(.vanished, path: path)) }
      return .success(file.bytes)
    }
  }

  func hash(_ path: String, limit: Int) throws(FileError) -> String {
    SHA256.hex(try read(path, limit: limit))
  }

  func realPath(_ path: String) throws(FileError) -> String { path }

  func list(_ path: String) throws(FileError) -> [String] {
    try look(path) { state in
      guard let names = state.folders[path] else {
        return .failure(FileError(.vanished, path: path))
      }
      return .success(Array(names.keys))
    }
  }

  func checkWritable(_ folder: String) throws(FileError) {}

  func makeFolder(_ path: String, mode: UInt32) throws(FileError) {
    try write(path) { state in
      if state.folders[path] != nil { return .failure(FileError(.exists, path: path)) }
      state.folders[path] = [:]
      state.safeFolders[path] = [:]
      state.folders[parent(path), default: [:]][name(path)] = 0
      return .success(())
    }
  }

  func create(_ path: String, mode: UInt32, _ bytes: [UInt8]) throws(FileError) {
    try write(path) { state in
      guard let names = state.folders[parent(path)] else {
        return .failure(FileError(.vanished, path: path))
      }
      if names[name(path)] != nil { return .failure(FileError(.exists, path: path)) }
      let number = state.nextNode
      state.nextNode += 1
      state.nodes[number] = File(bytes: bytes, mode: mode)
      state.folders[parent(path), default: [:]][name(path)] = number
      return .success(())
    }
  }

  func copy(_ source: String, to path: String, mode: UInt32) throws(FileError) {
    try create(path, mode: mode, try read(source, limit: .max))
  }

  func sync(_ path: String) throws(FileError) {
    try write(path) { state in
      if let names = state.folders[path] {
        state.safeFolders[path] = names
      } else if let number = state.folders[parent(path)]?[name(path)] {
        state.nodes[number]?.isSynced = true
      } else {
        return .failure(FileError(.vanished, path: path))
      }
      return .success(())
    }
  }

  func syncAll(_ folder: String) throws(FileError) {
    try write(folder) { state in
      state.nodes = state.nodes.mapValues {
        var file = $0
        file.isSynced = true
        return file
      }
      return .success(())
    }
  }

  func rename(_ path: String, to target: String) throws(FileError) {
    try write(path) { state in
      guard let number = state.folders[parent(path)]?[name(path)] else {
        return .failure(FileError(.vanished, path: path))
      }
      state.folders[parent(path)]?[name(path)] = nil
      state.folders[parent(target), default: [:]][name(target)] = number
      return .success(())
    }
  }

  func unlink(_ path: String) throws(FileError) {
    try write(path) { state in
      guard state.folders[parent(path)]?.removeValue(forKey: name(path)) != nil else {
        return .failure(FileError(.vanished, path: path))
      }
      return .success(())
    }
  }

  func setMode(_ path: String, _ mode: UInt32) throws(FileError) {
    try write(path) { state in
      if let number = state.folders[parent(path)]?[name(path)] { state.nodes[number]?.mode = mode }
      return .success(())
    }
  }

  func lock(_ path: String, wait milliseconds: Int) throws(FileError) -> FileLock? {
    let isTaken = state.withLock { state in
      defer { state.isLocked = true }
      return state.isLocked
    }
    if isTaken { return nil }
    return FileLock { [self] in state.withLock { $0.isLocked = false } }
  }

  func lockHolder(_ path: String) -> Int? { nil }
}
