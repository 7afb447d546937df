internal import ArgumentParser
internal import Model
internal import Texts

/// The program. Without a command it opens the screens.
struct Haode: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "haode", abstract: Words.texts(Phrase("help.haode")),
      discussion: Words.texts(Phrase("help.haode-more")), version: Version.text,
      subcommands: Self.commands, defaultSubcommand: Open.self)
  }

  /// Each command once, in the order of the help.
  static let commands: [any ParsableCommand.Type] = [
    Open.self, Init.self, Ls.self, Show.self, Add.self, Edit.self, Rm.self, AgreeCommand.self,
    TestCommand.self, Decide.self, ConfirmCommand.self, AcknowledgeCommand.self,
    DisputeCommand.self, WithdrawCommand.self, SupersedeCommand.self, Undo.self, Redo.self,
    History.self, Import.self, Doctor.self, Info.self, ThemesCommand.self,
  ]

  /// The names that can be typed.
  static var names: [String] { commands.compactMap { $0.configuration.commandName } }
}
