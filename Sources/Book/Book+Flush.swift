extension Book {
  /// Waits for the commits that are under way or still to be made. Call it before the program ends.
  public func flush() { git.drain() }

  /// How many changes are written and wait for their commit, without the one under way.
  public var waitingCommits: Int { git.waitingCount }
}
