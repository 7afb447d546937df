extension Book {
  /// Waits for the commits that are under way or still to be made. Call it before the program ends.
  public func flush() { git.drain() }
}
