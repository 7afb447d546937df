public import Model

extension Book {
  /// Looks at a user's file that is to become evidence: its name in the book is made of its SHA-256.
  /// Nothing is copied before the change is made.
  ///
  /// - Throws: `noEvidence` where there is none; `file` with `notAFile` for folders, devices and FIFOs, `tooLarge` beyond 256 MB.
  public func evidence(from userPath: String) throws(BookError) -> EvidenceFile {
    do throws(FileError) {
      let hash = try files.hash(userPath, limit: Self.evidenceLimit)
      return EvidenceFile(source: userPath, name: "evidence/\(hash)\(Self.suffix(of: userPath))")
    } catch {
      let isMissing = error.reason == .vanished || error.reason == .notAFolder
      throw isMissing ? .noEvidence(path: userPath) : .file(error)
    }
  }

  /// The evidence of a draft that the book does not have yet.
  func newEvidence(_ draft: Draft) throws(BookError) -> [String] {
    var names: [String] = []
    do throws(FileError) {
      for file in draft.evidence where !names.contains(file.name) {
        if try files.status(absolute(file.name)) == nil { names.append(file.name) }
      }
    } catch {
      throw .file(error)
    }
    return names
  }

  private static let evidenceLimit = 256 << 20

  /// `.eml`: what follows the last dot in lower case, where it is short and plain.
  private static func suffix(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, (1...8).contains(last.utf8.count),
      last.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) })
    else { return "" }
    return ".\(last.lowercased())"
  }
}
