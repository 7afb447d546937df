internal import Synchronization

@testable import Book

/// A disk in memory that loses power when it is told to, and remembers what had reached it for good:
/// contents that were synced, and names whose folder was synced.
final class SimulatedDisk: FileSystem {
  enum Survivor: CaseIterable {
    /// Name changes since the last sync of their folder are lost; unsynced contents are torn.
    case namesLost
    /// Name changes have reached the disk; unsynced contents have not.
    case namesKept
  }

  struct File: Equatable {
    var bytes: [UInt8]
    var mode: UInt32
    var isSynced = false
  }

  struct State {
    var nodes: [Int: File] = [:]
    /// Folders by path, with the names in them and those that are on the disk.
    var folders: [String: [String: Int]] = ["/": [:]]
    var safeFolders: [String: [String: Int]] = ["/": [:]]
    var nextNode = 1
    var writes = 0
    var reads = 0
    var cut: Int?
    /// A write operation that fails, and how, without any loss of power.
    var failure: (at: Int, reason: FileError.Reason)?
    var isLocked = false
  }

  let state: Mutex<State>

  init(_ state: State = State()) { self.state = Mutex(state) }

  /// Loses power before the write operation of this number, counted from now on.
  func cutPower(before operation: Int) {
    state.withLock {
      $0.writes = 0
      $0.cut = operation
    }
  }

  func fail(at operation: Int, _ reason: FileError.Reason) {
    state.withLock {
      $0.writes = 0
      $0.failure = (operation, reason)
    }
  }

  func resetCounts() {
    state.withLock { ($0.writes, $0.reads, $0.cut, $0.failure) = (0, 0, nil, nil) }
  }

  var writes: Int { state.withLock { $0.writes } }
  var reads: Int { state.withLock { $0.reads } }

  /// The disk as the next start of the machine finds it.
  func survivor(_ kind: Survivor) -> SimulatedDisk {
    state.withLock { old in
      var new = State()
      new.nextNode = old.nextNode
      let folders = kind == .namesLost ? old.safeFolders : old.folders
      for (path, names) in folders {
        let isReachable = path == "/" || folders[parent(path)]?[name(path)] != nil
        if isReachable { new.folders[path] = names }
      }
      for (number, file) in old.nodes {
        var file = file
        if !file.isSynced {
          let torn = kind == .namesLost ? file.bytes.count / 2 : 0
          file.bytes = Array(file.bytes.prefix(torn))
          file.isSynced = true
        }
        new.nodes[number] = file
      }
      new.safeFolders = new.folders
      return SimulatedDisk(new)
    }
  }

  /// The same disk, all of it safe, for another run.
  func copy() -> SimulatedDisk {
    state.withLock { old in
      var new = old
      new.safeFolders = old.folders
      new.nodes = old.nodes.mapValues {
        var file = $0
        file.isSynced = true
        return file
      }
      (new.writes, new.reads, new.cut, new.failure, new.isLocked) = (0, 0, nil, nil, false)
      return SimulatedDisk(new)
    }
  }

  /// All files below a folder by their paths relative to it.
  func files(below root: String) -> [String: String] {
    state.withLock { state in
      var all: [String: String] = [:]
      for (folder, names) in state.folders where folder == root || folder.hasPrefix(root + "/") {
        for (name, number) in names {
          guard let file = state.nodes[number] else { continue }
          let path = folder == root ? name : "\(folder.dropFirst(root.count + 1))/\(name)"
          all[path] = String(decoding: file.bytes, as: UTF8.self)
        }
      }
      return all
    }
  }

  /// Puts a file there, safely, with all folders above it.
  func put(_ path: String, _ text: String) {
    state.withLock { state in
      var folder = parent(path)
      while state.folders[folder] == nil {
        state.folders[folder] = [:]
        folder = parent(folder)
      }
      var child = parent(path)
      while child != "/" {
        if state.folders[parent(child)]?[name(child)] == nil {
          state.folders[parent(child), default: [:]][name(child)] = 0
        }
        child = parent(child)
      }
      let number = state.nextNode
      state.nextNode += 1
      state.nodes[number] = File(bytes: Array(text.utf8), mode: 0o600, isSynced: true)
      state.folders[parent(path), default: [:]][name(path)] = number
      state.safeFolders = state.folders
    }
  }
}

func parent(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
  return String(path[..<slash])
}

func name(_ path: String) -> String {
  String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
}
