/// Keys of a platform that this book says otherwise than the catalogue, in its `platforms.toml`.
public struct CorrectPlatform: Equatable, Sendable {
  /// What the file has of the platform already.
  public enum Standing: Equatable, Sendable {
    case noFile
    /// The file has no table for it.
    case absent
    /// The table at this place among the `[[platform]]`, with those of the keys that it has.
    case table(Int, was: [Entry])
  }

  /// Relative to the book.
  public static let path = "platforms.toml"

  public let id: String
  public let keys: [Entry]
  /// To be read from the file by whoever makes the change.
  public var standing = Standing.noFile

  public init(id: String, keys: [Entry]) {
    self.id = id
    self.keys = keys
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let name = "platform"
    let table = [Entry("id", .text(id))] + keys
    let steps: [Operation]
    switch standing {
    case .noFile:
      steps = [.create(path: Self.path, RecordText(entries: [], tables: [.init(name, table)]))]
    case .absent: steps = [.append(path: Self.path, table: name, table)]
    case .table(let index, let was):
      steps = keys.compactMap { entry in
        let old = was.first { $0.key == entry.key }?.value
        return old == entry.value
          ? nil
          : .set(
            path: Self.path, .table(name, index: index), key: entry.key, to: entry.value, was: old)
      }
    }
    if keys.isEmpty || steps.isEmpty { throw .nothingToChange }
    return Plan(Phrase("did.correct-platform", ["platform": id]), steps, subject: nil)
  }
}
