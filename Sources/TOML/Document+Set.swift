extension Document {
  /// Puts a value at a path.
  public mutating func set(_ value: Value, at path: Path) throws(EditError) {
    throw .emptyPath
  }

  /// Removes what stands at a path.
  public mutating func remove(at path: Path) throws(EditError) {
    throw .emptyPath
  }
}
