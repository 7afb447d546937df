internal import ArgumentParser
internal import Model
internal import Texts

/// The program. Without a command it opens the screens.
struct Haode: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "haode", abstract: Words.texts(Phrase("help.haode")),
      discussion: Words.texts(Phrase("help.haode-more")), version: Version.text,
      subcommands: Self.commands.map(\.type), defaultSubcommand: Open.self)
  }

  /// Each command once, in the order of the help. The names stand here too, as asking each command
  /// for its own makes all words of the help: a millisecond at every start.
  static let commands: [(name: String, type: any ParsableCommand.Type)] = [
    ("open", Open.self), ("init", Init.self), ("ls", Ls.self), ("show", Show.self),
    ("add", Add.self), ("edit", Edit.self), ("rm", Rm.self), ("agree", AgreeCommand.self),
    ("test", TestCommand.self), ("decide", Decide.self), ("letter", LetterCommand.self),
    ("request", RequestCommand.self), ("confirm", ConfirmCommand.self),
    ("acknowledge", AcknowledgeCommand.self), ("dispute", DisputeCommand.self),
    ("withdraw", WithdrawCommand.self), ("supersede", SupersedeCommand.self),
    ("review", ReviewCommand.self), ("tick", TickCommand.self), ("today", TodayCommand.self),
    ("undo", Undo.self), ("redo", Redo.self), ("history", History.self), ("import", Import.self),
    ("match", MatchCommand.self),
    ("verify", VerifyCommand.self),
    ("check", Check.self), ("whatif", WhatIfCommand.self), ("brief", BriefCommand.self),
    ("qr", QRCommand.self), ("pack", PackCommand.self),
    ("unpack", UnpackCommand.self), ("lint", Lint.self), ("validate", ValidateCommand.self),
    ("doctor", Doctor.self), ("info", Info.self),
    ("themes", ThemesCommand.self),
  ]

  /// The names that can be typed.
  static var names: [String] { commands.map { $0.name } }
}
