internal import Glibc
public import Model

/// What the system said to a file operation.
public struct FileError: Error, Equatable, Sendable {
  public enum Reason: String, CaseIterable, Sendable {
    case noSpace = "no-space"
    case readOnly = "read-only"
    case denied
    case vanished
    case exists
    case nameTooLong = "name-too-long"
    case notAFile = "not-a-file"
    case notAFolder = "not-a-folder"
    case linkLoop = "link-loop"
    case linkOutside = "link-outside"
    case tooLarge = "too-large"
    case device = "input-output"
    case other
  }

  public let reason: Reason
  /// Absolute, or as the user gave it.
  public let path: String
  /// Name of the error number, such as `ENOSPC`, or its digits.
  public let code: String

  init(_ reason: Reason, path: String, code: String = "") {
    self.reason = reason
    self.path = path
    self.code = code
  }

  init(errno number: Int32, path: String) {
    let (reason, code): (Reason, String) =
      switch number {
      case ENOSPC: (.noSpace, "ENOSPC")
      case EDQUOT: (.noSpace, "EDQUOT")
      case EROFS: (.readOnly, "EROFS")
      case EACCES: (.denied, "EACCES")
      case EPERM: (.denied, "EPERM")
      case ENOENT: (.vanished, "ENOENT")
      case EEXIST: (.exists, "EEXIST")
      case ENAMETOOLONG: (.nameTooLong, "ENAMETOOLONG")
      case EISDIR: (.notAFile, "EISDIR")
      case ENXIO: (.notAFile, "ENXIO")
      case ENOTDIR: (.notAFolder, "ENOTDIR")
      case ELOOP: (.linkLoop, "ELOOP")
      case EFBIG: (.tooLarge, "EFBIG")
      case EIO: (.device, "EIO")
      default: (.other, "errno \(number)")
      }
    self.init(reason, path: path, code: code)
  }

  public var phrase: Phrase {
    let arguments = ["path": path, "code": code]
    return switch reason {
    case .noSpace: Phrase("book.no-space", arguments)
    case .readOnly: Phrase("book.read-only-disk", arguments)
    case .denied: Phrase("book.denied", arguments)
    case .vanished: Phrase("book.vanished", arguments)
    case .exists: Phrase("book.file-exists", arguments)
    case .nameTooLong: Phrase("book.name-too-long", arguments)
    case .notAFile: Phrase("book.not-a-file", arguments)
    case .notAFolder: Phrase("book.not-a-folder", arguments)
    case .linkLoop: Phrase("book.link-loop", arguments)
    case .linkOutside: Phrase("book.link-outside", arguments)
    case .tooLarge: Phrase("book.too-large", arguments)
    case .device: Phrase("book.input-output", arguments)
    case .other: Phrase("book.system", arguments)
    }
  }
}
