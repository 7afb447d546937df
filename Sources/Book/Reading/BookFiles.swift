internal import Model

/// Reads files of the book by their paths relative to it.
struct BookFiles: Sendable {
  /// A record is some kilobytes; what is larger is no record, and reading it would only take memory.
  static let recordLimit = 16 << 20

  /// Absolute, without links.
  let root: String
  let files: any FileSystem

  func record(_ id: RecordID) -> Reading {
    let path = id.path
    do throws(FileError) {
      return Reading(id, try bytes(path))
    } catch {
      return error.reason == .vanished
        ? Reading(missing: path)
        : Reading(path: path, failed: error.relative(to: path))
    }
  }

  /// - Throws: with `vanished` where there is no such file.
  func bytes(_ path: String, limit: Int = recordLimit) throws(FileError) -> [UInt8] {
    do throws(FileError) {
      return try files.read("\(root)/\(path)", limit: limit)
    } catch {
      guard error.reason == .linkLoop else { throw error }
      return try files.read(try target(ofLink: path), limit: limit)
    }
  }

  /// Where a symbolic link in the book leads, absolute.
  ///
  /// - Throws: `linkOutside` where that is not in the book.
  func target(ofLink path: String) throws(FileError) -> String {
    let target: String
    do throws(FileError) {
      target = try files.realPath("\(root)/\(path)")
    } catch {
      // A link that leads nowhere is no missing file: a new one would be written through it.
      throw error.reason == .vanished ? FileError(.linkOutside, path: path) : error
    }
    guard target.hasPrefix(root + "/") else { throw FileError(.linkOutside, path: path) }
    return target
  }
}

extension FileError {
  func relative(to path: String) -> FileError { FileError(reason, path: path, code: code) }
}
