/// The files of words that are compiled into the program: one a part of the program and language.
enum Catalogue {
  static func files(of language: Language) -> [[UInt8]] {
    switch language {
    case .english:
      [
        PackageResources.en_toml_toml, PackageResources.en_model_toml,
        PackageResources.en_book_toml, PackageResources.en_exchange_toml,
        PackageResources.en_catalogue_toml, PackageResources.en_screens_toml,
        PackageResources.en_commands_toml,
        PackageResources.en_wording_toml,
        PackageResources.en_configuration_toml,
        PackageResources.en_letters_toml,
        PackageResources.en_chat_toml,
        PackageResources.en_mail_toml,
        PackageResources.en_checks_toml,
        PackageResources.en_travel_toml,
        PackageResources.en_guide_toml,
        PackageResources.en_brief_toml,
      ]
    }
  }
}
