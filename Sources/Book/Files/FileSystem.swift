/// The calls by which a book touches its disk. Paths are absolute. One place, so that tests count
/// them and cut them short.
protocol FileSystem: Sendable {
  /// The kind and size of what stands there, without following a link; nil where nothing does.
  func status(_ path: String) throws(FileError) -> FileStatus?
  /// The bytes of a regular file.
  ///
  /// - Throws: `notAFile` for folders, devices and FIFOs, `tooLarge` beyond the limit in bytes,
  ///   `linkLoop` for a symbolic link of any kind.
  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8]
  /// SHA-256 of a regular file, links followed, as lower-case hexadecimal digits.
  func hash(_ path: String, limit: Int) throws(FileError) -> String
  /// Where a path leads once all links are followed.
  func realPath(_ path: String) throws(FileError) -> String
  /// Names in a folder without `.` and `..`, in no order. Bytes that are no UTF-8 are repaired.
  func list(_ path: String) throws(FileError) -> [String]
  /// Whether files can be made and removed in this folder.
  func checkWritable(_ folder: String) throws(FileError)

  func makeFolder(_ path: String, mode: UInt32) throws(FileError)
  /// Makes a file that must not exist yet, and fills it. It is not on the disk before `sync`.
  func create(_ path: String, mode: UInt32, _ bytes: [UInt8]) throws(FileError)
  /// Copies a user's file into a new one. It is not on the disk before `sync`.
  func copy(_ source: String, to path: String, mode: UInt32) throws(FileError)
  /// Brings the contents of a file, or the names of a folder, to the disk.
  func sync(_ path: String) throws(FileError)
  /// Brings all contents that were written to the disk of this folder there, in one go.
  func syncAll(_ folder: String) throws(FileError)
  func rename(_ path: String, to target: String) throws(FileError)
  func unlink(_ path: String) throws(FileError)
  func setMode(_ path: String, _ mode: UInt32) throws(FileError)

  /// Locks a file for one writer, making it where it is missing.
  ///
  /// - Returns: nil where another one holds the lock for all of the wait.
  func lock(_ path: String, wait milliseconds: Int) throws(FileError) -> FileLock?
  /// What the holder of a lock wrote into its file: a process number.
  func lockHolder(_ path: String) -> Int?
}

struct FileStatus: Equatable, Sendable {
  enum Kind: Equatable, Sendable { case file, folder, link, other }

  let kind: Kind
  let size: Int
  /// Permission bits.
  let mode: UInt32
  let device: UInt64
}

/// Given up when it goes away, or before by `release`.
final class FileLock: Sendable {
  private let onRelease: @Sendable () -> Void

  init(onRelease: @escaping @Sendable () -> Void) { self.onRelease = onRelease }

  deinit { onRelease() }
}
