/// The files of words that are compiled into the program: one a part of the program and language.
enum Catalogue {
  /// A file of a language by its number; nil behind the last. Those of the first picture come first.
  static func file(_ number: Int, of language: Language) -> [UInt8]? {
    switch language {
    case .english: english(number)
    }
  }

  private static func english(_ number: Int) -> [UInt8]? {
    switch number {
    case 0: PackageResources.en_screens_toml
    case 1: PackageResources.en_model_toml
    case 2: PackageResources.en_toml_toml
    case 3: PackageResources.en_book_toml
    case 4: PackageResources.en_exchange_toml
    case 5: PackageResources.en_catalogue_toml
    case 6: PackageResources.en_commands_toml
    case 7: PackageResources.en_wording_toml
    case 8: PackageResources.en_configuration_toml
    case 9: PackageResources.en_letters_toml
    case 10: PackageResources.en_chat_toml
    case 11: PackageResources.en_mail_toml
    case 12: PackageResources.en_checks_toml
    case 13: PackageResources.en_travel_toml
    case 14: PackageResources.en_guide_toml
    case 15: PackageResources.en_brief_toml
    case 16: PackageResources.en_examples_toml
    default: nil
    }
  }
}
