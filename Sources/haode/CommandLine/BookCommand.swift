internal import ArgumentParser

/// A command of the program.
protocol BookCommand: ParsableCommand {
  /// Whether it must not run where the user's configuration cannot be understood.
  var needsConfiguration: Bool { get }
  /// Does what was asked for. What it says goes to the outputs of the world.
  ///
  /// - Returns: how the program ends.
  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus
}

extension BookCommand {
  var needsConfiguration: Bool { true }
}
