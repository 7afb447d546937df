public import Model
public import TOML

/// The platforms that the program knows, and the book's corrections on top of them.
public enum PlatformCatalogue {
  /// The catalogue that is compiled into the program. Read anew at each call: well under a
  /// millisecond, so ask once and keep the answer.
  public static func builtIn() -> Platforms {
    // A test reads the same bytes and finds no complaint; a catalogue of nothing would still run.
    overlay(PackageResources.platforms_toml, path: "platforms.toml", on: Platforms()).platforms
  }

  /// The built-in catalogue with a book's `platforms.toml` on top: each `[[platform]]` there
  /// corrects the keys that it has, or adds a platform.
  ///
  /// - Parameter path: how complaints name the file.
  /// - Returns: what could be read, whatever the bytes, and what is wrong with the rest, with its
  ///   place. A key with a complaint of severity `error` keeps its built-in value.
  public static func overlay(
    _ bytes: [UInt8], path: String = "platforms.toml", on base: Platforms = builtIn()
  ) -> (platforms: Platforms, complaints: [Complaint]) {
    do {
      return overlay(try Document(bytes), path: path, on: base)
    } catch {
      let complaint = Complaint(
        path: path, line: error.position.line, column: error.position.column,
        Phrase("toml.\(error.code.rawValue)", error.arguments))
      return (base, [complaint])
    }
  }

  public static func overlay(
    _ document: Document, path: String = "platforms.toml", on base: Platforms = builtIn()
  ) -> (platforms: Platforms, complaints: [Complaint]) {
    var reader = PlatformReader(platforms: base, path: path)
    reader.read(document.root)
    let inOrder = reader.complaints.sorted {
      ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
    }
    return (reader.platforms, inOrder)
  }
}
