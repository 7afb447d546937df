public import Model
internal import TOML

/// The terms that the program knows to be misunderstood between English and Chinese.
public enum GlossaryCatalogue {
  /// Read anew at each call, about a millisecond: ask once and keep the answer.
  public static func builtIn() -> Glossary {
    // A test reads the same bytes and finds no complaint.
    Glossary(read(PackageResources.glossary_toml).entries)
  }

  static func read(_ bytes: [UInt8]) -> (entries: [GlossaryEntry], complaints: [Complaint]) {
    guard let document = try? Document(bytes) else { return ([], []) }
    var reader = FieldReader(path: "glossary.toml")
    let entries = reader.tables("entry", of: document.root).map { table in
      var entry = GlossaryEntry()
      for key in table.entries { reader.read(key, GlossaryEntry.fields, into: &entry) }
      return entry
    }
    return (entries, reader.complaints)
  }
}
