/// Whole tables of an array, `[[name]]` at the root. An array of inline tables, `name = [{…}]`, is
/// edited as such.
extension Document {
  /// Adds a `[[name]]` after the last one and its sub-tables, or at the end of the document, with a
  /// blank line before it where the document does so.
  public mutating func append(
    _ entries: [(key: String, value: Value)], toTables name: String
  ) throws(EditError) {
    throw .foreignSource
  }

  /// Adds a `[[name]]` so that it becomes element `index`, at most the number of elements.
  public mutating func insert(
    _ entries: [(key: String, value: Value)], inTables name: String, at index: Int
  ) throws(EditError) {
    throw .foreignSource
  }

  /// Removes a `[[name]]` with its sub-tables, the comment lines directly above it and the blank
  /// lines between it and what stands before.
  public mutating func removeTable(_ name: String, at index: Int) throws(EditError) {
    throw .foreignSource
  }

  /// The text that `removeTable` would take, nil if there is no such table.
  public func source(ofTable name: String, at index: Int) -> String? {
    nil
  }

  /// Gives back what `source` told and `removeTable` took.
  public mutating func insert(
    source: String, inTables name: String, at index: Int
  ) throws(EditError) {
    throw .foreignSource
  }
}
